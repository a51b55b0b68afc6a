package org.cartlupus.domain.safety.ctcae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.safety.ctcae.Lab.lab;
import static org.cartlupus.domain.safety.ctcae.Lab.propose;

import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.UnknownReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every boundary of the table of clinical rules 7.3 that the vectors leave out: the value on it and one step beyond. */
class CtcaeBandsTest {

    @ParameterizedTest(name = "{0} {1} with range {2} to {3} is grade {4}")
    @CsvSource({
        "WHITE_BLOOD_CELL_DECREASED, 4.0, 4.0, -, 0",
        "WHITE_BLOOD_CELL_DECREASED, 3.9, 4.0, -, 1",
        "WHITE_BLOOD_CELL_DECREASED, 3.0, 4.0, -, 1",
        "WHITE_BLOOD_CELL_DECREASED, 2.99, 4.0, -, 2",
        "WHITE_BLOOD_CELL_DECREASED, 2.0, 4.0, -, 2",
        "WHITE_BLOOD_CELL_DECREASED, 1.99, 4.0, -, 3",
        "WHITE_BLOOD_CELL_DECREASED, 1.0, 4.0, -, 3",
        "WHITE_BLOOD_CELL_DECREASED, 0.99, 4.0, -, 4",
        "LYMPHOCYTE_COUNT_DECREASED, 1.5, 1.5, -, 0",
        "LYMPHOCYTE_COUNT_DECREASED, 1.49, 1.5, -, 1",
        "LYMPHOCYTE_COUNT_DECREASED, 0.8, 1.5, -, 1",
        "LYMPHOCYTE_COUNT_DECREASED, 0.79, 1.5, -, 2",
        "LYMPHOCYTE_COUNT_DECREASED, 0.5, 1.5, -, 2",
        "LYMPHOCYTE_COUNT_DECREASED, 0.49, 1.5, -, 3",
        "LYMPHOCYTE_COUNT_DECREASED, 0.2, 1.5, -, 3",
        "LYMPHOCYTE_COUNT_DECREASED, 0.19, 1.5, -, 4",
        "CD4_LYMPHOCYTES_DECREASED, 0.6, 0.6, -, 0",
        "CD4_LYMPHOCYTES_DECREASED, 0.5, 0.6, -, 1",
        "CD4_LYMPHOCYTES_DECREASED, 0.49, 0.6, -, 2",
        "CD4_LYMPHOCYTES_DECREASED, 0.2, 0.6, -, 2",
        "CD4_LYMPHOCYTES_DECREASED, 0.19, 0.6, -, 3",
        "CD4_LYMPHOCYTES_DECREASED, 0.05, 0.6, -, 3",
        "CD4_LYMPHOCYTES_DECREASED, 0.049, 0.6, -, 4",
        "APTT_PROLONGED, 40, -, 40, 0",
        "APTT_PROLONGED, 40.1, -, 40, 1",
        "APTT_PROLONGED, 60, -, 40, 1",
        "APTT_PROLONGED, 60.1, -, 40, 2",
        "APTT_PROLONGED, 100, -, 40, 2",
        "APTT_PROLONGED, 100.1, -, 40, 3",
        "CPK_INCREASED, 200, -, 200, 0",
        "CPK_INCREASED, 201, -, 200, 1",
        "CPK_INCREASED, 500, -, 200, 1",
        "CPK_INCREASED, 501, -, 200, 2",
        "CPK_INCREASED, 1000, -, 200, 2",
        "CPK_INCREASED, 1001, -, 200, 3",
        "CPK_INCREASED, 2000, -, 200, 3",
        "CPK_INCREASED, 2001, -, 200, 4",
        "BLOOD_LDH_INCREASED, 250, -, 250, 0",
        "BLOOD_LDH_INCREASED, 251, -, 250, 1",
        "BLOOD_LDH_INCREASED, 9999, -, 250, 1",
        "HYPOALBUMINEMIA, 35, 35, -, 0",
        "HYPOALBUMINEMIA, 34, 35, -, 1",
        "HYPOALBUMINEMIA, 30, 35, -, 1",
        "HYPOALBUMINEMIA, 29, 35, -, 2",
        "HYPOALBUMINEMIA, 20, 35, -, 2",
        "HYPOALBUMINEMIA, 19, 35, -, 3",
        "HYPERTRIGLYCERIDEMIA, 1.70, -, 1.7, 0",
        "HYPERTRIGLYCERIDEMIA, 1.71, -, 1.7, 1",
        "HYPERTRIGLYCERIDEMIA, 3.42, -, 1.7, 1",
        "HYPERTRIGLYCERIDEMIA, 3.43, -, 1.7, 2",
        "HYPERTRIGLYCERIDEMIA, 5.7, -, 1.7, 2",
        "HYPERTRIGLYCERIDEMIA, 5.71, -, 1.7, 3",
        "HYPERTRIGLYCERIDEMIA, 11.4, -, 1.7, 3",
        "HYPERTRIGLYCERIDEMIA, 11.41, -, 1.7, 4",
        "HYPERTRIGLYCERIDEMIA, 1.71, -, -, 1",
        "HYPERTRIGLYCERIDEMIA, 1.8, -, 2.0, 0",
        "HYPERKALEMIA, 5.0, -, 5.0, 0",
        "HYPERKALEMIA, 5.1, -, 5.0, 1",
        "HYPERKALEMIA, 5.5, -, 5.0, 1",
        "HYPERKALEMIA, 5.6, -, 5.0, 2",
        "HYPERKALEMIA, 6.0, -, 5.0, 2",
        "HYPERKALEMIA, 6.1, -, 5.0, 3",
        "HYPERKALEMIA, 7.0, -, 5.0, 3",
        "HYPERKALEMIA, 7.1, -, 5.0, 4",
        "FEVER, 37.9, -, -, 0",
        "FEVER, 38.0, -, -, 1",
        "FEVER, 39.0, -, -, 1",
        "FEVER, 39.1, -, -, 2",
        "FEVER, 40.0, -, -, 2",
        "INR_INCREASED, 1.2, -, -, 0",
        "INR_INCREASED, 1.21, -, -, 1",
        "INR_INCREASED, 1.5, -, -, 1",
        "INR_INCREASED, 1.51, -, -, 2",
        "INR_INCREASED, 2.5, -, -, 2",
        "INR_INCREASED, 2.51, -, -, 3",
    })
    void oneValueDecides(CtcaeTerm term, String value, String low, String high, int grade) {
        assertThat(propose(term, lab(value, low, high), LaboratoryResult.MISSING)
                        .grade())
                .hasValue(grade);
    }

