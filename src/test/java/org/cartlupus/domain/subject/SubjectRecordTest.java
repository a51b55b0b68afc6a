package org.cartlupus.domain.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.Chart.weight;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatientWithoutTreatment;
import static org.cartlupus.domain.fixture.PatientUnderTest.instant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Day 0, lymphodepletion, and measurements in the units of the rules. */
class SubjectRecordTest {

    private static final LocalDate DAY_0 = LocalDate.of(2025, 1, 15);

    @Test
    void day_0_is_the_first_infusion_with_its_time_and_the_first_lymphodepletion_before_it() {
        assertThat(aPatient()
                        .infusedOn("2025-01-15", "16:00")
                        .infusedOn("2025-06-01")
                        .treatedWith(Treatment.Reason.LYMPHODEPLETION, "fludarabine", "2025-01-11")
                        .treatedWith(Treatment.Reason.LYMPHODEPLETION, "fludarabine", "2025-05-20")
                        .record()
                        .dayZero())
                .contains(new DayZero(DAY_0, instant(DAY_0, LocalTime.of(10, 0)), LocalDate.of(2025, 1, 10)));
    }

    @Test
    void lymphodepletion_of_a_later_infusion_is_not_that_of_the_first() {
        assertThat(aPatientWithoutTreatment()
                        .infusedOn("2025-01-15")
                        .treatedWith(Treatment.Reason.LYMPHODEPLETION, "fludarabine", "2025-05-20")
                        .record()
                        .dayZero())
                .contains(new DayZero(DAY_0, null, null));
    }

    @Test
    void an_infusion_with_a_time_goes_before_one_of_that_day_without() {
        assertThat(aPatientWithoutTreatment()
                        .infusedOn("2025-01-15")
                        .infusedOn("2025-01-15", "10:00")
                        .record()
                        .dayZero()
                        .map(DayZero::time))
                .contains(instant(DAY_0, LocalTime.of(10, 0)));
    }

    @Test
    void before_any_infusion_there_is_no_day_0() {
        assertThat(aPatientWithoutTreatment().record().dayZero()).isEqualTo(Optional.empty());
    }

    @Test
    void what_cannot_be_used_is_left_out_and_said_once() {
        Measurements measurements = new Measurements(
                aPatient()
                        .withBaseline(
                                upcr("4", "g/g"),
                                upcr("4", "g/L").named("unit"),
                                upcr("400", "g/g").named("range"),
                                upcr("5", "g/g").unusable(),
                                upcr("5", "g/L").unusable())
                        .record(),
                CreatinineFactors.DEFAULT);
        assertThat(measurements.notices()).as("nobody asked yet").isEmpty();
        assertThat(measurements.of(Analyte.UPCR)).hasSize(1);
        assertThat(measurements.of(Analyte.UPCR)).hasSize(1);
        assertThat(measurements.notices())
                .containsExactlyInAnyOrder(
                        Notice.of(Notice.Kind.UNIT_NOT_CONVERTIBLE, "Observation/unit", "4 g/L", "g/g"),
                        Notice.of(Notice.Kind.IMPLAUSIBLE_VALUE, "Observation/range", "400 g/g", "0", "50 g/g"));
    }

