package org.cartlupus.domain.activity.bilag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.activity.BilagGrade.A;
import static org.cartlupus.domain.activity.BilagGrade.B;
import static org.cartlupus.domain.activity.BilagGrade.C;
import static org.cartlupus.domain.activity.BilagGrade.D;
import static org.cartlupus.domain.activity.BilagGrade.E;
import static org.cartlupus.domain.activity.bilag.Kidney.collection;
import static org.cartlupus.domain.activity.bilag.Kidney.dipstick;
import static org.cartlupus.domain.activity.bilag.Kidney.proteinNotMeasured;
import static org.cartlupus.domain.activity.bilag.Kidney.uacr;
import static org.cartlupus.domain.activity.bilag.Kidney.upcr;
import static org.cartlupus.domain.activity.finding.DipstickProtein.NEGATIVE;
import static org.cartlupus.domain.activity.finding.DipstickProtein.ONE_PLUS;
import static org.cartlupus.domain.activity.finding.DipstickProtein.THREE_PLUS;
import static org.cartlupus.domain.activity.finding.DipstickProtein.TRACE;
import static org.cartlupus.domain.activity.finding.DipstickProtein.TWO_PLUS;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RenalRuleTest {

    /** Every test vector of clinical rules 2.5 but the one of history, which has its own test. */
    static Stream<Arguments> vectors() {
        return Stream.of(
                arguments(upcr("350").activeSediment(), upcr("360"), A),
                arguments(upcr("350"), upcr("360"), B),
                arguments(upcr("260").activeSediment(), upcr("400"), B),
                arguments(upcr("300"), upcr("400"), C),
                arguments(upcr("301"), upcr("400"), B),
                arguments(upcr("60"), upcr("70"), B),
                arguments(upcr("60"), upcr("100"), C),
                arguments(upcr("50"), upcr("50"), B),
                arguments(upcr("49.9"), upcr("50"), C),
                arguments(upcr("25"), upcr("30"), D),
                arguments(upcr("10"), upcr("12"), D),
                arguments(
                        upcr("20").creatinine("150").filtrationRate("70"),
                        upcr("20").creatinine("120").filtrationRate("85"),
                        B),
                arguments(
                        upcr("20").creatinine("160").filtrationRate("52"),
                        upcr("20").creatinine("120").filtrationRate("80"),
                        B),
                arguments(
                        upcr("20").creatinine("145").filtrationRate("60"),
                        upcr("20").creatinine("120").filtrationRate("75"),
                        B),
                arguments(upcr("20").filtrationRate("48"), upcr("20").filtrationRate("55"), B),
                arguments(upcr("20").filtrationRate("48"), upcr("20").filtrationRate("49"), D),
                arguments(upcr("20").activeBiopsy().activeSediment(), upcr("20"), A),
                arguments(
                        upcr("20").acceleratedHypertension().creatinine("200").filtrationRate("30"),
                        upcr("20").creatinine("100").filtrationRate("80"),
                        B),
                arguments(dipstick(THREE_PLUS), dipstick(ONE_PLUS), B),
                arguments(dipstick(TWO_PLUS), dipstick(ONE_PLUS), B),
                arguments(upcr("15").pressure("150", "95"), upcr("15").pressure("118", "78"), C),
                arguments(upcr("400").nephrotic(), null, A));
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @MethodSource("vectors")
    void vectorsOfTheRuleGetTheirGrade(Kidney now, Kidney before, BilagGrade grade) {
        assertThat(now.after(before).grade()).contains(grade);
    }

    /** Boundaries that the vectors leave out. */
    static Stream<Arguments> boundaries() {
        return Stream.of(
                arguments(upcr("100"), upcr("100"), B),
                arguments(collection("1.0"), collection("1.0"), B),
                arguments(collection("0.5"), collection("0.6"), B),
                arguments(collection("0.49"), collection("0.49"), C),
                arguments(collection("0.26"), collection("0.26"), C),
                arguments(collection("0.25"), collection("0.25"), D),
                arguments(uacr("101").activeSediment(), uacr("101"), A),
                arguments(uacr("50"), uacr("50"), B),
                arguments(uacr("26"), uacr("26"), C),
                arguments(uacr("25"), uacr("25"), D),
                arguments(upcr("25.1"), upcr("25.1"), C),
                arguments(upcr("60"), upcr("80"), C),
                arguments(upcr("60.1"), upcr("80"), B),
                arguments(upcr("20").creatinine("130"), upcr("20").creatinine("60"), D),
                arguments(upcr("20").creatinine("138"), upcr("20").creatinine("120"), B),
                arguments(upcr("20").creatinine("137.9"), upcr("20").creatinine("120"), D),
                arguments(upcr("20").filtrationRate("79"), upcr("20").filtrationRate("118"), B),
                arguments(upcr("20").filtrationRate("80"), upcr("20").filtrationRate("160"), D),
                arguments(upcr("20").filtrationRate("67"), upcr("20").filtrationRate("100"), D),
                arguments(upcr("20").filtrationRate("50"), upcr("20").filtrationRate("74"), D),
                arguments(upcr("20").filtrationRate("49"), upcr("20").filtrationRate("50"), D),
                arguments(upcr("20").filtrationRate("49"), upcr("20").filtrationRate(null), B),
                arguments(upcr("15").pressure("140", "95"), upcr("15").pressure("110", "78"), D),
                arguments(upcr("15").pressure("150", "95"), upcr("15").pressure("121", "78"), D),
                arguments(upcr("15").pressure("150", "95"), upcr("15").pressure("120", "81"), D),
                arguments(upcr("15").pressure("150", "95"), upcr("15").pressure("120", "80"), C),
                arguments(dipstick(ONE_PLUS), dipstick(TWO_PLUS), C),
                arguments(dipstick(ONE_PLUS), dipstick(NEGATIVE), C),
                arguments(dipstick(TRACE), dipstick(NEGATIVE), D),
                arguments(dipstick(TWO_PLUS), dipstick(TWO_PLUS), C),
                arguments(upcr("349").nephrotic(), upcr("500"), C),
                arguments(upcr("350").nephrotic(), upcr("500"), B),
                arguments(upcr("20").activeSediment().otherCause(Truth.TRUE), upcr("20"), D));
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @MethodSource("boundaries")
    void boundariesFallOnTheirSide(Kidney now, Kidney before, BilagGrade grade) {
        assertThat(now.after(before).grade()).contains(grade);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, D", "FALSE, E"})
    void quietKidneysAreDAfterInvolvementAndEWithout(Truth everInvolved, BilagGrade grade) {
        GradeProposal proposal = RenalRule.DEFAULT.propose(
                upcr("10").values(), upcr("12").values(), upcr("10").findings(), everInvolved);

        assertThat(proposal.grade()).contains(grade);
    }

    @Test
    void quietKidneysOfUnknownHistoryAreDOrE() {
        assertThat(RenalRule.DEFAULT
                        .propose(
                                upcr("10").values(),
                                upcr("12").values(),
                                upcr("10").findings(),
                                Truth.UNKNOWN)
                        .possible())
                .containsExactly(D, E);
    }

    @Test
    void whereNothingWasMeasuredEveryGradeIsPossible() {
        RenalFindings unknown = new RenalFindings(
                Truth.UNKNOWN, null, null, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, null, Truth.UNKNOWN);

        assertThat(RenalRule.DEFAULT
                        .propose(RenalValues.NONE, RenalValues.NONE, unknown, Truth.TRUE)
                        .possible())
                .containsExactly(A, B, C, D);
    }

    @Test
    void aMissingInputMattersOnlyWhereItCouldChangeTheGrade() {
        assertThat(proteinNotMeasured().after(upcr("20")).possible()).containsExactly(B, C, D);
        assertThat(proteinNotMeasured().activeSediment().after(upcr("20")).possible())
                .containsExactly(A, B);
        assertThat(upcr("350")
                        .activeSediment()
                        .creatinine(null)
                        .filtrationRate(null)
                        .after(upcr("360"))
                        .grade())
                .contains(A);
    }

    @Test
    void sedimentOfUnknownCauseLeavesTheGradeOpen() {
        assertThat(upcr("350")
                        .activeSediment()
                        .otherCause(Truth.UNKNOWN)
                        .after(upcr("360"))
                        .possible())
                .containsExactly(A, B);
    }

    @Test
    void theDipstickIsIgnoredWhereProteinWasMeasured() {
        Kidney both = upcr("10");
        both.dipstick = THREE_PLUS;

        assertThat(both.after(dipstick(NEGATIVE)).grade()).contains(D);
    }

    @Test
    void aFirstDipstickCannotShowARise() {
        assertThat(dipstick(THREE_PLUS).after(null).possible()).containsExactly(B, C);
        assertThat(dipstick(TWO_PLUS).activeSediment().after(null).possible()).containsExactly(A, B);
        assertThat(dipstick(ONE_PLUS).activeSediment().after(null).grade()).contains(B);
        assertThat(dipstick(ONE_PLUS).after(null).grade()).contains(C);
    }

    @Test
    void aFirstProteinValueHasNotImprovedAndIsFlagged() {
        GradeProposal first = upcr("120").after(null);

        assertThat(first.grade()).contains(B);
        assertThat(first.flags()).contains(GradeFlag.NO_PREVIOUS_VALUE);
        assertThat(upcr("120").after(upcr("120")).flags()).doesNotContain(GradeFlag.NO_PREVIOUS_VALUE);
        assertThat(upcr("120").after(uacr("90")).flags()).contains(GradeFlag.NO_PREVIOUS_VALUE);
        assertThat(uacr("120").after(null).flags()).contains(GradeFlag.NO_PREVIOUS_VALUE);
        assertThat(uacr("120").after(uacr("120")).flags()).doesNotContain(GradeFlag.NO_PREVIOUS_VALUE);
        assertThat(collection("2").after(null).flags()).contains(GradeFlag.NO_PREVIOUS_VALUE);
        assertThat(collection("2").after(collection("2")).flags()).doesNotContain(GradeFlag.NO_PREVIOUS_VALUE);
        assertThat(dipstick(ONE_PLUS).after(null).flags()).doesNotContain(GradeFlag.NO_PREVIOUS_VALUE);
    }

    @Test
    void proteinuriaAfterNoneAtAllHasNotImproved() {
        assertThat(upcr("60").after(upcr("0")).grade()).contains(B);
    }

    @ParameterizedTest
    @CsvSource({"89.9, true", "90, false"})
    void aChildWithReducedFiltrationAndAMildGradeIsFlagged(String filtrationRate, boolean flagged) {
        GradeProposal mild =
                upcr("30").filtrationRate(filtrationRate).after(upcr("30").filtrationRate(filtrationRate));
        GradeProposal severe =
                upcr("300").filtrationRate(filtrationRate).after(upcr("300").filtrationRate(filtrationRate));

        assertThat(mild.grade()).contains(C);
        assertThat(mild.flags().contains(GradeFlag.PAEDIATRIC_KIDNEY_FUNCTION)).isEqualTo(flagged);
        assertThat(severe.flags()).doesNotContain(GradeFlag.PAEDIATRIC_KIDNEY_FUNCTION);
    }

    @Test
    void withoutAFiltrationRateTheGradeStaysOpenAndIsFlagged() {
        // Eight years old, normally about 40 µmol/L: the adult limit of 130 does not see it.
        GradeProposal proposal = upcr("20")
                .creatinine("120")
                .filtrationRate(null)
                .after(upcr("20").creatinine("60"));

        assertThat(proposal.possible()).containsExactly(B, D);
        assertThat(proposal.flags()).contains(GradeFlag.GFR_MISSING);
    }

    @Test
    void trap03_ratiosAreReadInMilligramsPerMillimole() {
        assertThat(perMillimole("0.5")).isEqualByComparingTo("56.56");
        assertThat(perMillimole("0.442")).isEqualByComparingTo("49.99904");
        assertThat(upcr(perMillimole("0.442").toPlainString()).after(upcr("50")).grade())
                .contains(C);
        assertThat(upcr(perMillimole("0.884").toPlainString())
                        .after(upcr("100"))
                        .grade())
                .contains(B);
    }

    @Test
    void trap60_aFallThatRoundsToAQuarterIsNotAQuarter() {
        // 300.4 of 400 is 75.1 %, which a reader sees as a fall of 25 %.
        assertThat(upcr("300.4").after(upcr("400")).grade()).contains(B);
        assertThat(upcr("300").after(upcr("400")).grade()).contains(C);
    }

    @Test
    void trap34_cellsOfAnInfectionAreNoActiveSediment() {
        assertThat(upcr("350")
                        .activeSediment()
                        .otherCause(Truth.TRUE)
                        .after(upcr("360"))
                        .grade())
                .contains(B);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-01, 2025-07-01, , true",
        "2025-03-31, 2025-07-01, , false",
        "2025-07-01, 2025-07-01, 2025-06-01, true",
        "2025-07-02, 2025-07-01, 2025-06-01, false",
        "2025-06-01, 2025-07-01, 2025-06-01, false",
        "2025-06-02, 2025-07-01, 2025-06-01, true"
    })
    void aBiopsySpeaksForThreeMonthsAndOnlyOnce(
            LocalDate biopsy, LocalDate assessment, LocalDate previous, boolean counts) {
        assertThat(RenalFindings.biopsyCounts(biopsy, assessment, previous)).isEqualTo(counts);
    }

    /** What the clinician answered on the form counts before what values say. */
    static Stream<Arguments> answeredFeatures() {
        return Stream.of(
                arguments(upcr("20"), RenalFeature.ACTIVE_SEDIMENT, Truth.TRUE, B),
                arguments(upcr("350"), RenalFeature.ACTIVE_SEDIMENT, Truth.TRUE, A),
                arguments(upcr("350").activeSediment(), RenalFeature.ACTIVE_SEDIMENT, Truth.FALSE, B),
                arguments(upcr("20"), RenalFeature.ACTIVE_NEPHRITIS_ON_BIOPSY, Truth.TRUE, B),
                arguments(upcr("20").activeSediment(), RenalFeature.ACTIVE_NEPHRITIS_ON_BIOPSY, Truth.TRUE, A),
                arguments(upcr("350"), RenalFeature.NEPHROTIC_SYNDROME, Truth.TRUE, A),
                arguments(upcr("350").nephrotic(), RenalFeature.NEPHROTIC_SYNDROME, Truth.FALSE, B),
                arguments(upcr("20"), RenalFeature.ACCELERATED_HYPERTENSION, Truth.TRUE, B),
                arguments(upcr("20").acceleratedHypertension(), RenalFeature.ACCELERATED_HYPERTENSION, Truth.FALSE, D),
                arguments(upcr("20").activeSediment(), RenalFeature.ACTIVE_SEDIMENT, Truth.UNKNOWN, B));
    }

    @ParameterizedTest(name = "{0}, {1} answered {2}: {3}")
    @MethodSource("answeredFeatures")
    void anAnsweredFeatureCountsBeforeTheValues(Kidney now, RenalFeature feature, Truth answer, BilagGrade grade) {
        assertThat(RenalRule.DEFAULT
                        .propose(now.values(), now.values(), now.findings(), Map.of(feature, answer), Truth.TRUE)
                        .grade())
                .contains(grade);
    }

    @Test
    void acceleratedHypertensionIsRuledOutByThePressureAlone() {
        Kidney normal = upcr("10");
        normal.acceleratedHypertension = Truth.UNKNOWN;
        Kidney high = upcr("10").pressure("171", "100");
        high.acceleratedHypertension = Truth.UNKNOWN;

        assertThat(normal.after(upcr("10")).grade()).contains(D);
        assertThat(high.after(high).possible()).containsExactly(B, D);
    }

    @Test
    void everyProposalSaysThatItsRulesAreNotVerified() {
        assertThat(upcr("350").after(upcr("360")).flags()).isEqualTo(Set.of(GradeFlag.RULES_NOT_VERIFIED));
    }

    private static BigDecimal perMillimole(String gramsPerGram) {
        return RenalValues.perMillimole(Measured.exactly(gramsPerGram), CreatinineFactors.DEFAULT)
                .value();
    }
}