    @ParameterizedTest(name = "{0} {1} with ULN 100 and baseline {2} is grade {3}")
    @CsvSource({
        "AST_INCREASED, 300, 90, 1",
        "AST_INCREASED, 301, 90, 2",
        "AST_INCREASED, 500, 100, 2",
        "AST_INCREASED, 501, 100, 3",
        "AST_INCREASED, 179, 120, 0",
        "AST_INCREASED, 180, 120, 1",
        "AST_INCREASED, 360, 120, 1",
        "AST_INCREASED, 361, 120, 2",
        "ALKALINE_PHOSPHATASE_INCREASED, 100, 90, 0",
        "ALKALINE_PHOSPHATASE_INCREASED, 101, 90, 1",
        "ALKALINE_PHOSPHATASE_INCREASED, 250, 90, 1",
        "ALKALINE_PHOSPHATASE_INCREASED, 251, 90, 2",
        "ALKALINE_PHOSPHATASE_INCREASED, 500, 90, 2",
        "ALKALINE_PHOSPHATASE_INCREASED, 501, 90, 3",
        "ALKALINE_PHOSPHATASE_INCREASED, 2000, 90, 3",
        "ALKALINE_PHOSPHATASE_INCREASED, 2001, 90, 4",
        "ALKALINE_PHOSPHATASE_INCREASED, 399, 200, 0",
        "ALKALINE_PHOSPHATASE_INCREASED, 400, 200, 1",
        "ALKALINE_PHOSPHATASE_INCREASED, 500, 200, 1",
        "ALKALINE_PHOSPHATASE_INCREASED, 501, 200, 2",
        "GGT_INCREASED, 250, 90, 1",
        "GGT_INCREASED, 251, 90, 2",
        "GGT_INCREASED, 400, 200, 1",
        "GGT_INCREASED, 1001, 200, 3",
        "GGT_INCREASED, 4001, 200, 4",
        "BLOOD_BILIRUBIN_INCREASED, 120, 120, 0",
        "BLOOD_BILIRUBIN_INCREASED, 121, 120, 1",
        "BLOOD_BILIRUBIN_INCREASED, 180, 120, 1",
        "BLOOD_BILIRUBIN_INCREASED, 181, 120, 2",
        "BLOOD_BILIRUBIN_INCREASED, 360, 120, 2",
        "BLOOD_BILIRUBIN_INCREASED, 361, 120, 3",
        "BLOOD_BILIRUBIN_INCREASED, 1200, 120, 3",
        "BLOOD_BILIRUBIN_INCREASED, 1201, 120, 4",
    })
    void liverValuesSwitchToTheBaselineWhereItWasAbnormal(CtcaeTerm term, String value, String baseline, int grade) {
        assertThat(propose(term, lab(value, "-", "100"), lab(baseline, "-", "100"))
                        .grade())
                .hasValue(grade);
    }

