package org.cartlupus.domain.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.prednisone;
import static org.cartlupus.domain.fixture.Chart.weight;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.subject.Treatment.Reason.CAR_T_TOXICITY;
import static org.cartlupus.domain.subject.Treatment.Reason.INFECTION;
import static org.cartlupus.domain.subject.Treatment.Reason.OTHER;
import static org.cartlupus.domain.subject.Treatment.Reason.REPLACEMENT;
import static org.cartlupus.domain.subject.Treatment.Reason.SLE_MAINTENANCE;
import static org.cartlupus.domain.subject.Treatment.Reason.UNSTATED;

import java.math.BigDecimal;
import java.util.List;
import org.cartlupus.domain.calendar.BaselineRule;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.rescue.PossibleRescue.Why;
import org.cartlupus.domain.subject.DrugDose;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.Treatment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of rescue therapy, both columns (clinical rules 4.3). Day 0 is 2025-01-15, lymphodepletion began on 2025-01-10,
 * the child weighs 40 kg, so that 0.5 mg/kg are 20 mg.
 */
class RescueRecognitionTest {

    private static final String PREDNISONE = "H02AB07";

    @ParameterizedTest(name = "{1} coded {0}: {2}")
    @CsvSource({
        // Row 1: biologics.
        "UNSTATED, L01FA01, BIOLOGIC",
        "SLE_MAINTENANCE, L01FA01, BIOLOGIC",
        "OTHER, L01FA01, BIOLOGIC",
        "CAR_T_TOXICITY, L01FA01, BIOLOGIC",
        "SLE_MAINTENANCE, L01XC02, BIOLOGIC",
        "SLE_MAINTENANCE, L01FA02, BIOLOGIC",
        "SLE_MAINTENANCE, L04AG12, BIOLOGIC",
        "SLE_MAINTENANCE, L01FA03, BIOLOGIC",
        "SLE_MAINTENANCE, L04AG04, BIOLOGIC",
        "SLE_MAINTENANCE, L04AA26, BIOLOGIC",
        "SLE_MAINTENANCE, L04AG11, BIOLOGIC",
        "SLE_MAINTENANCE, L04AA51, BIOLOGIC",
        "SLE_MAINTENANCE, L01FC01, BIOLOGIC",
        "SLE_MAINTENANCE, L01XG01, BIOLOGIC",
        "SLE_MAINTENANCE, L04AJ01, NEW_IMMUNOSUPPRESSANT",
        "OTHER, L04AJ01, ",
        // Row 1, right: for CAR-T toxicity with that reason.
        "CAR_T_TOXICITY, L04AC07, ",
        "CAR_T_TOXICITY, L04AC03, ",
        "CAR_T_TOXICITY, L04AC11, ",
        "CAR_T_TOXICITY, H02AB02, ",
        "CAR_T_TOXICITY, H02AB04, ",
        "UNSTATED, L04AC07, NEW_IMMUNOSUPPRESSANT",
        "SLE_MAINTENANCE, L04AC03, NEW_IMMUNOSUPPRESSANT",
        // Row 2: immunosuppressants.
        "SLE_MAINTENANCE, L04AA06, NEW_IMMUNOSUPPRESSANT",
        "SLE_MAINTENANCE, L04AX01, NEW_IMMUNOSUPPRESSANT",
        "OTHER, L01AA01, NEW_IMMUNOSUPPRESSANT",
        "SLE_MAINTENANCE, L01BA01, NEW_IMMUNOSUPPRESSANT",
        "SLE_MAINTENANCE, L04AX03, NEW_IMMUNOSUPPRESSANT",
        "SLE_MAINTENANCE, L04AK01, NEW_IMMUNOSUPPRESSANT",
        "SLE_MAINTENANCE, L04AA13, NEW_IMMUNOSUPPRESSANT",
        "SLE_MAINTENANCE, L04AD01, NEW_IMMUNOSUPPRESSANT",
        "ANTIPROTEINURIC, L04AD02, NEW_IMMUNOSUPPRESSANT",
        "SLE_MAINTENANCE, L04AD03, NEW_IMMUNOSUPPRESSANT",
        // Row 2, right: lymphodepletion.
        "LYMPHODEPLETION, L01AA01, ",
        "LYMPHODEPLETION, L01BB05, ",
        // Row 3: a steroid where none was taken; its dose is not needed for that.
        "SLE_MAINTENANCE, H02AB07, STEROID_ABOVE_BASELINE",
        "UNSTATED, H02AB04, STEROID_ABOVE_BASELINE",
        "REPLACEMENT, H02AB09, ",
        "INFECTION, H02AB09, ",
        // Row 4: immunoglobulins.
        "UNSTATED, J06BA02, IMMUNOGLOBULIN",
        "SLE_MAINTENANCE, J06BA02, IMMUNOGLOBULIN",
        "OTHER, J06BA01, IMMUNOGLOBULIN",
        "REPLACEMENT, J06BA02, ",
        "REPLACEMENT, J06BA01, ",
        // Row 4, right: growth factors, transfusion, thrombopoietin agonists; an immunoglobulin against one microbe.
        "UNSTATED, L03AA02, ",
        "CAR_T_TOXICITY, B02BX05, ",
        "UNSTATED, B05AX03, ",
        "UNSTATED, J06BB01, ",
        // Row 5 and 6, right, and drugs that bear on nothing.
        "SLE_MAINTENANCE, P01BA02, ",
        "UNSTATED, C09AA02, ",
        "UNSTATED, A10BK01, ",
        "INFECTION, J01EE01, ",
        "UNSTATED, N02BE01, ",
        // What is coded as rescue needs no recognition.
        "SLE_RESCUE, L01FA01, ",
    })
    void a_drug_given_once_after_day_0(Treatment.Reason reason, String atc, @Nullable Why why) {
        assertThat(why(aPatient().given(reason, atc, "2025-04-25", "2025-04-25", null)))
                .isEqualTo(why == null ? List.of() : List.of(why));
    }

