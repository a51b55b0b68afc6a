package org.cartlupus.domain.safety.ctcae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.safety.ctcae.Lab.lab;

import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.UnknownReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a proposed grade says of itself: the line that made it, why it is open, what else to know. */
class GradeSentenceTest {

    @ParameterizedTest(name = "{0} {1} with LLN {2}, ULN {3} and baseline {4}: {5}")
    @CsvSource({
        "NEUTROPHIL_COUNT_DECREASED, 1.2, 1.8, -, -, 1.2 10*9/L is < 1.5",
        "NEUTROPHIL_COUNT_DECREASED, 1.6, 1.8, -, -, 1.6 10*9/L is < LLN (1.8)",
        "NEUTROPHIL_COUNT_DECREASED, 1.9, 1.8, -, -, 1.9 10*9/L reaches no band",
        "NEUTROPHIL_COUNT_DECREASED, 1.6, -, -, -, 1.6 10*9/L cannot be placed in one band",
        "ALT_INCREASED, 121, -, 40, 30, 121 is > 3.0 × ULN (120)",
        "ALT_INCREASED, 41, -, 40, -, 41 cannot be placed in one band",
        "INR_INCREASED, 1.4, -, 1.1, -, 1.4 is > 1.2",
    })
    void theLineThatWasReachedIsNamed(
            CtcaeTerm term, String value, String low, String high, String baseline, String criterion) {
        assertThat(Lab.propose(term, lab(value, low, high), lab(baseline, low, high))
                        .criterion())
                .isEqualTo(criterion);
    }

    @ParameterizedTest(name = "ALT 300, baseline {0} with ULN {1}: {2}")
    @CsvSource({">30, 40, CENSORED_VALUE", "30, -, NO_REFERENCE_RANGE", "-, 40, NO_BASELINE"})
    void whatIsMissingOfTheBaselineIsTheReasonWhyTheBandsAreOpen(String baseline, String high, UnknownReason reason) {
        GradeProposal proposal = Lab.propose(CtcaeTerm.ALT_INCREASED, lab("300", "-", high), lab(baseline, "-", high));
        assertThat(proposal.bounds().isKnown()).isFalse();
        assertThat(proposal.unknownReasons()).containsExactly(reason);
    }

    @Test
    void aBaselineIsJudgedByTheRangeThatWasPrintedBesideIt() {
        GradeProposal normalThen = Lab.propose(CtcaeTerm.ALT_INCREASED, lab("100", "-", "40"), lab("45", "-", "50"));
        assertThat(normalThen.flags()).isEmpty();
        GradeProposal abnormalThen = Lab.propose(CtcaeTerm.ALT_INCREASED, lab("100", "-", "50"), lab("45", "-", "40"));
        assertThat(abnormalThen.flags()).contains(GradeFlag.ABNORMAL_AT_BASELINE);
    }

    @ParameterizedTest(name = "triglycerides {0} mmol/L: flagged {1}")
    @CsvSource({"1.70, false", "1.71, true", "4.0, true"})
    void triglyceridesOfAPatientWhoMayHaveEatenAreFlaggedFromGrade1On(String value, boolean flagged) {
        GradeProposal proposal =
                Lab.propose(CtcaeTerm.HYPERTRIGLYCERIDEMIA, lab(value, "-", "1.7"), LaboratoryResult.MISSING);
        assertThat(proposal.flags().contains(GradeFlag.FASTING_NOT_CONFIRMED)).isEqualTo(flagged);
    }
}
