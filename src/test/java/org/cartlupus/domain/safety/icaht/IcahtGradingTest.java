package org.cartlupus.domain.safety.icaht;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.UnknownReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcahtGradingTest {

    private static final LocalDate DAY_0 = LocalDate.of(2025, 1, 15);
    private static final IcahtGrading GRADING = new IcahtGrading(IcahtRules.DEFAULTS);

    /** {@code "0:3.0 5:0.4 11:1.2"}: study day and count. */
    private static List<CellCount> course(String text) {
        List<CellCount> counts = new ArrayList<>();
        if (!text.isBlank()) {
            for (String sample : text.trim().split("\\s+")) {
                String[] parts = sample.split(":");
                counts.add(new CellCount(DAY_0.plusDays(Integer.parseInt(parts[0])), Measured.exactly(parts[1])));
            }
        }
        return counts;
    }

    private static Icaht neutrophils(String text) {
        return GRADING.grade(DAY_0, course(text), List.of());
    }

    private static Icaht platelets(String text) {
        return GRADING.grade(DAY_0, List.of(), course(text));
    }

    @ParameterizedTest(name = "neutrophils {0}: {1}")
    @CsvSource({
        "0:3.0 35:3.0, 0",
        "0:3.0 5:0.51 9:3.0 35:3.0, 0",
        "0:3.0 5:0.5 6:3.0 35:3.0, 1",
        "0:3.0 5:0.4 11:3.0 35:3.0, 1",
        "0:3.0 5:0.4 12:3.0 35:3.0, 2",
        "0:3.0 5:0.4 18:3.0 35:3.0, 2",
        "0:3.0 5:0.4 19:3.0 35:3.0, 3",
        "0:3.0 5:0.1 11:3.0 35:3.0, 1",
        "0:3.0 5:0.1 12:3.0 35:3.0, 3",
        "0:3.0 5:0.11 12:3.0 35:3.0, 2",
        "0:3.0 5:0.1 18:3.0 35:3.0, 3",
        "0:3.0 5:0.1 19:3.0 35:3.0, 4",
        "-2:0.3 32:0.4, 4",
        "0:0.5 31:0.6 35:3.0, 4",
        "0:0.5 30:0.6 35:3.0, 3",
    })
    void earlyNeutropeniaIsGradedByDepthAndDays(String counts, String grades) {
        assertThat(neutrophils(counts).earlyNeutrophils().bounds()).hasToString(grades);
    }

    @ParameterizedTest(name = "platelets {0}: {1}")
    @CsvSource({
        "0:200 35:200, 0",
        "0:200 5:50 9:200 35:200, 0",
        "0:200 5:49 6:200 35:200, 1",
        "0:200 5:49 11:200 35:200, 1",
        "0:200 5:49 12:200 35:200, 2",
        "0:200 5:49 29:200 35:200, 2",
        "0:200 5:20 9:200 35:200, 1",
        "0:200 5:19 6:200 35:200, 3",
        "0:200 5:19 18:200 35:200, 3",
        "0:200 5:19 19:200 35:200, 4",
    })
    void earlyThrombocytopeniaIsGradedByDepthAndDays(String counts, String grades) {
        assertThat(platelets(counts).earlyPlatelets().bounds()).hasToString(grades);
    }

    @ParameterizedTest(name = "neutrophils {0}: {1}")
    @CsvSource({
        // 3 + 3 days with a recovery of two days between them: 8 days
        "0:3.0 5:0.4 8:3.0 10:0.4 13:3.0 35:3.0, 2",
        // the same with a recovery of three days: 6 days
        "0:3.0 5:0.4 8:3.0 11:0.4 14:3.0 35:3.0, 1",
        // a longer recovery stops the count, but later days add to it: 4 + 3 days
        "0:3.0 5:0.4 9:3.0 19:0.4 22:3.0 35:3.0, 2",
        // a recovery on the last two days that ends right after the period: days 24 to 30
        "0:3.0 24:0.4 29:3.0 31:0.4 34:3.0 40:3.0, 2",
        // a recovery on the last two days that lasts: days 24 to 28
        "0:3.0 24:0.4 29:3.0 40:3.0, 1",
        // a recovery of two days right after day 0: days 0 to 7
        "0:0.4 1:3.0 3:0.4 8:3.0 35:3.0, 2",
    })
    void aRecoveryOfLessThanThreeDaysDoesNotStopTheCount(String counts, String grades) {
        assertThat(neutrophils(counts).earlyNeutrophils().bounds()).hasToString(grades);
    }

    @ParameterizedTest(name = "late neutrophils {0}: {1}")
    @CsvSource({
        "0:3.0 40:1.6 50:1.6 60:3.0, 0",
        "0:3.0 40:1.5 50:1.5 60:3.0, 1",
        "0:3.0 40:1.0 50:1.0 60:3.0, 2",
        "0:3.0 40:0.5 50:0.5 60:3.0, 3",
        "0:3.0 40:0.1 50:0.1 60:3.0, 4",
        "0:3.0 40:0.1 50:1.2 60:3.0, 1",
        "0:3.0 40:0.1 50:3.0 60:3.0, 0",
        "0:3.0 40:0.1 50:3.0 60:0.1 70:3.0, 0",
        "0:3.0 30:0.1 35:0.1 40:3.0, 0",
        "0:3.0 40:1.4, 0–1",
        "0:3.0 20:0.2, 0–4",
        "0:3.0 400:1.0 410:1.0 420:3.0, 2",
    })
    void lateNeutropeniaTakesTwoSuccessiveValues(String counts, String grades) {
        assertThat(neutrophils(counts).lateNeutrophils().bounds()).hasToString(grades);
    }

    @ParameterizedTest(name = "late platelets {0}: {1}")
    @CsvSource({
        "0:200 40:100 50:100 60:200 110:200, 0",
        "0:200 40:99 50:99 60:200 110:200, 1",
        "0:200 40:49 50:49 60:200 110:200, 2",
        "0:200 40:19 45:19 53:200 110:200, 3",
        "0:200 40:19 45:19 54:200 110:200, 4",
        "0:200 40:19 45:200 110:200, 0",
        "0:200 101:19 102:19 110:200, 0",
        // low from day 29 to 43: 13 of the days are late
        "0:200 29:19 35:19 40:19 44:200 110:200, 3",
    })
    void lateThrombocytopeniaRunsFromDay31To100(String counts, String grades) {
        assertThat(platelets(counts).latePlatelets().bounds()).hasToString(grades);
    }

    @Test
    void bothLineagesAreReportedAndTheWorseCounts() {
        Icaht icaht = GRADING.grade(
                DAY_0, course("0:3.0 5:0.4 12:3.0 40:3.0 50:3.0"), course("0:200 5:19 9:200 40:99 60:99 110:200"));
        assertThat(icaht.earlyNeutrophils().grade()).hasValue(2);
        assertThat(icaht.earlyPlatelets().grade()).hasValue(3);
        assertThat(icaht.early().grade()).hasValue(3);
        assertThat(icaht.lateNeutrophils().grade()).hasValue(0);
        assertThat(icaht.late().grade()).hasValue(1);
        assertThat(icaht.early().term()).isEqualTo("Early ICAHT");
    }

    @Test
    void theNeutrophilNumbersSayThatTheyAreNotConfirmed() {
        Icaht icaht = GRADING.grade(DAY_0, course("0:3.0 35:3.0"), course("0:200 35:200"));
        assertThat(icaht.earlyNeutrophils().standing()).isEqualTo(RuleStanding.UNVERIFIED);
        assertThat(icaht.earlyPlatelets().standing()).isEqualTo(RuleStanding.VERIFIED);
        assertThat(icaht.early().standing()).isEqualTo(RuleStanding.UNVERIFIED);
    }

    @Test
    void daysAfterTheLastSampleAreOpenUpwards() {
        Icaht icaht = neutrophils("0:3.0 5:0.4 10:0.4");
        assertThat(icaht.earlyNeutrophils().bounds()).isEqualTo(GradeBounds.between(1, 4));
        assertThat(icaht.earlyNeutrophils().unknownReasons()).containsExactly(UnknownReason.DAYS_NOT_OBSERVED);
    }

    @Test
    void withoutAnySampleNothingIsSaid() {
        Icaht icaht = GRADING.grade(DAY_0, List.of(), List.of());
        assertThat(icaht.early().bounds()).isEqualTo(GradeBounds.between(0, 4));
        assertThat(icaht.late().bounds()).isEqualTo(GradeBounds.between(0, 4));
    }

    @Test
    void theLowestOfADayCounts() {
        assertThat(neutrophils("0:3.0 5:2.0 5:0.4 6:3.0 35:3.0")
                        .earlyNeutrophils()
                        .grade())
                .hasValue(1);
    }

    @Test
    void aCensoredCountThatIsCertainlyLowCounts() {
        List<CellCount> counts = new ArrayList<>(course("0:3.0 12:3.0 35:3.0"));
        counts.add(new CellCount(DAY_0.plusDays(5), new Measured(new BigDecimal("0.1"), Censoring.BELOW)));
        assertThat(GRADING.grade(DAY_0, counts, List.of()).earlyNeutrophils().grade())
                .hasValue(3);
    }

    @Test
    void theCriterionShowsTheDays() {
        assertThat(neutrophils("0:3.0 5:0.4 12:3.0 35:3.0").earlyNeutrophils().criterion())
                .isEqualTo("day 0–30: 7 d ≤ 0.5, 0 d ≤ 0.1 (10*9/L)");
    }

    /** Days 17 to 30 are fourteen, days 18 to 30 thirteen. */
    @ParameterizedTest(name = "last sample {0}: {1}")
    @CsvSource({"0:200 17:19, 3–4", "0:200 18:19, 3"})
    void daysThatNobodyObservedMayAllBeLowUpToDay30(String counts, String grades) {
        assertThat(platelets(counts).earlyPlatelets().bounds()).hasToString(grades);
    }

    @Test
    void theSentenceOfALateCourseBeginsOnDay31() {
        Icaht icaht = GRADING.grade(DAY_0, course("0:3.0 40:0.9 50:0.9 60:3.0"), course("0:200 40:99 50:99 60:200"));
        assertThat(icaht.lateNeutrophils().criterion()).startsWith("day 31–");
        assertThat(icaht.latePlatelets().criterion()).startsWith("day 31–100: 20–61 d < 100");
    }

    @Test
    void aBandSaysWhetherItsLimitBelongsToIt() {
        Measured limit = Measured.exactly("0.5");
        assertThat(IcahtBand.atMost(2, "0.5", 7, 1).includes(limit)).isEqualTo(Truth.TRUE);
        assertThat(IcahtBand.below(2, "0.5", 7, 1).includes(limit)).isEqualTo(Truth.FALSE);
        assertThat(IcahtBand.atMost(2, "0.5", 7, 1).text()).isEqualTo("≤ 0.5");
        assertThat(IcahtBand.below(2, "50", 7, 1).text()).isEqualTo("< 50");
    }
}