    @ParameterizedTest(name = "fibrinogen {0} g/L with LLN 2.0 and baseline {1} is grade {2}")
    @CsvSource({
        "2.0, 3.0, 0",
        "1.99, 3.0, 1",
        "1.5, 3.0, 1",
        "1.49, 3.0, 2",
        "1.0, 3.0, 2",
        "0.99, 3.0, 3",
        "0.5, 3.0, 3",
        "0.49, 3.0, 4",
        "1.6, 1.6, 0",
        "1.59, 1.6, 1",
        "1.21, 1.6, 1",
        "1.20, 1.6, 2",
        "0.81, 1.6, 2",
        "0.80, 1.6, 3",
        "0.50, 1.6, 3",
        "0.49, 1.6, 4",
        "0.48, 1.0, 4",
        "0.45, 0.9, 4",
    })
    void fibrinogen(String value, String baseline, int grade) {
        assertThat(propose(CtcaeTerm.FIBRINOGEN_DECREASED, lab(value, "2.0", "-"), lab(baseline, "2.0", "-"))
                        .grade())
                .hasValue(grade);
    }

    @ParameterizedTest(name = "fibrinogen {0} g/L with LLN 8.0 and baseline 6.0 is grade {1}")
    @CsvSource({"3.0,3", "1.51,3", "1.50,4"})
    void aFallOfThreeQuartersIsGrade4(String value, int grade) {
        assertThat(propose(CtcaeTerm.FIBRINOGEN_DECREASED, lab(value, "8.0", "-"), lab("6.0", "8.0", "-"))
                        .grade())
                .hasValue(grade);
    }

    @ParameterizedTest(name = "ejection fraction {0} % after {1} % is grade {2}")
    @CsvSource({
        "60, 65, 0",
        "56, 65, 0",
        "55, 65, 2",
        "51, 60, 0",
        "50, 55, 2",
        "45, 65, 3",
        "46, 65, 2",
        "40, 45, 2",
        "39, 45, 3",
        "20, 30, 3",
        "19, 30, 4"
    })
    void ejectionFraction(String value, String baseline, int grade) {
        assertThat(propose(CtcaeTerm.EJECTION_FRACTION_DECREASED, lab(value, "-", "-"), lab(baseline, "-", "-"))
                        .grade())
                .hasValue(grade);
    }

    @ParameterizedTest(name = "INR {0} under anticoagulation with baseline 2.0 is grade {1}")
    @CsvSource({"2.0,0", "2.1,1", "3.0,1", "3.1,2", "5.0,2", "5.1,3"})
    void inrUnderAnticoagulationIsGradedAgainstTheBaseline(String value, int grade) {
        GradeProposal proposal = propose(
                CtcaeTerm.INR_INCREASED,
                lab(value, "-", "1.2"),
                lab("2.0", "-", "1.2"),
                ClinicalFindings.of(Finding.ON_ANTICOAGULATION, Truth.TRUE));
        assertThat(proposal.grade()).hasValue(grade);
        assertThat(proposal.flags()).contains(GradeFlag.GRADED_AGAINST_BASELINE);
    }

    @Test
    void inrWithoutARecordOfAnticoagulantsSaysThatItAssumedNone() {
        assertThat(propose(CtcaeTerm.INR_INCREASED, lab("1.3", "-", "1.2"), LaboratoryResult.MISSING)
                        .flags())
                .contains(GradeFlag.ANTICOAGULATION_NOT_KNOWN);
    }

    @ParameterizedTest(name = "sodium {0}, symptomatic {1}, is grade {2}")
    @CsvSource({
        "135, UNKNOWN, 0",
        "134, UNKNOWN, 1",
        "130, TRUE, 1",
        "129, FALSE, 2",
        "129, TRUE, 3",
        "129, UNKNOWN, 2–3",
        "125, FALSE, 2",
        "125, TRUE, 3",
        "124, FALSE, 3",
        "124, UNKNOWN, 3",
        "120, UNKNOWN, 3",
        "119, UNKNOWN, 4",
    })
    void symptomsSeparateTheGradesOfHyponatraemia(String value, Truth symptomatic, String grades) {
        GradeProposal proposal = propose(
                CtcaeTerm.HYPONATREMIA,
                lab(value, "135", "-"),
                LaboratoryResult.MISSING,
                ClinicalFindings.of(Finding.SYMPTOMATIC, symptomatic));
        assertThat(proposal.bounds()).hasToString(grades);
    }