    @Test
    void telitacicept_is_known_by_its_names() {
        assertThat(why(aPatient().treatedWith(SLE_MAINTENANCE, "Telitacicept 160 mg", "2025-04-25")))
                .containsExactly(Why.BIOLOGIC);
        assertThat(why(aPatient().treatedWith(SLE_MAINTENANCE, "注射用泰它西普", "2025-04-25")))
                .containsExactly(Why.BIOLOGIC);
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "PLASMA_EXCHANGE, UNSTATED, true",
        "PLASMA_EXCHANGE, OTHER, true",
        "PLASMA_EXCHANGE, CAR_T_TOXICITY, false",
        "PLASMA_EXCHANGE, SLE_RESCUE, false",
        "DIALYSIS, UNSTATED, false",
        "OTHER_PROCEDURE, UNSTATED, false",
    })
    void a_procedure(Treatment.Kind kind, Treatment.Reason reason, boolean possible) {
        assertThat(why(aPatient().treatedWith(kind, reason, "procedure", "2025-04-25", "2025-04-25")))
                .isEqualTo(possible ? List.of(Why.PLASMA_EXCHANGE) : List.of());
    }

    @Test
    void what_was_begun_before_day_0_is_none() {
        assertThat(why(aPatient()
                        .given(SLE_MAINTENANCE, "L01FA01", "2025-01-14", "2025-01-14", null)
                        .given(SLE_MAINTENANCE, "L04AA06", "2024-06-01", null, milligrams("1000"))))
                .isEmpty();
        assertThat(why(aPatient().given(SLE_MAINTENANCE, "L04AA06", "2025-01-15", null, null)))
                .containsExactly(Why.NEW_IMMUNOSUPPRESSANT);
    }

    @ParameterizedTest(name = "mycophenolate {0} mg/d at baseline, then {1}: {2}")
    @CsvSource({
        "1000, 1000, ",
        "1000, 1000.000001, INCREASED_IMMUNOSUPPRESSANT",
        "1000, 500, ",
        "1000, , ",
        ", 1000, ",
    })
    void an_immunosuppressant_is_compared_with_baseline(
            @Nullable String before, @Nullable String after, @Nullable Why why) {
        assertThat(why(aPatient()
                        .given(SLE_MAINTENANCE, "L04AA06", "2024-06-01", "2025-03-31", milligrams(before))
                        .given(SLE_MAINTENANCE, "L04AA06", "2025-04-01", null, milligrams(after))))
                .isEqualTo(why == null ? List.of() : List.of(why));
    }

    @Test
    void another_immunosuppressant_than_that_of_baseline_is_new() {
        assertThat(why(aPatient()
                        .given(SLE_MAINTENANCE, "L04AA06", "2024-06-01", null, milligrams("1000"))
                        .given(SLE_MAINTENANCE, "L04AX01", "2025-04-01", null, milligrams("50"))))
                .containsExactly(Why.NEW_IMMUNOSUPPRESSANT);
    }

    @ParameterizedTest(name = "2000, then 1000 mg/d before baseline, then {0}: {1}")
    @CsvSource({"1000, ", "1500, INCREASED_IMMUNOSUPPRESSANT"})
    void of_several_records_before_baseline_the_last_begun_is_the_dose(String after, @Nullable Why why) {
        assertThat(why(aPatient()
                        .given(SLE_MAINTENANCE, "L04AA06", "2024-06-01", null, milligrams("2000"))
                        .given(SLE_MAINTENANCE, "L04AA06", "2024-10-01", null, milligrams("1000"))
                        .given(SLE_MAINTENANCE, "L04AA06", "2025-04-01", null, milligrams(after))))
                .isEqualTo(why == null ? List.of() : List.of(why));
    }

    @ParameterizedTest(name = "500 and 500 mg/d at baseline, then {0}: {1}")
    @CsvSource({"1000, ", "1001, INCREASED_IMMUNOSUPPRESSANT"})
    void morning_and_evening_dose_of_one_drug_add_up(String after, @Nullable Why why) {
        assertThat(why(aPatient()
                        .given(SLE_MAINTENANCE, "L04AA06", "2024-06-01", null, milligrams("500"))
                        .given(SLE_MAINTENANCE, "L04AA06", "2024-06-01", null, milligrams("500"))
                        .given(SLE_MAINTENANCE, "L04AA06", "2025-04-01", null, milligrams(after))))
                .isEqualTo(why == null ? List.of() : List.of(why));
    }

    @ParameterizedTest(name = "0.4 mg/kg/d at 40 kg, then {0} mg/d: {1}")
    @CsvSource({"16, ", "17, STEROID_ABOVE_BASELINE"})
    void a_dose_per_kilogram_entered_at_baseline_is_one_per_day(String after, @Nullable Why why) {
        assertThat(why(weighed()
                        .on("2025-01-08", weight("40"))
                        .on("2025-01-08", measurement(Analyte.PREDNISONE_EQUIVALENT_PER_KG, "0.4", "mg/kg/d"))
                        .given(SLE_MAINTENANCE, PREDNISONE, "2025-02-01", null, milligrams(after))))
                .isEqualTo(why == null ? List.of() : List.of(why));
    }

    @Test
    void a_steroid_given_with_lymphodepletion_is_no_dose_of_baseline() {
        assertThat(why(weighed()
                        .given(
                                Treatment.Reason.LYMPHODEPLETION,
                                PREDNISONE,
                                "2025-01-09",
                                "2025-01-12",
                                milligrams("40"))
                        .given(SLE_MAINTENANCE, PREDNISONE, "2025-02-20", null, milligrams("10"))))
                .containsExactly(Why.STEROID_ABOVE_BASELINE);
    }

    @Test
    void a_drug_stopped_before_lymphodepletion_is_new_when_it_is_begun_again() {
        assertThat(why(aPatient()
                        .given(SLE_MAINTENANCE, "L04AA06", "2024-06-01", "2025-01-09", milligrams("1000"))
                        .given(SLE_MAINTENANCE, "L04AA06", "2025-04-01", null, milligrams("500"))))
                .containsExactly(Why.NEW_IMMUNOSUPPRESSANT);
        assertThat(why(aPatient()
                        .given(SLE_MAINTENANCE, "L04AA06", "2024-06-01", "2025-01-10", milligrams("1000"))
                        .given(SLE_MAINTENANCE, "L04AA06", "2025-04-01", null, milligrams("500"))))
                .isEmpty();
    }

    @Test
    void lymphodepleting_cyclophosphamide_is_no_baseline_for_a_later_one() {
        assertThat(why(aPatient()
                        .given(Treatment.Reason.LYMPHODEPLETION, "L01AA01", "2025-01-10", "2025-01-10", once("320"))
                        .given(OTHER, "L01AA01", "2025-04-01", "2025-04-01", once("320"))))
                .containsExactly(Why.NEW_IMMUNOSUPPRESSANT);
    }

    /** Once a month before and after: the same single dose is no increase, another interval can't be told. */
    @ParameterizedTest(name = "last dose before on {0}, {1} mg, then {2} mg: {3}")
    @CsvSource({
        "2024-12-13, 400, 400, ",
        "2024-12-12, 400, 400, BIOLOGIC",
        "2025-01-10, 400, 800, ",
    })
    void a_monthly_antibody_given_in_the_28_days_before_is_not_new(
            String day, String before, String after, @Nullable Why why) {
        assertThat(why(aPatient()
                        .given(SLE_MAINTENANCE, "L04AG04", day, day, once(before))
                        .given(SLE_MAINTENANCE, "L04AA26", "2025-02-10", "2025-02-10", once(after))))
                .isEqualTo(why == null ? List.of() : List.of(why));
    }

    @Test
    void every_course_of_a_depleting_antibody_counts() {
        assertThat(why(aPatient()
                        .given(SLE_MAINTENANCE, "L01FA01", "2025-01-05", "2025-01-05", once("500"))
                        .given(SLE_MAINTENANCE, "L01FA01", "2025-04-25", "2025-04-25", once("500"))))
                .containsExactly(Why.BIOLOGIC);
    }

    @Test
    void weekly_methotrexate_is_compared_by_its_single_dose() {
        DrugDose weekly = new DrugDose(new BigDecimal("15"), new BigDecimal("2.142857"), DrugDose.Basis.TOTAL);
        assertThat(why(aPatient()
                        .given(SLE_MAINTENANCE, "L04AX03", "2024-06-01", "2025-03-31", weekly)
                        .given(SLE_MAINTENANCE, "L01BA01", "2025-04-01", "2025-04-01", once("15"))))
                .isEmpty();
        assertThat(why(aPatient()
                        .given(SLE_MAINTENANCE, "L04AX03", "2024-06-01", "2025-03-31", weekly)
                        .given(SLE_MAINTENANCE, "L01BA01", "2025-04-01", "2025-04-01", once("20"))))
                .containsExactly(Why.INCREASED_IMMUNOSUPPRESSANT);
    }

    @Test
    void of_a_drug_given_again_and_again_the_first_is_listed() {
        RescueRecognition recognised = recognised(aPatient()
                .given(UNSTATED, "L04AX03", "2025-04-08", "2025-04-08", once("15"))
                .given(UNSTATED, "L04AX03", "2025-04-01", "2025-04-01", once("15"))
                .given(UNSTATED, "L04AX03", "2025-04-15", "2025-04-15", once("15")));
        assertThat(recognised.possible())
                .singleElement()
                .satisfies(only -> assertThat(only.treatment().start()).hasToString("2025-04-01"));
    }

    @ParameterizedTest(name = "{0} mg/d at baseline, then {1}: {2}")
    @CsvSource({
        // Against the dose at baseline.
        "10, 10, ",
        "10, 9, ",
        "10, 10.000001, STEROID_ABOVE_BASELINE",
        "10, 20, STEROID_ABOVE_BASELINE",
        // 0.5 mg/kg/d exactly is allowed where baseline allows it.
        "20, 20, ",
        "10, 20.000001, STEROID_ABOVE_BASELINE",
        "10, 20.00004, STEROID_HIGH",
        "10, 20.1, STEROID_HIGH",
        // A taper is none from whatever dose.
        "40, 30, ",
        "40, 40, ",
        "40, 41, STEROID_HIGH",
        // Unknown is no rise, but more than half a milligram per kg is.
        "10, , ",
        ", 15, ",
        ", 21, STEROID_HIGH",
    })
    void a_steroid_is_compared_with_baseline_and_weight(
            @Nullable String before, @Nullable String after, @Nullable Why why) {
        assertThat(why(weighed()
                        .given(SLE_MAINTENANCE, PREDNISONE, "2024-06-01", "2025-03-31", milligrams(before))
                        .given(SLE_MAINTENANCE, PREDNISONE, "2025-04-01", null, milligrams(after))))
                .isEqualTo(why == null ? List.of() : List.of(why));
    }

    @Test
    void equivalents_are_compared_and_different_steroids_add_up() {
        assertThat(why(weighed()
                        .given(SLE_MAINTENANCE, PREDNISONE, "2024-06-01", "2025-03-31", milligrams("10"))
                        .given(SLE_MAINTENANCE, "H02AB04", "2025-04-01", null, milligrams("8"))))
                .isEmpty();
        assertThat(why(weighed()
                        .given(SLE_MAINTENANCE, PREDNISONE, "2024-06-01", null, milligrams("10"))
                        .given(SLE_MAINTENANCE, "H02AB04", "2025-04-01", null, milligrams("4"))))
                .containsExactly(Why.STEROID_ABOVE_BASELINE);
    }

    @Test
    void a_record_that_nobody_closed_gives_way_to_the_next() {
        assertThat(why(weighed()
                        .given(SLE_MAINTENANCE, PREDNISONE, "2024-06-01", null, milligrams("20"))
                        .given(SLE_MAINTENANCE, PREDNISONE, "2025-02-01", null, milligrams("15"))
                        .given(SLE_MAINTENANCE, PREDNISONE, "2025-04-01", null, milligrams("10"))))
                .isEmpty();
    }

    @Test
    void a_high_dose_that_follows_a_low_one_is_a_rise_even_below_the_baseline() {
        assertThat(why(weighed()
                        .given(SLE_MAINTENANCE, PREDNISONE, "2024-06-01", "2025-03-31", milligrams("40"))
                        .given(SLE_MAINTENANCE, PREDNISONE, "2025-04-01", "2025-05-31", milligrams("5"))
                        .given(SLE_MAINTENANCE, PREDNISONE, "2025-06-01", null, milligrams("30"))))
                .containsExactly(Why.STEROID_HIGH);
    }

    @ParameterizedTest(name = "resumed on {0}: {1}")
    @CsvSource({"2025-02-07, ", "2025-02-08, STEROID_HIGH"})
    void a_short_pause_is_part_of_a_taper(String resumed, @Nullable Why why) {
        assertThat(why(weighed()
                        .given(SLE_MAINTENANCE, PREDNISONE, "2024-06-01", "2025-01-10", milligrams("40"))
                        .given(SLE_MAINTENANCE, PREDNISONE, resumed, null, milligrams("30"))))
                .isEqualTo(why == null ? List.of() : List.of(why));
    }

    @Test
    void without_a_weight_of_that_time_only_the_baseline_is_compared() {
        assertThat(why(aPatient()
                        .on("2024-12-31", weight("40"))
                        .given(SLE_MAINTENANCE, PREDNISONE, "2024-06-01", "2025-03-31", milligrams("10"))
                        .given(SLE_MAINTENANCE, PREDNISONE, "2025-04-01", null, milligrams("60"))))
                .containsExactly(Why.STEROID_ABOVE_BASELINE);
    }

    @Test
    void a_dose_per_kilogram_counts_by_the_weight_of_the_day() {
        DrugDose perKilogram = DrugDose.of(null, new BigDecimal("0.6"), "mg/kg").orElseThrow();
        assertThat(why(weighed()
                        .given(SLE_MAINTENANCE, PREDNISONE, "2024-06-01", "2025-03-31", milligrams("10"))
                        .given(SLE_MAINTENANCE, PREDNISONE, "2025-04-01", null, perKilogram)))
                .containsExactly(Why.STEROID_HIGH);
    }

    @Test
    void a_dose_entered_at_baseline_stands_for_a_drug_that_nobody_recorded() {
        assertThat(why(weighed()
                        .on("2025-01-08", prednisone("15"))
                        .given(SLE_MAINTENANCE, PREDNISONE, "2025-02-01", null, milligrams("15"))))
                .isEmpty();
        assertThat(why(weighed()
                        .on("2025-01-08", prednisone("15"))
                        .given(SLE_MAINTENANCE, PREDNISONE, "2025-02-01", null, milligrams("16"))))
                .containsExactly(Why.STEROID_ABOVE_BASELINE);
    }

    @ParameterizedTest(name = "methylprednisolone {0} mg once, coded {1}: {2}")
    @CsvSource({
        // 200 mg of methylprednisolone are 250 mg of prednisone.
        "200, SLE_MAINTENANCE, STEROID_PULSE",
        "199.9, SLE_MAINTENANCE, STEROID_HIGH",
        "500, INFECTION, STEROID_PULSE",
        "500, OTHER, STEROID_PULSE",
        "500, REPLACEMENT, STEROID_PULSE",
        "1000, CAR_T_TOXICITY, ",
    })
    void a_pulse_is_known_by_its_dose(String milligrams, Treatment.Reason reason, @Nullable Why why) {
        assertThat(why(weighed().given(reason, "H02AB04", "2025-04-01", "2025-04-01", once(milligrams))))
                .isEqualTo(why == null ? List.of() : List.of(why));
    }

    @Test
    void a_pulse_is_known_even_where_nobody_wrote_how_often() {
        DrugDose eachTime = DrugDose.of(new BigDecimal("500"), null, "mg").orElseThrow();
        assertThat(why(weighed().given(SLE_MAINTENANCE, "H02AB04", "2025-04-01", "2025-04-03", eachTime)))
                .containsExactly(Why.STEROID_PULSE);
    }

    @ParameterizedTest(name = "{0} until {1}: {2}")
    @CsvSource({
        "INFECTION, 2025-04-08, ",
        "INFECTION, 2025-04-09, 2025-04-09",
        "INFECTION, , 2025-04-09",
        "OTHER, 2025-04-08, ",
        "OTHER, 2025-04-09, 2025-04-09",
        "SLE_MAINTENANCE, 2025-04-02, 2025-04-01",
    })
    void a_stress_dose_is_allowed_for_7_days(Treatment.Reason reason, @Nullable String to, @Nullable String counts) {
        RescueRecognition recognised = recognised(weighed()
                .given(SLE_MAINTENANCE, PREDNISONE, "2024-06-01", null, milligrams("5"))
                .given(reason, "H02AB09", "2025-04-01", to, milligrams("60")));
        assertThat(recognised.possible())
                .extracting(possible -> possible.treatment().start().toString())
                .isEqualTo(counts == null ? List.of() : List.of(counts));
    }

    @Test
    void daily_stress_doses_are_one_episode_and_a_later_infection_another() {
        PatientUnderTest week = weighed();
        for (int day = 1; day <= 8; day++) {
            week.given(INFECTION, "H02AB09", "2025-04-0" + day, "2025-04-0" + day, once("100"));
        }
        week.given(INFECTION, "H02AB09", "2025-06-01", "2025-06-05", milligrams("100"));
        assertThat(why(week)).isEmpty();
        assertThat(why(week.given(INFECTION, "H02AB09", "2025-04-09", "2025-04-09", once("100"))))
                .containsExactly(Why.STEROID_HIGH);
    }

    @Test
    void replacement_is_physiological_only_below_the_limit_per_kilogram() {
        // 80 mg of hydrocortisone are 20 mg of prednisone, 0.5 mg/kg.
        assertThat(why(weighed().given(REPLACEMENT, "H02AB09", "2025-04-01", null, milligrams("80"))))
                .isEmpty();
        assertThat(why(weighed().given(REPLACEMENT, "H02AB09", "2025-04-01", null, milligrams("81"))))
                .containsExactly(Why.STEROID_HIGH);
    }

    @Test
    void steroids_for_toxicity_are_no_part_of_the_dose_for_lupus() {
        assertThat(why(weighed()
                        .given(SLE_MAINTENANCE, PREDNISONE, "2024-06-01", null, milligrams("10"))
                        .given(CAR_T_TOXICITY, "H02AB02", "2025-01-18", "2025-01-22", milligrams("20"))
                        .given(SLE_MAINTENANCE, PREDNISONE, "2025-01-20", null, milligrams("10"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "enalapril {0} mg/d before, {1} from March on: changed {2}")
    @CsvSource({"5, 5, false", "5, 10, true", "5, 2.5, false", "5, , false", ", 5, false"})
    void an_antiproteinuric_drug_is_known_by_its_code(
            @Nullable String before, @Nullable String after, boolean changed) {
        RescueRecognition recognised = recognised(aPatient()
                .given(OTHER, "C09AA02", "2024-06-01", "2025-02-28", milligrams(before))
                .given(OTHER, "C09AA02", "2025-03-01", null, milligrams(after)));
        assertThat(recognised.possible()).isEmpty();
        assertThat(recognised.antiproteinuric()).hasSize(changed ? 1 : 0);
    }

    @Test
    void an_antiproteinuric_drug_that_nobody_took_before_is_a_start() {
        assertThat(recognised(aPatient().given(SLE_MAINTENANCE, "C09CA01", "2025-03-01", null, null))
                        .antiproteinuric())
                .hasSize(1);
    }

    @Test
    void an_sglt2_inhibitor_beside_a_former_ace_inhibitor_is_a_start() {
        assertThat(recognised(aPatient()
                                .given(OTHER, "C09AA02", "2024-06-01", null, milligrams("5"))
                                .given(OTHER, "A10BK01", "2025-03-01", null, milligrams("10")))
                        .antiproteinuric())
                .hasSize(1);
    }

    @Test
    void limits_are_parameters() {
        PatientUnderTest patient = weighed()
                .given(SLE_MAINTENANCE, PREDNISONE, "2024-06-01", "2025-03-31", milligrams("40"))
                .given(SLE_MAINTENANCE, PREDNISONE, "2025-04-01", "2025-04-30", milligrams("5"))
                .given(SLE_MAINTENANCE, PREDNISONE, "2025-05-01", null, milligrams("30"));
        RescueCriteria tolerant = new RescueCriteria(RescuePolicy.REPORT, BigDecimal.ONE, new BigDecimal("250"), 7);
        assertThat(recognised(patient, tolerant).possible()).isEmpty();
    }

    private static PatientUnderTest weighed() {
        return aPatient().on("2025-01-08", weight("40")).on("2026-01-08", weight("40"));
    }

    private static @Nullable DrugDose milligrams(@Nullable String perDay) {
        return perDay == null
                ? null
                : DrugDose.of(null, new BigDecimal(perDay), "mg").orElseThrow();
    }

    private static DrugDose once(String milligrams) {
        return DrugDose.of(new BigDecimal(milligrams), null, "mg").orElseThrow().ofOneDay();
    }

    private static List<Why> why(PatientUnderTest patient) {
        return recognised(patient).possible().stream().map(PossibleRescue::why).toList();
    }

    private static RescueRecognition recognised(PatientUnderTest patient) {
        return recognised(patient, RescueCriteria.DEFAULT);
    }

    private static RescueRecognition recognised(PatientUnderTest patient, RescueCriteria criteria) {
        SubjectRecord record = patient.record();
        DayZero dayZero = record.dayZero().orElseThrow();
        return RescueRecognition.of(
                record,
                dayZero,
                BaselineRule.DEFAULT,
                criteria,
                new Measurements(record, CreatinineFactors.DEFAULT),
                90,
                PatientUnderTest.ALL_DATA);
    }
}
