package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.Evidence;

/** Writes a series as the clinical rules print it: {@code days("0,3,7").concentrations("0,500,<50")}. */
final class SeriesFixture {

    static final SeriesKey COPIES_PER_UG = SeriesKey.of("cart-copies", "{copies}/ug{DNA}");

    private final String[] days;
    private SeriesKey key = COPIES_PER_UG;
    private String lloq = "";

    private SeriesFixture(String[] days) {
        this.days = days;
    }

    static SeriesFixture days(String days) {
        return new SeriesFixture(days.split(","));
    }

    SeriesFixture of(SeriesKey other) {
        this.key = other;
        return this;
    }

    SeriesFixture lloq(String limit) {
        this.lloq = limit;
        return this;
    }

    ConcentrationSeries concentrations(String concentrations) {
        String[] values = concentrations.split(",");
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            samples.add(sample(days[i], values[i], lloq));
        }
        return ConcentrationSeries.of(key, samples);
    }

    static Sample sample(String day, String concentration, String lloq) {
        return Sample.of(
                new BigDecimal(day),
                measured(concentration),
                lloq.isEmpty() ? null : new BigDecimal(lloq),
                evidence(day));
    }

    static Evidence evidence(String day) {
        return new Evidence("Observation/day-" + day, "1");
    }

    static List<Evidence> evidenceOf(String days) {
        return Arrays.stream(days.split(",")).map(SeriesFixture::evidence).toList();
    }

    /** {@code "<50"}, {@code ">=5"}, {@code "12"}. */
    static Measured measured(String text) {
        for (Censoring side : List.of(Censoring.AT_MOST, Censoring.AT_LEAST, Censoring.BELOW, Censoring.ABOVE)) {
            if (text.startsWith(side.symbol())) {
                return new Measured(new BigDecimal(text.substring(side.symbol().length())), side);
            }
        }
        return Measured.exactly(text);
    }
}
