package org.cartlupus.domain.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.activity.SledaiItem.ALOPECIA;
import static org.cartlupus.domain.activity.SledaiItem.ARTHRITIS;
import static org.cartlupus.domain.activity.SledaiItem.HAEMATURIA;
import static org.cartlupus.domain.activity.SledaiItem.LEUKOPENIA;
import static org.cartlupus.domain.activity.SledaiItem.PROTEINURIA;
import static org.cartlupus.domain.activity.SledaiItem.PYURIA;
import static org.cartlupus.domain.activity.SledaiItem.RASH;
import static org.cartlupus.domain.calendar.VisitCode.M3;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.CriteriaUnderTest.standard;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.fixture.VerdictAssert;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SRI-4 of a participant (clinical rules 4.1), in the shapes of the worked cases WC-12 to WC-21, 28 to 30 and 41. */
class SriResponseTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "12, 8, RESPONDER",
        "12, 9, NON_RESPONDER",
        "12, 12, NON_RESPONDER",
        "8, 12, NON_RESPONDER",
        "8, 4, RESPONDER",
        "4, 0, RESPONDER",
        "3, 0, NON_RESPONDER",
        "105, 0, RESPONDER",
    })
    void sledai_must_fall_by_four_points(int baseline, int visit, Outcome expected) {
        patient(sledai(baseline), sledai(visit)).sri4().isOutcome(expected).withoutReason();
    }

    @ParameterizedTest(name = "drop of {0}: {1}")
    @CsvSource({"4, RESPONDER", "5, RESPONDER", "6, RESPONDER", "7, NON_RESPONDER", "8, NON_RESPONDER"})
    void the_drop_is_a_parameter(int drop, Outcome expected) {
        patient(sledai(14), sledai(8))
                .judgedBy(standard()
                        .withSri(new SriCriteria(drop, SriCriteria.DEFAULT.pgaIncreaseLt(), 0, 1, true, 28, true)))
                .sri4()
                .isOutcome(expected);
    }

    @ParameterizedTest(name = "{0} of {1} to {2} of {3}: {4}, {5}")
    @CsvSource({
        "0.90, 3, 1.19, 3, 0.29, RESPONDER",
        "0.90, 3, 1.20, 3, 0.30, NON_RESPONDER",
        "0.50, 3, 0.80, 3, 0.30, NON_RESPONDER",
        "30, 100, 39, 100, 0.27, RESPONDER",
        "30, 100, 40, 100, 0.30, NON_RESPONDER",
        "3.0, 10, 3.9, 10, 0.27, RESPONDER",
        "3.0, 10, 4.0, 10, 0.30, NON_RESPONDER",
        "2.80, 3, 3.00, 3, 0.20, RESPONDER",
        "30, 100, 1.19, 3, 0.29, RESPONDER",
        "30, 100, 1.20, 3, 0.30, NON_RESPONDER",
    })
    void the_pga_may_rise_by_less_than_three_tenths(
            String from, String fromScale, String to, String toScale, BigDecimal delta, Outcome expected) {
        VerdictAssert verdict = patient(sledai(16), sledai(4))
                .on("2025-01-09", pga(from, fromScale))
                .on("2025-07-14", pga("0", "3").unusable())
                .at(M6, pga(to, toScale).corrected())
                .sri4()
                .isOutcome(expected);
        assertThat(verdict.sri().pga().delta())
                .hasValueSatisfying(actual -> assertThat(actual).isEqualByComparingTo(delta));
        assertThat(verdict.verdict().findings().flags().contains(Flag.PGA_SCALE_CHANGED))
                .isEqualTo(!fromScale.equals(toScale));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "REN=A, REN=A, RESPONDER",
        "REN=A, REN=B, RESPONDER",
        "REN=B, REN=B, RESPONDER",
        "REN=B, REN=C, RESPONDER",
        "REN=A, REN=A MSK=B, RESPONDER",
        "REN=A, REN=A MSK=B HAE=B, NON_RESPONDER",
        "REN=A, REN=C HAE=A, NON_RESPONDER",
        "REN=B, REN=A, NON_RESPONDER",
        "REN=A HAE=E MSK=C, REN=B HAE=D MSK=B, RESPONDER",
        "REN=A HAE=D, REN=A HAE=C, RESPONDER",
    })
    void no_new_a_and_at_most_one_new_b_against_baseline(String baseline, String visit, Outcome expected) {
        patient(bilag(baseline), bilag(visit)).sri4().isOutcome(expected);
    }

    @Test
    void the_numbers_of_new_grades_are_parameters() {
        PatientUnderTest patient = patient(bilag("REN=B"), bilag("REN=A MSK=B HAE=B"));
        patient.judgedBy(standard().withSri(new SriCriteria(4, new BigDecimal("0.30"), 1, 2, true, 28, true)))
                .sri4()
                .isResponder();
    }

    @Test
    void without_bilag_at_the_visit_the_answer_is_open_unless_another_component_fails() {
        aPatient()
                .withBaseline(sledai(16), bilag("REN=A"), pga("2.0"))
                .at(M6, sledai(2), pga("0.3"))
                .sri4()
                .isNotEvaluable()
                .misses("bilag-met")
                .missesInWords("BILAG-2004 at month 6");
        aPatient()
                .withBaseline(sledai(12), bilag("REN=A"), pga("2.0"))
                .at(M6, sledai(10), pga("0.3"))
                .sri4()
                .isNonResponder();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "REN=B MSK=?, NOT_EVALUABLE",
        "REN=B MSK=? HAE=A, NON_RESPONDER",
        "REN=B MSK=? HAE=B CON=B, NON_RESPONDER",
    })
    void a_missing_grade_matters_only_where_it_can_decide(String visit, Outcome expected) {
        VerdictAssert verdict = patient(bilag("REN=A"), bilag(visit)).sri4().isOutcome(expected);
        if (expected == Outcome.NOT_EVALUABLE) {
            verdict.missesInWords("musculoskeletal");
        }
    }

    /** Clinical rules 2.7: "FALSE already if the known systems fail; else UNKNOWN", even where nothing could be new. */
    @Test
    void no_responder_is_declared_on_an_incomplete_form() {
        patient(bilag("REN=A MSK=A"), bilag("REN=B MSK=?"))
                .sri4()
                .isNotEvaluable()
                .missesInWords("musculoskeletal");
        patient(bilag("REN=A MSK=?"), bilag("REN=B MSK=C"))
                .sri4()
                .isNotEvaluable()
                .missesInWords("at baseline");
    }

    /** WC-29: four points open, twelve fallen at worst eight. WC-30: six to ten points after twelve. */
    @Test
    void missing_sledai_items_are_bounds() {
        VerdictAssert decided = patient(
                        sledai(ARTHRITIS, HAEMATURIA, PROTEINURIA, PYURIA), sledai(Set.of(PYURIA), PROTEINURIA))
                .sri4()
                .isResponder();
        assertThat(decided.sri().sledaiVisit()).isEqualTo(new SledaiScore(4, 8));

        patient(sledai(HAEMATURIA, PROTEINURIA, PYURIA), sledai(Set.of(PYURIA), PROTEINURIA, RASH))
                .sri4()
                .isNotEvaluable()
                .misses("sledai-visit")
                .missesInWords("score 6–10");
    }

    @Test
    void missing_items_at_baseline_are_bounds_too() {
        patient(sledai(Set.of(PYURIA), PROTEINURIA, HAEMATURIA, ARTHRITIS), sledai(RASH))
                .sri4()
                .isResponder();
        patient(sledai(Set.of(PYURIA), PROTEINURIA), sledai(RASH))
                .sri4()
                .isNotEvaluable()
                .misses("sledai-baseline");
    }

    @Test
    void a_total_that_contradicts_the_items_is_no_score() {
        Entry contradicting = entered(16, LEUKOPENIA, ALOPECIA);
        aPatient()
                .withBaseline(sledai(16), bilag("REN=A"), pga("2.0"))
                .at(M6, contradicting, bilag("REN=B"), pga("0.3"))
                .sri4()
                .isNotEvaluable()
                .misses("sledai-visit")
                .hasExactlyFlags(Flag.SLEDAI_TOTAL_MISMATCH)
                .warns(Notice.Kind.SLEDAI_TOTAL_MISMATCH);
    }

    @Test
    void a_baseline_too_low_to_fall_is_flagged() {
        patient(sledai(3), sledai(0)).sri4().isNonResponder().hasExactlyFlags(Flag.SRI_IMPOSSIBLE);
        patient(sledai(4), sledai(0)).sri4().isResponder().hasExactlyFlags();
        patient(sledai(Set.of(PYURIA)), sledai()).sri4().hasNotFlag(Flag.SRI_IMPOSSIBLE);
    }

    @Test
    void components_more_than_14_days_apart_are_flagged() {
        PatientUnderTest close = aPatient()
                .withBaseline(sledai(16), bilag("REN=A"), pga("2.0"))
                .on("2025-07-15", sledai(4), bilag("REN=B"))
                .judgedAt(M6);
        close.on("2025-07-29", pga("0.3"))
                .sri4()
                .isResponder()
                .isDated("2025-07-29")
                .hasExactlyFlags();
        aPatient()
                .withBaseline(sledai(16), bilag("REN=A"), pga("2.0"))
                .on("2025-07-15", sledai(4), bilag("REN=B"))
                .on("2025-07-30", pga("0.3"))
                .judgedAt(M6)
                .sri4()
                .isResponder()
                .hasExactlyFlags(Flag.COMPONENT_SPREAD);
    }

    @Test
    void each_component_has_its_own_baseline() {
        aPatient()
                .on("2025-01-09", sledai(16))
                .on("2024-11-01", bilag("REN=A"))
                .on("2025-01-10", pga("2.0"))
                .at(M6, sledai(4), bilag("REN=B"), pga("0.3"))
                .sri4()
                .isResponder()
                .warns(Notice.Kind.OLD_BASELINE);
    }

    @Test
    void the_sentence_can_be_checked() {
        patient(bilag("REN=A"), bilag("REN=B MSK=B"))
                .judgedAt(M3)
                .at(M3, sledai(6), bilag("REN=B MSK=B"), pga("1.20"))
                .sri4()
                .says(
                        "SRI-4 at month 3 is response: ",
                        "SLEDAI-2K 16 to 6 (fall of 4 or more: met)",
                        "new BILAG A none, new B musculoskeletal (at most 0 and 1: met)",
                        "PGA change -0.80 (rise below 0.30: met).");
    }

    /** The form was opened and nothing entered: that is no assessment, and hides none of a day nearby. */
    @Test
    void an_empty_assessment_is_no_assessment() {
        aPatient()
                .withBaseline(sledai(16), bilag("REN=A"), pga("2.0"))
                .on("2025-01-09", Entries.emptySledai(), Entries.emptyBilag())
                .at(M6, Entries.emptySledai(), Entries.emptyBilag())
                .on("2025-07-16", sledai(4), bilag("REN=B"), pga("0.3"))
                .sri4()
                .isResponder();
        aPatient()
                .withBaseline(sledai(16), bilag("REN=A"), pga("2.0"))
                .at(M6, Entries.emptySledai(), Entries.emptyBilag())
                .withDataUntil("2025-07-20")
                .sri4()
                .isNotDue();
    }

    @Test
    void two_marks_that_say_the_same_do_not_contradict() {
        patient(sledai(16), sledai(4))
                .at(M6, pga("30", "100"), pga("30.0", "100"), pga("0.9", "3"))
                .sri4()
                .doesNotWarn(Notice.Kind.CONFLICTING_VALUES);
    }

    @Test
    void two_assessments_of_one_day_that_differ_are_shown() {
        aPatient()
                .withBaseline(sledai(16), bilag("REN=A"), pga("2.0"))
                .at(M6, sledai(4).issuedAt("10:00"), sledai(14).issuedAt("09:00"), bilag("REN=B"), pga("0.3"))
                .sri4()
                .isResponder()
                .warns(Notice.Kind.CONFLICTING_VALUES);
    }

    @Test
    void nothing_at_all_is_missing_everything() {
        aPatient()
                .judgedAt(M6)
                .sri4()
                .isNotEvaluable()
                .misses("sledai-baseline", "sledai-visit", "bilag-met", "bilag-met", "pga-change", "pga-change");
    }

    @Test
    void components_are_kept_beside_the_result() {
        SriFindings findings = patient(bilag("REN=A"), bilag("REN=A HAE=A"))
                .sri4()
                .isNonResponder()
                .sri();
        assertThat(findings.components().sledai()).isEqualTo(Truth.TRUE);
        assertThat(findings.components().bilag()).isEqualTo(Truth.FALSE);
        assertThat(findings.components().pga()).isEqualTo(Truth.TRUE);
        assertThat(findings.bilag().newA()).containsExactly(BilagSystem.HAEMATOLOGICAL);
    }

    private static Entry entered(int total, SledaiItem... present) {
        SledaiAssessment items = (SledaiAssessment) sledai(present).value();
        return Entries.of(new SledaiAssessment(items.items(), total));
    }

    /** A clear responder with the given entries in place of its own of the same kind. */
    private static PatientUnderTest patient(Entry baseline, Entry visit) {
        boolean ofSledai = baseline.value() instanceof SledaiAssessment;
        boolean ofBilag = baseline.value() instanceof BilagAssessment;
        return aPatient()
                .withBaseline(ofSledai ? baseline : sledai(16), ofBilag ? baseline : bilag("REN=A"), pga("2.0"))
                .at(M6, ofSledai ? visit : sledai(4), ofBilag ? visit : bilag("REN=B"), pga("0.9"));
    }

    private static final class Entries {

        static Entry of(Object value) {
            Entry any = sledai(0);
            return new Entry(value, any.status(), null, null, null);
        }

        static Entry emptySledai() {
            return of(SledaiAssessment.ofItems(Map.of()));
        }

        static Entry emptyBilag() {
            return of(new BilagAssessment(Map.of()));
        }
    }
}