    @ParameterizedTest(name = "{0} cm and {1} kg: {2} m²")
    @CsvSource({"150, 38.4, 1.264911", "120, 30, 1.000000", "180, 72, 1.897367"})
    void mosteller(String centimetres, String kilograms, BigDecimal surface) {
        BodyMeasure tall = new BodyMeasure(new BigDecimal(centimetres), List.of(new Evidence("Observation/h", "1")));
        BodyMeasure heavy = new BodyMeasure(new BigDecimal(kilograms), List.of(new Evidence("Observation/w", "1")));
        BodyMeasure body = BodyMeasure.mosteller(tall, heavy);
        assertThat(body.value()).isCloseTo(surface, within(new BigDecimal("0.0000005")));
        assertThat(body.evidence()).extracting(Evidence::reference).containsExactly("Observation/h", "Observation/w");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(
            value = {
                "2025-01-31, 150.0",
                "2025-02-01, 150.0",
                "2025-02-11, 151.0",
                "2025-03-03, 153.0",
                "2025-03-04, 153.0",
                "2025-06-01, 153.0",
                "2025-06-02, -",
            },
            nullValues = "-")
    void a_height_of_any_day(LocalDate day, BigDecimal expected) {
        Entry first = height("150");
        Measurements measurements = new Measurements(
                aPatient()
                        .on("2025-01-31", first)
                        .on("2025-02-01", height("150"))
                        .on("2025-03-03", height("153"))
                        .record(),
                CreatinineFactors.DEFAULT);
        Optional<BigDecimal> found =
                BodyMeasure.on(day, measurements.of(Analyte.HEIGHT), 90).found().map(BodyMeasure::value);
        assertThat(found.isPresent()).isEqualTo(expected != null);
        found.ifPresent(value -> assertThat(value).isEqualByComparingTo(expected));
    }

    @Test
    void a_drug_given_before_the_infusion_for_another_reason_is_no_lymphodepletion() {
        assertThat(aPatientWithoutTreatment()
                        .treatedWith(Treatment.Reason.SLE_MAINTENANCE, "cyclophosphamide", "2025-01-02")
                        .treatedWith(Treatment.Reason.LYMPHODEPLETION, "cyclophosphamide", "2025-01-10")
                        .infusedOn("2025-01-15")
                        .record()
                        .dayZero()
                        .map(DayZero::lymphodepletionStart))
                .contains(LocalDate.of(2025, 1, 10));
    }

    @Test
    void between_two_heights_lies_the_line_to_the_very_next_one() {
        Measurements heights = new Measurements(
                aPatient()
                        .on("2025-02-01", height("150"))
                        .on("2025-06-11", height("190"))
                        .on("2025-02-21", height("152"))
                        .record(),
                CreatinineFactors.DEFAULT);
        assertThat(BodyMeasure.on(LocalDate.of(2025, 2, 11), heights.of(Analyte.HEIGHT), 90)
                        .found()
                        .map(BodyMeasure::value))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("151"));
    }

    @Test
    void a_height_that_is_only_known_to_be_below_a_number_is_none() {
        Measurements heights =
                new Measurements(aPatient().on("2025-02-01", height("<150")).record(), CreatinineFactors.DEFAULT);
        assertThat(BodyMeasure.on(LocalDate.of(2025, 2, 1), heights.of(Analyte.HEIGHT), 90)
                        .found())
                .isEmpty();
    }

    @ParameterizedTest(name = "weight for {0}: {1}")
    @CsvSource(
            value = {"2025-01-31, -", "2025-02-01, 40", "2025-02-10, 40", "2025-02-11, -", "2025-03-01, 44"},
            nullValues = "-")
    void the_last_weight_before_a_dose_is_taken_and_no_line_drawn_to_a_later_one(LocalDate day, BigDecimal expected) {
        Measurements weights = new Measurements(
                aPatient()
                        .on("2025-02-01", weight("40"))
                        .on("2025-03-01", weight("44"))
                        .record(),
                CreatinineFactors.DEFAULT);
        Optional<BigDecimal> found =
                BodyMeasure.lastBefore(day, weights.of(Analyte.WEIGHT), 9).map(BodyMeasure::value);
        assertThat(found.isPresent()).isEqualTo(expected != null);
        found.ifPresent(value -> assertThat(value).isEqualByComparingTo(expected));
    }

    @Test
    void an_ongoing_treatment_is_known_until_the_data_cut_off() {
        Treatment ended = aPatient()
                .treatedWith(Treatment.Reason.OTHER, "drug", "2025-02-01", "2025-06-01")
                .record()
                .upTo(LocalDate.of(2025, 3, 1))
                .treatments()
                .get(1);
        assertThat(ended.end()).isNull();
        assertThat(ended.lastKnownDay(LocalDate.of(2025, 3, 1))).isEqualTo("2025-03-01");
    }
}
