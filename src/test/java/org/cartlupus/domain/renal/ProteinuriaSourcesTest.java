package org.cartlupus.domain.renal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.Chart.urineProtein24h;
import static org.cartlupus.domain.fixture.Chart.weight;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;

import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.VerdictAssert;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which measurement of proteinuria is used when (clinical rules 5.3). */
class ProteinuriaSourcesTest {

    private static final String PER_SURFACE = "g/{1.73_m2}/(24.h)";

    @Test
    void first_morning_ratios_are_used_without_a_flag() {
        judged(upcr("4.00").firstMorning(), upcr("1.60").firstMorning())
                .isPartial()
                .hasExactlyFlags();
    }

    @Test
    void a_ratio_without_a_statement_is_taken_as_the_planned_first_morning_sample() {
        judged(upcr("4.00"), upcr("1.60").firstMorning()).isPartial().hasExactlyFlags();
    }

    @Test
    void ratios_of_24_hour_collections_are_used_without_a_flag() {
        judged(upcr("4.00").timed24h(), upcr("1.60").timed24h()).isPartial().hasExactlyFlags();
    }

    @Test
    void ratios_of_different_collections_are_used_and_flagged() {
        judged(upcr("4.00").timed24h(), upcr("1.60").firstMorning())
                .isPartial()
                .hasExactlyFlags(Flag.UPCR_METHOD_MISMATCH);
    }

