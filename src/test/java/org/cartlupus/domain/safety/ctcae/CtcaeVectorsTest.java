package org.cartlupus.domain.safety.ctcae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.safety.ctcae.Lab.lab;

import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.SafetyParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of clinical rules 7.3, one by one. */
class CtcaeVectorsTest {

    @ParameterizedTest(name = "ANC {0} with LLN 1.8 is grade {1}")
    @CsvSource({"1.80,0", "1.79,1", "1.50,1", "1.49,2", "1.00,2", "0.99,3", "0.50,3", "0.49,4", "0,4"})
    void neutrophils(String value, int grade) {
        assertGrade(CtcaeTerm.NEUTROPHIL_COUNT_DECREASED, lab(value, "1.8", "-"), LaboratoryResult.MISSING, grade);
    }

    @ParameterizedTest(name = "platelets {0} are grade {1}")
    @CsvSource({"150,0", "149,1", "75,1", "74,2", "50,2", "49,3", "25,3", "24,4"})
    void platelets(String value, int grade) {
        assertGrade(CtcaeTerm.PLATELET_COUNT_DECREASED, lab(value, "150", "-"), LaboratoryResult.MISSING, grade);
    }

    @ParameterizedTest(name = "Hb {0} g/L is grade {1}")
    @CsvSource({"115,0", "114,1", "100,1", "99,2", "80,2", "79,3", "10,3"})
    void haemoglobin(String value, int grade) {
        assertGrade(CtcaeTerm.ANEMIA, lab(value, "115", "-"), LaboratoryResult.MISSING, grade);
    }

    @ParameterizedTest(name = "ALT {0} with ULN 40 and a normal baseline is grade {1}")
    @CsvSource({"40,0", "41,1", "120,1", "121,2", "200,2", "201,3", "800,3", "801,4"})
    void alanineAminotransferaseWithNormalBaseline(String value, int grade) {
        assertGrade(CtcaeTerm.ALT_INCREASED, lab(value, "-", "40"), lab("30", "-", "40"), grade);
    }

    @ParameterizedTest(name = "ALT {0} with a baseline of 90 is grade {1}")
    @CsvSource({"90,0", "134,0", "135,1", "270,1", "271,2", "450,2", "451,3", "1800,3", "1801,4"})
    void trap27_alanineAminotransferaseWithAbnormalBaselineIsGradedAgainstTheBaseline(String value, int grade) {
        GradeProposal proposal =
                assertGrade(CtcaeTerm.ALT_INCREASED, lab(value, "-", "40"), lab("90", "-", "40"), grade);
        assertThat(proposal.flags()).contains(GradeFlag.GRADED_AGAINST_BASELINE, GradeFlag.ABNORMAL_AT_BASELINE);
    }

    @ParameterizedTest(name = "bilirubin {0} with ULN 20 is grade {1}")
    @CsvSource({"20,0", "21,1", "30,1", "31,2", "60,2", "61,3", "200,3", "201,4"})
    void bilirubin(String value, int grade) {
        assertGrade(CtcaeTerm.BLOOD_BILIRUBIN_INCREASED, lab(value, "-", "20"), lab("12", "-", "20"), grade);
    }

    @ParameterizedTest(name = "creatinine {0} with baseline 0.60 and ULN 0.70 is grade {1}")
    @CsvSource({"0.70,0", "0.71,1", "0.90,1", "0.91,2", "1.80,2", "1.81,3", "4.20,3", "4.21,4"})
    void creatinine(String value, int grade) {
        assertGrade(CtcaeTerm.CREATININE_INCREASED, lab(value, "-", "0.70"), lab("0.60", "-", "0.70"), grade);
    }

    @Test
    void creatinineThatRoseOneAndAHalfTimesWithinNormalIsGrade2AndSaysSo() {
        GradeProposal proposal =
                assertGrade(CtcaeTerm.CREATININE_INCREASED, lab("0.61", "-", "0.7"), lab("0.40", "-", "0.7"), 2);
        assertThat(proposal.flags()).containsExactly(GradeFlag.WITHIN_NORMAL_RANGE, GradeFlag.GRADED_AGAINST_BASELINE);
        assertThat(proposal.criterion()).isEqualTo("0.61 is > 1.5 × baseline (0.6)");
    }

    @Test
    void neutrophilsAboveTheChildsOwnLimitAreGrade0() {
        assertGrade(CtcaeTerm.NEUTROPHIL_COUNT_DECREASED, lab("1.40", "1.3", "-"), LaboratoryResult.MISSING, 0);
    }

    @Test
    void neutrophilsAboveTheChildsOwnLimitAreGrade2WithTheParameterOff() {
        GradeProposal proposal = new LaboratoryGrading(SafetyParameters.DEFAULTS.gradingInsideReferenceRange())
                .propose(
                        CtcaeTerm.NEUTROPHIL_COUNT_DECREASED,
                        lab("1.40", "1.3", "-"),
                        LaboratoryResult.MISSING,
                        ClinicalFindings.NONE_RECORDED);
        assertThat(proposal.grade()).hasValue(2);
        assertThat(proposal.flags()).containsExactly(GradeFlag.WITHIN_NORMAL_RANGE);
    }

    private static GradeProposal assertGrade(
            CtcaeTerm term, LaboratoryResult result, LaboratoryResult baseline, int grade) {
        GradeProposal proposal = Lab.propose(term, result, baseline);
        assertThat(proposal.grade()).as(proposal.toString()).hasValue(grade);
        assertThat(proposal.unknownReasons()).isEmpty();
        assertThat(proposal.dictionary()).isEqualTo("CTCAE v5.0");
        assertThat(proposal.term()).isEqualTo(term.title());
        return proposal;
    }
}
