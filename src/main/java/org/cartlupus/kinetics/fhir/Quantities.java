package org.cartlupus.kinetics.fhir;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.cartlupus.domain.kinetics.ConcentrationBounds;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Type;

/** Numbers of the rules as FHIR quantities: six decimals at most, without zeros that say nothing. */
final class Quantities {

    static final String DAYS = "d";

    private static final Map<Censoring, QuantityComparator> COMPARATORS = Map.of(
            Censoring.BELOW, QuantityComparator.LESS_THAN,
            Censoring.AT_MOST, QuantityComparator.LESS_OR_EQUAL,
            Censoring.AT_LEAST, QuantityComparator.GREATER_OR_EQUAL,
            Censoring.ABOVE, QuantityComparator.GREATER_THAN);

    private Quantities() {}

    static Quantity of(Measured measured, String unit) {
        Quantity quantity = of(measured.value(), unit);
        if (measured.isCensored()) {
            quantity.setComparator(COMPARATORS.get(measured.censoring()));
        }
        return quantity;
    }

    /** A unit that was sent as text stays text: it is no UCUM code. */
    static Quantity of(BigDecimal value, String unit) {
        Quantity quantity = new Quantity().setValue(readable(value)).setUnit(unit);
        return unit.startsWith("'") || unit.contains(" ")
                ? quantity
                : quantity.setSystem(Systems.UCUM).setCode(unit);
    }

    /** One number where the bounds meet, a number with comparator where one end is open, else both ends. */
    static Type of(ConcentrationBounds bounds, String unit) {
        BigDecimal high = bounds.high();
        if (high == null) {
            return of(new Measured(bounds.low(), Censoring.AT_LEAST), unit);
        }
        if (bounds.isExact()) {
            return of(high, unit);
        }
        return bounds.low().signum() == 0
                ? of(new Measured(high, Censoring.AT_MOST), unit)
                : new Range().setLow(of(bounds.low(), unit)).setHigh(of(high, unit));
    }

    private static BigDecimal readable(BigDecimal value) {
        BigDecimal stripped =
                value.setScale(Measured.COMPARISON_SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
