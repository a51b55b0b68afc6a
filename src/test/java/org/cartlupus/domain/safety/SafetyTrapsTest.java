package org.cartlupus.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.crs.CrsAssessment;
import org.cartlupus.domain.safety.crs.RespiratorySupport;
import org.cartlupus.domain.safety.ctcae.ClinicalFindings;
import org.cartlupus.domain.safety.ctcae.CtcaeTerm;
import org.cartlupus.domain.safety.ctcae.CytokineReleaseByCtcae;
import org.cartlupus.domain.safety.ctcae.LaboratoryGrading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Traps of clinical rules 11 that lie across gradings; those of one grading are tested beside it. */
class SafetyTrapsTest {

    private static GradeProposal propose(CtcaeTerm term, LaboratoryResult result, LaboratoryResult baseline) {
        return new LaboratoryGrading(SafetyParameters.DEFAULTS)
                .propose(term, result, baseline, ClinicalFindings.NONE_RECORDED);
    }

    @Test
    void trap20_trailingZerosOfALimitDoNotMakeAValueAbnormal() {
        assertThat(propose(
                                CtcaeTerm.NEUTROPHIL_COUNT_DECREASED,
                                LaboratoryResult.of("1.80", ReferenceRange.from("1.8")),
                                LaboratoryResult.MISSING)
                        .grade())
                .hasValue(0);
    }

    @Test
    void trap26_theSameValueIsGradedByItsOwnRangeAndNotGradedWithoutOne() {
        LaboratoryResult child = LaboratoryResult.of("3.5", ReferenceRange.from("3.0"));
        LaboratoryResult adult = LaboratoryResult.of("3.5", ReferenceRange.from("4.0"));
        LaboratoryResult without = LaboratoryResult.of("3.5", ReferenceRange.NONE);
        assertThat(propose(CtcaeTerm.WHITE_BLOOD_CELL_DECREASED, child, LaboratoryResult.MISSING)
                        .grade())
                .hasValue(0);
        assertThat(propose(CtcaeTerm.WHITE_BLOOD_CELL_DECREASED, adult, LaboratoryResult.MISSING)
                        .grade())
                .hasValue(1);
        GradeProposal open = propose(CtcaeTerm.WHITE_BLOOD_CELL_DECREASED, without, LaboratoryResult.MISSING);
        assertThat(open.grade()).isEmpty();
        assertThat(open.unknownReasons()).containsExactly(UnknownReason.NO_REFERENCE_RANGE);
    }

    @Test
    void trap27_anAbnormalBaselineReplacesTheLimit() {
        LaboratoryResult value = LaboratoryResult.of("134", ReferenceRange.upTo("40"));
        assertThat(propose(CtcaeTerm.ALT_INCREASED, value, LaboratoryResult.of("90", ReferenceRange.upTo("40")))
                        .grade())
                .hasValue(0);
        assertThat(propose(CtcaeTerm.ALT_INCREASED, value, LaboratoryResult.of("30", ReferenceRange.upTo("40")))
                        .grade())
                .hasValue(2);
    }

    @ParameterizedTest(name = "dictionary {0}")
    @ValueSource(strings = {"CTCAE v6.0", "CTCAE v4.03", "CTCAE", ""})
    void trap28_noOtherVersionOfTheDictionaryIsAccepted(String dictionary) {
        assertThatThrownBy(() -> new SafetyParameters(dictionary, true, EnumSet.of(Causality.RELATED), 28))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CTCAE v5.0");
    }

    @ParameterizedTest(name = "ANC {0} is grade {1} in v5.0")
    @CsvSource({"1.4, 2", "0.45, 4", "0.09, 4"})
    void trap28_neutrophilsFollowVersion5WhereVersion6Differs(String value, int grade) {
        GradeProposal proposal = propose(
                CtcaeTerm.NEUTROPHIL_COUNT_DECREASED,
                LaboratoryResult.of(value, ReferenceRange.from("1.8")),
                LaboratoryResult.MISSING);
        assertThat(proposal.grade()).hasValue(grade);
        assertThat(proposal.dictionary()).isEqualTo("CTCAE v5.0");
    }

