package org.cartlupus.evidence.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.cartlupus.domain.subject.Interpretation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which limits certainly belong to a value, and which do not. */
class LaboratoryRangeTest {

    private static final String INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";
    private static final String MEANING = "http://terminology.hl7.org/CodeSystem/referencerange-meaning";

    @Test
    void one_range_in_the_unit_of_the_value_is_its_range() {
        assertThat(rangeOf(withRange("0.90", "g/L", "1.80", "g/L")))
                .isEqualTo(new LaboratoryRange(new BigDecimal("0.90"), new BigDecimal("1.80")));
    }

    @Test
    void a_limit_without_unit_is_in_the_unit_of_the_value() {
        Observation observation = new Observation();
        observation.addReferenceRange().setLow(new Quantity().setValue(new BigDecimal("0.90")));

        assertThat(rangeOf(observation).low()).isEqualByComparingTo("0.90");
    }

    @Test
    void a_limit_in_another_unit_is_left_out_while_the_other_limit_stays() {
        assertThat(rangeOf(withRange("90", "mg/dL", "1.80", "g/L")))
                .isEqualTo(new LaboratoryRange(null, new BigDecimal("1.80")));
    }

    @Test
    void a_range_whose_low_end_lies_above_its_high_end_is_no_range() {
        assertThat(rangeOf(withRange("1.80", "g/L", "0.90", "g/L"))).isEqualTo(new LaboratoryRange(null, null));
    }

    @Test
    void of_several_ranges_none_is_guessed() {
        Observation observation = withRange("0.90", "g/L", "1.80", "g/L");
        observation.addReferenceRange(range("0.70", "g/L", "1.60", "g/L"));

        assertThat(rangeOf(observation)).isEqualTo(new LaboratoryRange(null, null));
    }

    @Test
    void a_therapeutic_range_is_not_the_range_of_normal() {
        Observation observation = new Observation();
        observation
                .addReferenceRange(range("5", "g/L", "10", "g/L"))
                .getReferenceRangeFirstRep()
                .setType(new CodeableConcept(new Coding(MEANING, "therapeutic", null)));
        observation.addReferenceRange(range("0.90", "g/L", null, "g/L"));

        assertThat(rangeOf(observation)).isEqualTo(new LaboratoryRange(new BigDecimal("0.90"), null));
    }

    @Test
    void a_limit_with_a_comparator_is_no_limit() {
        Observation observation = new Observation();
        ObservationReferenceRangeComponent range = range(null, "g/L", "1.80", "g/L");
        range.getHigh().setComparator(QuantityComparator.LESS_THAN);
        observation.addReferenceRange(range);

        assertThat(rangeOf(observation).high()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "L, LOW",
        "LL, LOW",
        "N, NORMAL",
        "NEG, NORMAL",
        "IND, EQUIVOCAL",
        "E, EQUIVOCAL",
        "H, HIGH",
        "HH, HIGH",
        "POS, HIGH",
        "A, ",
        "ZZZ, ",
    })
    void an_interpretation_counts_where_it_names_a_side(String code, @Nullable Interpretation read) {
        Observation observation = new Observation();
        observation.addInterpretation(new CodeableConcept(new Coding(INTERPRETATION, code, null)));

        assertThat(LaboratoryRange.interpretation(observation)).isEqualTo(read);
    }

    private static LaboratoryRange rangeOf(Observation observation) {
        return LaboratoryRange.of(observation, quantity("1.20", "g/L"));
    }

    private static Observation withRange(String low, String lowUnit, String high, String highUnit) {
        Observation observation = new Observation();
        observation.addReferenceRange(range(low, lowUnit, high, highUnit));
        return observation;
    }

    private static ObservationReferenceRangeComponent range(
            @Nullable String low, String lowUnit, @Nullable String high, String highUnit) {
        ObservationReferenceRangeComponent range = new ObservationReferenceRangeComponent();
        if (low != null) {
            range.setLow(quantity(low, lowUnit));
        }
        if (high != null) {
            range.setHigh(quantity(high, highUnit));
        }
        return range;
    }

    private static Quantity quantity(String value, String unit) {
        return new Quantity()
                .setValue(new BigDecimal(value))
                .setUnit(unit)
                .setSystem("http://unitsofmeasure.org")
                .setCode(unit);
    }
}