    @ParameterizedTest(name = "potassium {0}, symptomatic {1}, is grade {2}")
    @CsvSource({
        "3.5, TRUE, 0",
        "3.4, FALSE, 1",
        "3.4, TRUE, 2",
        "3.0, TRUE, 2",
        "3.0, UNKNOWN, 1–2",
        "2.9, UNKNOWN, 3",
        "2.5, UNKNOWN, 3",
        "2.4, UNKNOWN, 4",
    })
    void symptomsSeparateTheGradesOfHypokalaemia(String value, Truth symptomatic, String grades) {
        GradeProposal proposal = propose(
                CtcaeTerm.HYPOKALEMIA,
                lab(value, "3.5", "-"),
                LaboratoryResult.MISSING,
                ClinicalFindings.of(Finding.SYMPTOMATIC, symptomatic));
        assertThat(proposal.bounds()).hasToString(grades);
    }

    @ParameterizedTest(name = "fever above 40, longer than a day {0}, is grade {1}")
    @CsvSource({"TRUE, 4", "FALSE, 3", "UNKNOWN, 3–4"})
    void durationSeparatesTheHighestGradesOfFever(Truth lasting, String grades) {
        GradeProposal proposal = propose(
                CtcaeTerm.FEVER,
                lab("40.1", "-", "-"),
                LaboratoryResult.MISSING,
                ClinicalFindings.of(Finding.LASTING_OVER_24_HOURS, lasting));
        assertThat(proposal.bounds()).hasToString(grades);
    }

    @ParameterizedTest(name = "{0} {1} with {2} is grade {3}")
    @CsvSource({
        "ANEMIA, 105, TRANSFUSION_INDICATED, 3",
        "ANEMIA, 116, TRANSFUSION_INDICATED, 0",
        "HYPERKALEMIA, 5.2, INTERVENTION_INITIATED, 2",
        "HYPERKALEMIA, 6.5, INTERVENTION_INITIATED, 3",
        "APTT_PROLONGED, 45, BLEEDING, 3",
        "INR_INCREASED, 1.3, BLEEDING, 3",
    })
    void aRecordedFindingRaisesAnAbnormalValue(CtcaeTerm term, String value, Finding finding, int grade) {
        String low = term == CtcaeTerm.ANEMIA ? "115" : "-";
        String high = term == CtcaeTerm.HYPERKALEMIA ? "5.0" : term == CtcaeTerm.APTT_PROLONGED ? "40" : "-";
        GradeProposal proposal = propose(
                term, lab(value, low, high), LaboratoryResult.MISSING, ClinicalFindings.of(finding, Truth.TRUE));
        assertThat(proposal.grade()).hasValue(grade);
    }

    @ParameterizedTest
    @EnumSource(
            value = CtcaeTerm.class,
            names = {"ANEMIA", "HYPOALBUMINEMIA"})
    void aClinicianGradeIsNeverProposedButAnnounced(CtcaeTerm term) {
        GradeProposal proposal = propose(term, lab("1", "200", "-"), LaboratoryResult.MISSING);
        assertThat(proposal.grade()).hasValue(3);
        assertThat(proposal.flags()).contains(GradeFlag.HIGHER_GRADE_NEEDS_CLINICIAN);
    }

    @Test
    void acuteKidneyInjuryIsTheCliniciansAlone() {
        GradeProposal proposal = propose(CtcaeTerm.ACUTE_KIDNEY_INJURY, lab("900", "-", "60"), lab("40", "-", "60"));
        assertThat(proposal.bounds()).isEqualTo(GradeBounds.between(0, 4));
        assertThat(proposal.unknownReasons()).containsExactly(UnknownReason.CLINICIAN_ONLY);
    }

    @Test
    void triglyceridesSayWhetherFastingIsConfirmed() {
        LaboratoryResult high = lab("4.0", "-", "1.7");
        assertThat(propose(CtcaeTerm.HYPERTRIGLYCERIDEMIA, high, LaboratoryResult.MISSING)
                        .flags())
                .contains(GradeFlag.FASTING_NOT_CONFIRMED);
        assertThat(propose(
                                CtcaeTerm.HYPERTRIGLYCERIDEMIA,
                                high,
                                LaboratoryResult.MISSING,
                                ClinicalFindings.of(Finding.FASTING, Truth.TRUE))
                        .flags())
                .doesNotContain(GradeFlag.FASTING_NOT_CONFIRMED);
    }

    @Test
    void lowAlbuminOfNephroticChildrenBeforeTreatmentIsFlagged() {
        GradeProposal proposal = propose(CtcaeTerm.HYPOALBUMINEMIA, lab("25", "35", "50"), lab("24", "35", "50"));
        assertThat(proposal.grade()).hasValue(2);
        assertThat(proposal.flags()).contains(GradeFlag.ABNORMAL_AT_BASELINE);
    }
}
