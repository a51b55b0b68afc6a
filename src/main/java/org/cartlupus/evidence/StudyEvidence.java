package org.cartlupus.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What a study prescribes, as it was known at one moment.
 *
 * @param schedule of its protocol, {@code null} if it has none with visits
 */
public record StudyEvidence(StudyFact study, @Nullable ScheduleFact schedule) {}
