package org.cartlupus.domain.safety.ctcae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartlupus.domain.safety.ctcae.Lab.lab;
import static org.cartlupus.domain.safety.ctcae.Lab.propose;

import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.SafetyParameters;
import org.cartlupus.domain.safety.UnknownReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said when a limit, a baseline or the exact value is missing. */
class OpenGradesTest {

    @ParameterizedTest(name = "{0} {1} without limits: {2} because {3}")
    @CsvSource({
        "NEUTROPHIL_COUNT_DECREASED, 1.6, 0–1, NO_REFERENCE_RANGE",
        "WHITE_BLOOD_CELL_DECREASED, 0.5, 0–4, NO_REFERENCE_RANGE",
        "LYMPHOCYTE_COUNT_DECREASED, 0.3, 0–3, NO_REFERENCE_RANGE",
        "CD4_LYMPHOCYTES_DECREASED, 0.1, 0–3, NO_REFERENCE_RANGE",
        "APTT_PROLONGED, 70, 0–3, NO_REFERENCE_RANGE",
        "CPK_INCREASED, 700, 0–4, NO_REFERENCE_RANGE",
        "BLOOD_LDH_INCREASED, 700, 0–1, NO_REFERENCE_RANGE",
        "HYPERKALEMIA, 5.2, 0–1, NO_REFERENCE_RANGE",
    })
    void withoutItsOwnRangeTheGradeIsOpen(CtcaeTerm term, String value, String grades, UnknownReason reason) {
        GradeProposal proposal = propose(term, lab(value, "-", "-"), LaboratoryResult.MISSING);
        assertThat(proposal.bounds()).hasToString(grades);
        assertThat(proposal.unknownReasons()).containsExactly(reason);
        assertThat(proposal.grade()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} without limits is grade {2} by an absolute band")
    @CsvSource({
        "NEUTROPHIL_COUNT_DECREASED, 1.49, 2",
        "NEUTROPHIL_COUNT_DECREASED, 0.49, 4",
        "PLATELET_COUNT_DECREASED, 24, 4",
        "ANEMIA, 79, 3",
        "HYPOALBUMINEMIA, 25, 2",
        "HYPERKALEMIA, 5.6, 2",
        "HYPOKALEMIA, 2.9, 3",
        "HYPONATREMIA, 119, 4",
    })
    void anAbsoluteBandNeedsNoRangeButSaysThatItWasMissing(CtcaeTerm term, String value, int grade) {
        GradeProposal proposal = propose(term, lab(value, "-", "-"), LaboratoryResult.MISSING);
        assertThat(proposal.grade()).hasValue(grade);
        assertThat(proposal.flags()).contains(GradeFlag.REFERENCE_RANGE_MISSING);
    }

    @Test
    void aRangeThatContradictsItselfCountsAsNone() {
        assertThat(propose(CtcaeTerm.CPK_INCREASED, lab("700", "300", "200"), LaboratoryResult.MISSING)
                        .unknownReasons())
                .containsExactly(UnknownReason.NO_REFERENCE_RANGE);
    }

    @ParameterizedTest(name = "{0} {1} with range {2} to {3}: {4}")
    @CsvSource({
        "NEUTROPHIL_COUNT_DECREASED, <0.5, 1.8, -, 4",
        "NEUTROPHIL_COUNT_DECREASED, <=0.5, 1.8, -, 3–4",
        "NEUTROPHIL_COUNT_DECREASED, <0.9, 1.8, -, 3–4",
        "NEUTROPHIL_COUNT_DECREASED, <2.0, 1.8, -, 0–4",
        "NEUTROPHIL_COUNT_DECREASED, >2.0, 1.8, -, 0",
        "NEUTROPHIL_COUNT_DECREASED, >1.4, 1.8, -, 0–2",
        "PLATELET_COUNT_DECREASED, <25, 150, -, 4",
        "PLATELET_COUNT_DECREASED, <=25, 150, -, 3–4",
        "CPK_INCREASED, >2000, -, 200, 4",
        "CPK_INCREASED, >=2000, -, 200, 3–4",
        "CPK_INCREASED, <200, -, 200, 0",
        "BLOOD_LDH_INCREASED, >250, -, 250, 1",
        "BLOOD_LDH_INCREASED, >=250, -, 250, 0–1",
        "HYPERTRIGLYCERIDEMIA, >11.4, -, -, 4",
        "HYPERTRIGLYCERIDEMIA, <1.71, -, -, 0",
    })
    void aCensoredValueNarrowsTheGrade(CtcaeTerm term, String value, String low, String high, String grades) {
        GradeProposal proposal = propose(term, lab(value, low, high), LaboratoryResult.MISSING);
        assertThat(proposal.bounds()).hasToString(grades);
        if (!proposal.bounds().isKnown()) {
            assertThat(proposal.unknownReasons()).containsExactly(UnknownReason.CENSORED_VALUE);
        }
    }

    @ParameterizedTest(name = "ALT {0} without a baseline: {1}")
    @CsvSource({"40, 0", "41, 0–1", "60, 0–1", "61, 0–1", "121, 0–2", "201, 0–3", "801, 0–4"})
    void withoutABaselineTheSwitchIsOpenButNormalStaysNormal(String value, String grades) {
        GradeProposal proposal = propose(CtcaeTerm.ALT_INCREASED, lab(value, "-", "40"), LaboratoryResult.MISSING);
        assertThat(proposal.bounds()).hasToString(grades);
        if (!proposal.bounds().isKnown()) {
            assertThat(proposal.unknownReasons()).containsExactly(UnknownReason.NO_BASELINE);
        }
    }

    @ParameterizedTest(name = "creatinine {0} with ULN 0.70 and no baseline: {1}")
    @CsvSource({"0.70, 0–3", "0.71, 1–3", "1.06, 2–3", "2.11, 3", "4.21, 4"})
    void creatinineWithoutABaselineIsBoundedByTheLimit(String value, String grades) {
        assertThat(propose(CtcaeTerm.CREATININE_INCREASED, lab(value, "-", "0.70"), LaboratoryResult.MISSING)
                        .bounds())
                .hasToString(grades);
    }

    @ParameterizedTest(name = "creatinine {0} with baseline 0.60 and no limit: {1}")
    @CsvSource({"0.90, 0–4", "0.91, 2–4", "1.81, 3–4"})
    void creatinineWithoutALimitIsBoundedByTheBaseline(String value, String grades) {
        GradeProposal proposal = propose(CtcaeTerm.CREATININE_INCREASED, lab(value, "-", "-"), lab("0.60", "-", "-"));
        assertThat(proposal.bounds()).hasToString(grades);
        assertThat(proposal.unknownReasons()).containsExactly(UnknownReason.NO_REFERENCE_RANGE);
    }

    @Test
    void aBaselineWithoutLimitsIsJudgedByThoseOfTheValueAndSaysSo() {
        GradeProposal proposal = propose(CtcaeTerm.ALT_INCREASED, lab("121", "-", "40"), lab("30", "-", "-"));
        assertThat(proposal.grade()).hasValue(2);
        assertThat(proposal.flags()).containsExactly(GradeFlag.BASELINE_JUDGED_BY_CURRENT_RANGE);
    }

    @Test
    void theLimitsOfTheBaselineItselfDecideWhetherItWasAbnormal() {
        GradeProposal proposal = propose(CtcaeTerm.ALT_INCREASED, lab("121", "-", "40"), lab("45", "-", "50"));
        assertThat(proposal.grade()).as("45 was normal on its own day").hasValue(2);
    }

    @Test
    void aBaselineBelowDetectionIsNormal() {
        assertThat(propose(CtcaeTerm.ALT_INCREASED, lab("121", "-", "40"), lab("<5", "-", "40"))
                        .grade())
                .hasValue(2);
    }

    @Test
    void aBaselineAboveTheMeasuringRangeLeavesTheGradeOpen() {
        GradeProposal proposal = propose(CtcaeTerm.ALT_INCREASED, lab("451", "-", "40"), lab(">90", "-", "40"));
        assertThat(proposal.bounds()).hasToString("0–3");
        assertThat(proposal.unknownReasons()).containsExactly(UnknownReason.CENSORED_VALUE);
    }

    @Test
    void aBaselineOfZeroIsNoBaseline() {
        assertThat(propose(CtcaeTerm.CREATININE_INCREASED, lab("0.71", "-", "0.70"), lab("0", "-", "0.70"))
                        .bounds())
                .hasToString("1–3");
    }

    @Test
    void ejectionFractionWithoutABaselineMayHaveFallen() {
        GradeProposal proposal =
                propose(CtcaeTerm.EJECTION_FRACTION_DECREASED, lab("60", "-", "-"), LaboratoryResult.MISSING);
        assertThat(proposal.bounds()).hasToString("0–3");
        assertThat(proposal.unknownReasons()).containsExactly(UnknownReason.NO_BASELINE);
    }

    @Test
    void aMissingValueIsUnknownAndNeverGrade0() {
        GradeProposal proposal =
                propose(CtcaeTerm.NEUTROPHIL_COUNT_DECREASED, LaboratoryResult.MISSING, LaboratoryResult.MISSING);
        assertThat(proposal.bounds()).hasToString("0–4");
        assertThat(proposal.unknownReasons()).containsExactly(UnknownReason.NO_VALUE);
    }

    @Test
    void aNegativeValueIsImplausible() {
        assertThat(propose(CtcaeTerm.PLATELET_COUNT_DECREASED, lab("-5", "150", "-"), LaboratoryResult.MISSING)
                        .unknownReasons())
                .containsExactly(UnknownReason.IMPLAUSIBLE_VALUE);
    }

    @ParameterizedTest
    @EnumSource(
            value = CtcaeTerm.class,
            names = {
                "PROTEINURIA",
                "CHRONIC_KIDNEY_DISEASE",
                "FEBRILE_NEUTROPENIA",
                "CYTOKINE_RELEASE_SYNDROME",
                "HYPERTENSION"
            })
    void termsOfSeveralMeasurementsAreRefusedHere(CtcaeTerm term) {
        LaboratoryGrading grading = new LaboratoryGrading(SafetyParameters.DEFAULTS);
        assertThatThrownBy(() -> grading.propose(
                        term, lab("1", "-", "-"), LaboratoryResult.MISSING, ClinicalFindings.NONE_RECORDED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(term.title());
    }

    @Test
    void withTheParameterOffAbsoluteBandsNeedNoRangeAtAll() {
        GradeProposal proposal = new LaboratoryGrading(SafetyParameters.DEFAULTS.gradingInsideReferenceRange())
                .propose(
                        CtcaeTerm.WHITE_BLOOD_CELL_DECREASED,
                        lab("0.5", "-", "-"),
                        LaboratoryResult.MISSING,
                        ClinicalFindings.NONE_RECORDED);
        assertThat(proposal.grade()).hasValue(4);
    }
}
