package org.cartlupus.response.fhir;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.CarriedForward;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Adds components to a response Observation. What is unknown is said as absent, never left out and never zero. */
record Components(Observation observation) {

    private static final String DATA_ABSENT_REASON = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    private static final Map<Censoring, QuantityComparator> COMPARATORS = Map.of(
            Censoring.BELOW, QuantityComparator.LESS_THAN,
            Censoring.AT_MOST, QuantityComparator.LESS_OR_EQUAL,
            Censoring.AT_LEAST, QuantityComparator.GREATER_OR_EQUAL,
            Censoring.ABOVE, QuantityComparator.GREATER_THAN);

    void value(String code, Type value) {
        add(code).setValue(value);
    }

    void concept(String code, String system, String value) {
        value(code, new CodeableConcept(new Coding(system, value, null)));
    }

    void missing(String component, String what) {
        value(
                "missing-input",
                new CodeableConcept(new Coding(Systems.LN_RESPONSE_COMPONENT, component, null)).setText(what));
    }

    /** The day of a value from before the window; the code's text names the component that rests on it. */
    void carriedForward(CarriedForward carried) {
        ObservationComponentComponent component = add("carried-forward");
        component.getCode().setText(carried.component());
        component.setValue(new DateTimeType(carried.observed().toString()));
    }

    void truth(String code, Truth truth) {
        switch (truth) {
            case TRUE -> value(code, new BooleanType(true));
            case FALSE -> value(code, new BooleanType(false));
            case UNKNOWN -> unknown(code);
        }
    }

    /** @param unit as people write it, @param ucum as UCUM writes it */
    void quantity(String code, @Nullable Measured measured, String unit, String ucum) {
        if (measured == null) {
            unknown(code);
        } else {
            value(code, quantity(measured, unit, ucum));
        }
    }

    /** One of several of the same code, told apart by a name. */
    void named(String code, String name, Measured measured, String unit, String ucum) {
        ObservationComponentComponent component = add(code);
        component.getCode().setText(name);
        component.setValue(quantity(measured, unit, ucum));
    }

    private static Quantity quantity(Measured measured, String unit, String ucum) {
        Quantity quantity = new Quantity()
                .setValue(readable(measured.value()))
                .setUnit(unit)
                .setSystem(Systems.UCUM)
                .setCode(ucum);
        if (measured.isCensored()) {
            quantity.setComparator(COMPARATORS.get(measured.censoring()));
        }
        return quantity;
    }

    /** A total, or the range that missing items leave open. */
    void score(String code, @Nullable SledaiScore score) {
        if (score == null) {
            unknown(code);
        } else if (score.isKnown()) {
            value(code, new IntegerType(score.min()));
        } else {
            value(code, new Range().setLow(points(score.min())).setHigh(points(score.max())));
        }
    }

    void unknown(String code) {
        add(code).setDataAbsentReason(new CodeableConcept(new Coding(DATA_ABSENT_REASON, "unknown", "Unknown")));
    }

    private ObservationComponentComponent add(String code) {
        return observation
                .addComponent()
                .setCode(new CodeableConcept(new Coding(Systems.LN_RESPONSE_COMPONENT, code, null)));
    }

    private static Quantity points(int points) {
        return new Quantity()
                .setValue(points)
                .setUnit("points")
                .setSystem(Systems.UCUM)
                .setCode("{score}");
    }

    /** The number as it was compared, to six decimals, without zeros that say nothing. */
    private static BigDecimal readable(BigDecimal value) {
        BigDecimal stripped =
                value.setScale(Measured.COMPARISON_SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
