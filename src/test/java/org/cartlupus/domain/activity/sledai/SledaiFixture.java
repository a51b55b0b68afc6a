package org.cartlupus.domain.activity.sledai;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.finding.AntiDsDna;
import org.cartlupus.domain.activity.finding.BloodCount;
import org.cartlupus.domain.activity.finding.BodyTemperature;
import org.cartlupus.domain.activity.finding.CellCount;
import org.cartlupus.domain.activity.finding.ComplementLevel;
import org.cartlupus.domain.activity.finding.Finding;
import org.cartlupus.domain.activity.finding.ProteinRatio;
import org.cartlupus.domain.activity.finding.TimedProtein;
import org.cartlupus.domain.activity.finding.UrinaryCasts;
import org.cartlupus.domain.activity.finding.UrineCells;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ResultStatus;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Evidence;

/** Observations around one visit, for the tests of this package. */
final class SledaiFixture {

    static final LocalDate VISIT = LocalDate.of(2025, 7, 15);
    static final ProposalContext PLAIN = ProposalContext.of(VISIT);

    private SledaiFixture() {}

    static Observed<Finding> atVisit(Finding finding) {
        return daysBefore(0, finding);
    }

    static Observed<Finding> daysBefore(int days, Finding finding) {
        LocalDate date = VISIT.minusDays(days);
        return new Observed<>(
                finding,
                date,
                null,
                ResultStatus.FINAL,
                null,
                new Evidence("Observation/" + date + "-" + finding, "1"));
    }

    static ProposalContext infused(int daysBeforeVisit) {
        return new ProposalContext(VISIT, VISIT.minusDays(daysBeforeVisit), List.of(), Map.of());
    }

    static ProposalContext infused(int daysBeforeVisit, Map<SledaiItem, Truth> attributed) {
        return new ProposalContext(VISIT, VISIT.minusDays(daysBeforeVisit), List.of(), attributed);
    }

    static ProposalContext excluded(ExclusionCause cause, int fromDaysBefore, int toDaysBefore) {
        Exclusion exclusion = new Exclusion(cause, VISIT.minusDays(fromDaysBefore), VISIT.minusDays(toDaysBefore));
        return new ProposalContext(VISIT, null, List.of(exclusion), Map.of());
    }

    static Truth present(SledaiItem item, ProposalContext context, List<Observed<Finding>> findings) {
        return proposal(item, context, findings).present();
    }

    static SledaiProposal proposal(SledaiItem item, ProposalContext context, List<Observed<Finding>> findings) {
        return SledaiProposalRules.DEFAULT.propose(context, findings).byItem().get(item);
    }

    static Finding redCells(String count) {
        return cells(UrineCells.Cell.RED, UrineCells.Counting.PER_HIGH_POWER_FIELD, count);
    }

    static Finding whiteCells(String count) {
        return cells(UrineCells.Cell.WHITE, UrineCells.Counting.PER_HIGH_POWER_FIELD, count);
    }

    static Finding redCellsPerMicrolitre(String count) {
        return cells(UrineCells.Cell.RED, UrineCells.Counting.PER_MICROLITRE, count);
    }

    private static Finding cells(UrineCells.Cell cell, UrineCells.Counting counting, String count) {
        return new UrineCells(cell, counting, CellCount.ofText(count).orElseThrow());
    }

    static Finding casts(UrinaryCasts.Kind kind, String count) {
        return UrinaryCasts.counted(kind, Measured.exactly(count));
    }

    static Finding completeCollection(String grams) {
        return collection(grams, "17");
    }

    static Finding collection(String grams, String creatininePerKilogram) {
        return new TimedProtein(
                Measured.exactly(grams), creatininePerKilogram == null ? null : new BigDecimal(creatininePerKilogram));
    }

    static Finding ratio(String gramsPerGram, ProteinRatio.Sample sample) {
        return new ProteinRatio(Measured.exactly(gramsPerGram), sample);
    }

    static Finding morningRatio(String gramsPerGram) {
        return ratio(gramsPerGram, ProteinRatio.Sample.FIRST_MORNING);
    }

    static Finding complement(ComplementLevel.Component component, String value, String lowerLimit) {
        return new ComplementLevel(
                component, Measured.exactly(value), lowerLimit == null ? null : new BigDecimal(lowerLimit));
    }

    static Finding antiDsDna(String value, String upperLimit) {
        return new AntiDsDna(Measured.exactly(value), upperLimit == null ? null : new BigDecimal(upperLimit), null);
    }

    static Finding temperature(String celsius) {
        return new BodyTemperature(Measured.exactly(celsius));
    }

    static Finding platelets(String count) {
        return new BloodCount(BloodCount.Line.PLATELETS, Measured.exactly(count));
    }

    static Finding leukocytes(String count) {
        return new BloodCount(BloodCount.Line.LEUKOCYTES, Measured.exactly(count));
    }
}