    @Test
    void a_random_spot_is_used_and_flagged() {
        judged(upcr("4.00").randomSpot(), upcr("1.60").randomSpot())
                .isPartial()
                .hasExactlyFlags(Flag.SPOT_NOT_FIRST_MORNING);
        judged(upcr("4.00").firstMorning(), upcr("1.60").randomSpot())
                .hasExactlyFlags(Flag.SPOT_NOT_FIRST_MORNING, Flag.UPCR_METHOD_MISMATCH);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({"0.40, 1.00, 2.00, 0.40", "1.00, 0.40, 2.00, 1.00"})
    void of_several_ratios_of_one_day_first_morning_wins_then_24_hours(
            String morning, String timed, String spot, String used) {
        judged(
                        upcr("4.00"),
                        Entry.together(
                                upcr(spot).randomSpot().corrected(),
                                upcr(timed).timed24h().issuedAt("18:00"),
                                upcr(morning).firstMorning().issuedAt("08:00")))
                .hasProteinuria("4.0000", used + "00");
        judged(
                        upcr("4.00"),
                        Entry.together(
                                upcr(spot).randomSpot().corrected(), upcr(timed).timed24h()))
                .hasProteinuria("4.0000", timed + "00");
    }

    @Test
    void only_24_hour_protein_is_normalised_by_the_recorded_body_surface_of_that_day() {
        aPatient()
                .withBaseline(urineProtein24h("2.40"), bodySurface("1.30"), weight("99"), kidneyFunction())
                .at(M6, urineProtein24h("0.49"), bodySurface("1.40"), weight("99"), kidneyFunction())
                .renalResponse()
                .hasProteinuria("3.1938", "0.6055")
                .hasReduction("81.04")
                .isPartial()
                .hasFlag(Flag.USED_24H);
    }

    @Test
    void else_by_mosteller_from_height_and_weight_of_that_day() {
        // √(150 cm × 38.4 kg / 3600) = 1.264911 m²; √(150 × 41.5 / 3600) = 1.314978 m²
        aPatient()
                .withBaseline(urineProtein24h("2.40"), weight("38.4").named("w0"), kidneyFunction())
                .at(M6, urineProtein24h("0.38"), weight("41.5").named("w6"), kidneyFunction())
                .renalResponse()
                .hasProteinuria("3.2824", "0.4999")
                .isComplete()
                .hasExactlyFlags(Flag.USED_24H)
                .restsOn("w0", "w6");
    }

    @Test
    void a_collection_that_the_laboratory_normalised_is_not_normalised_twice() {
        aPatient()
                .withBaseline(normalised("3.00"), bodySurface("1.00"), kidneyFunction())
                .at(M6, normalised("0.60"), bodySurface("1.00"), kidneyFunction())
                .renalResponse()
                .hasProteinuria("3.0000", "0.6000")
                .isPartial()
                .hasExactlyFlags(Flag.USED_24H);
    }

    @ParameterizedTest(name = "{0} to {1} g/1.73 m²/24 h: {2}")
    @CsvSource({"4.0, 0.49, CRR", "4.0, 0.50, PRR", "4.0, 2.0, PRR", "4.0, 2.01, NR", "6.0, 3.0, NR", "6.0, 2.99, PRR"})
    void excretion_has_the_same_cut_offs(String baseline, String visit, Outcome expected) {
        judged(normalised(baseline), normalised(visit)).isOutcome(expected);
    }

    @Test
    void a_collection_without_body_surface_cannot_be_used_and_says_so() {
        aPatient()
                .withBaseline(urineProtein24h("2.40"), kidneyFunction())
                .at(M6, urineProtein24h("0.49"), kidneyFunction())
                .renalResponse()
                .isNotEvaluable()
                .misses("upcr-baseline", "upcr-visit")
                .missesInWords("weight");
    }

    @Test
    void the_ratio_is_preferred_where_both_days_have_it() {
        judged(Entry.together(upcr("4.00"), normalised("3.00")), Entry.together(upcr("1.60"), normalised("0.20")))
                .hasProteinuria("4.0000", "1.6000")
                .isPartial()
                .hasExactlyFlags();
    }

    @Test
    void the_excretion_is_used_where_only_it_can_be_compared() {
        judged(normalised("3.00"), Entry.together(upcr("1.60"), normalised("0.90")))
                .hasProteinuria("3.0000", "0.9000")
                .hasReduction("70.00")
                .isPartial()
                .hasExactlyFlags(Flag.USED_24H);
    }

    @Test
    void a_ratio_is_never_compared_with_an_excretion() {
        judged(normalised("3.00"), upcr("0.90"))
                .hasReduction(null)
                .isNotEvaluable()
                .misses("upcr-baseline");
        judged(upcr("4.00"), normalised("0.90"))
                .hasReduction(null)
                .isNotEvaluable()
                .misses("upcr-baseline");
        judged(normalised("3.00"), upcr("0.30")).isComplete();
        judged(upcr("4.00"), normalised("0.30")).isComplete();
    }

    @Test
    void albumin_is_not_protein() {
        judged(upcr("4.00"), measurement(Analyte.UACR, "10", "mg/mmol{creat}"))
                .isNotEvaluable()
                .misses("upcr-visit");
    }

    @Test
    void a_value_marked_as_not_representative_gives_way_to_the_next_of_the_window() {
        aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30").unusable(), kidneyFunction())
                .on("2025-07-20", upcr("1.60"))
                .renalResponse()
                .hasProteinuria("4.0000", "1.6000")
                .isPartial();
    }

    @ParameterizedTest(name = "{0} {1} is dropped: {2}")
    @CsvSource({
        "50, g/g, false",
        "50.01, g/g, true",
        "5656, mg/mmol, false",
        "5657, mg/mmol, true",
        "-0.1, g/g, true",
        "55, g/g, true",
        "0, g/g, false",
    })
    void an_impossible_ratio_is_dropped_with_a_warning(String value, String unit, boolean dropped) {
        VerdictAssert verdict = judged(upcr("4.00"), upcr(value, unit));
        assertThat(verdict.renal().visit() == null).isEqualTo(dropped);
        if (dropped) {
            verdict.warns(Notice.Kind.IMPLAUSIBLE_VALUE);
        } else {
            verdict.doesNotWarn(Notice.Kind.IMPLAUSIBLE_VALUE);
        }
    }

    @ParameterizedTest(name = "{0} g/g: {1}")
    @CsvSource({"20, false", "20.1, true"})
    void a_hardly_possible_ratio_is_used_with_a_warning(String value, boolean warned) {
        VerdictAssert verdict = judged(upcr("30.0"), upcr("5"));
        verdict.warns(Notice.Kind.UNUSUAL_VALUE);
        VerdictAssert atVisit = judged(upcr("4.00"), upcr(value)).isNoResponse();
        if (warned) {
            atVisit.warns(Notice.Kind.UNUSUAL_VALUE);
        } else {
            atVisit.doesNotWarn(Notice.Kind.UNUSUAL_VALUE);
        }
    }

    @Test
    void a_unit_that_cannot_be_converted_is_dropped_with_a_warning() {
        judged(upcr("4.00"), upcr("0.30", "g/L"))
                .isNotEvaluable()
                .misses("upcr-visit")
                .warns(Notice.Kind.UNIT_NOT_CONVERTIBLE);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "49.99, mg/mmol, false",
        "50, mg/mmol, true",
        "56.55, mg/mmol{creat}, true",
        "56.559999, mg{protein}/mmol{creat}, true",
        "56.56, mg/mmol, false",
        "0.05, g/mmol{creat}, true",
        "50, g/mol, true",
        "0.46, g/g, false",
        "460, mg/g, false",
    })
    void the_range_in_which_printed_and_exact_cut_off_differ_is_flagged(String value, String unit, boolean flagged) {
        VerdictAssert verdict = judged(upcr("4.00"), upcr(value, unit));
        assertThat(verdict.verdict().findings().flags().contains(Flag.UPCR_UNIT_BOUNDARY))
                .isEqualTo(flagged);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "<0.05, CRR",
        "<0.5, CRR",
        "<=0.4, CRR",
        "<=0.5, NOT_EVALUABLE",
        "<0.6, NOT_EVALUABLE",
        ">0.4, NOT_EVALUABLE",
        ">0.5, NOT_EVALUABLE",
        ">2.0, NR",
        ">=2.0, NOT_EVALUABLE",
        ">=3, NR",
        ">3, NR",
    })
    void a_censored_ratio_decides_where_it_can(String visit, Outcome expected) {
        VerdictAssert verdict = judged(upcr("4.00"), upcr(visit)).isOutcome(expected);
        if (expected == Outcome.NOT_EVALUABLE) {
            verdict.missesInWords(visit);
        }
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        ">4, 2, PRR",
        ">=4, 2, PRR",
        "<4, 2, NR",
        "<=4, 2, NOT_EVALUABLE",
        "<=4, 2.1, NR",
        ">4, 2.1, NOT_EVALUABLE"
    })
    void a_censored_baseline_decides_where_it_can(String baseline, String visit, Outcome expected) {
        VerdictAssert verdict = judged(upcr(baseline), upcr(visit)).isOutcome(expected);
        if (expected == Outcome.NOT_EVALUABLE) {
            verdict.missesInWords(baseline);
        }
    }

    /** From nothing there is no fall by half: that is known, not missing. */
    @Test
    void a_baseline_of_zero_leaves_no_partial_response() {
        judged(upcr("0"), upcr("0.80")).isNoResponse().withoutReason().hasReduction(null);
        judged(upcr("0"), upcr("0.30")).isComplete();
    }

    private static Entry bodySurface(String squareMetres) {
        return measurement(Analyte.BODY_SURFACE, squareMetres, "m2");
    }

    private static Entry normalised(String grams) {
        return measurement(Analyte.URINE_PROTEIN_24H_PER_BSA, grams, PER_SURFACE);
    }

    private static VerdictAssert judged(Entry baseline, Entry visit) {
        return aPatient()
                .withBaseline(baseline, kidneyFunction())
                .at(M6, visit, kidneyFunction(), height("150"))
                .renalResponse();
    }
}