    @Test
    void trap28_theTermsOfVersion5ThatVersion6DropsAreThereAndItHasNoneForImmunoglobulin() {
        assertThat(CtcaeTerm.valueOf("LYMPHOCYTE_COUNT_DECREASED").title()).isEqualTo("Lymphocyte count decreased");
        assertThat(Arrays.stream(CtcaeTerm.values()).map(term -> term.title().toLowerCase(Locale.ROOT)))
                .noneMatch(title -> title.contains("immunoglobulin")
                        || title.contains("ferritin")
                        || title.contains("lymphohistiocytosis")
                        || title.contains("aplasia"));
    }

    @Test
    void trap29_oneBedsideHasTwoGradesOfCytokineReleaseInTwoSystems() {
        GradeProposal astct = new CrsAssessment(
                        Measured.exactly("39.0"),
                        Truth.FALSE,
                        Truth.FALSE,
                        Truth.FALSE,
                        0,
                        Truth.FALSE,
                        RespiratorySupport.FACE_MASK,
                        null,
                        false)
                .grade();
        GradeProposal ctcae = new CytokineReleaseByCtcae(Truth.TRUE, Truth.FALSE, 0, Measured.exactly("35")).propose();
        assertThat(astct.grade()).as("a mask is grade 3 by ASTCT").hasValue(3);
        assertThat(ctcae.grade()).as("35 % oxygen is grade 2 by CTCAE").hasValue(2);
        assertThat(astct.system()).isEqualTo(GradingSystem.ASTCT_CRS).isNotEqualTo(ctcae.system());
        assertThat(astct.dictionary()).isNotEqualTo(ctcae.dictionary());
    }

    @Test
    void trap60_nothingIsRoundedBeforeItIsCompared() {
        LaboratoryResult baseline = LaboratoryResult.of("0.600000", ReferenceRange.upTo("0.70"));
        assertThat(propose(
                                CtcaeTerm.CREATININE_INCREASED,
                                LaboratoryResult.of("0.9000001", ReferenceRange.upTo("0.70")),
                                baseline)
                        .grade())
                .hasValue(2);
    }

    @Test
    void trap61_anObservationWithoutAValueIsUnknown() {
        GradeProposal proposal = propose(
                CtcaeTerm.PLATELET_COUNT_DECREASED,
                new LaboratoryResult(null, ReferenceRange.from("150")),
                LaboratoryResult.MISSING);
        assertThat(proposal.unknownReasons()).containsExactly(UnknownReason.NO_VALUE);
    }

    @Test
    void trap62_alkalinePhosphataseOfAGrowingChildIsNormalByItsOwnRange() {
        assertThat(propose(
                                CtcaeTerm.ALKALINE_PHOSPHATASE_INCREASED,
                                LaboratoryResult.of("380", ReferenceRange.upTo("400")),
                                LaboratoryResult.of("360", ReferenceRange.upTo("400")))
                        .grade())
                .hasValue(0);
    }

    @ParameterizedTest(name = "{0} counts as related: {1}")
    @CsvSource({"UNRELATED, FALSE", "UNLIKELY, FALSE", "POSSIBLE, TRUE", "PROBABLE, TRUE", "RELATED, TRUE", ", UNKNOWN"
    })
    void relatedIsAParameterAndNoJudgementIsNoAnswer(Causality causality, Truth related) {
        assertThat(SafetyParameters.DEFAULTS.isRelated(causality)).isEqualTo(related);
        SafetyParameters strict = new SafetyParameters("CTCAE v5.0", true, EnumSet.of(Causality.RELATED), 28);
        assertThat(strict.isRelated(Causality.PROBABLE)).isEqualTo(Truth.FALSE);
    }

    @Test
    void aMoreThanExactMultipleIsTheNextGradeHoweverSmall() {
        BigDecimal uln = new BigDecimal("0.7");
        BigDecimal justAbove = uln.multiply(new BigDecimal("6")).add(new BigDecimal("0.0000001"));
        assertThat(propose(
                                CtcaeTerm.CREATININE_INCREASED,
                                new LaboratoryResult(Measured.exactly(justAbove), new ReferenceRange(null, uln)),
                                LaboratoryResult.of("0.6", ReferenceRange.upTo("0.7")))
                        .grade())
                .hasValue(4);
    }
}
