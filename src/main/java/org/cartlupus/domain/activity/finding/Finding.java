package org.cartlupus.domain.activity.finding;

/** One observation from which an item or grade of an activity index may be proposed. */
public sealed interface Finding
        permits AntiDsDna,
                BloodCount,
                BodyTemperature,
                ComplementLevel,
                CoombsTest,
                DipstickProtein,
                ProteinRatio,
                TimedProtein,
                UrineCells,
                UrinaryCasts {}
