package org.cartlupus.domain.activity.bilag;

import java.math.BigDecimal;
import java.util.Set;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Limits of the blood counts, adult and unverified (clinical rules 2.6). The bands touch: a count below {@code a} is A,
 * else below {@code b} is B, else below {@code c} is C.
 */
public record HaematologicalBands(
        Band haemoglobin, Band whiteCells, Band neutrophils, Band lymphocytes, Band platelets) {

    public static final HaematologicalBands DEFAULT = new HaematologicalBands(
            Band.below("8.0", "9.0", "11.0"),
            Band.below("1.0", "2.0", "4.0"),
            Band.below("0.5", "1.0", "2.0"),
            new Band(null, null, new BigDecimal("1.0")),
            Band.below("25", "50", "150"));

    /**
     * @param a below it the grade is A; {@code null} if the count never brings A
     * @param b below it the grade is B; {@code null} if the count never brings B
     * @param c below it the grade is C
     */
    public record Band(@Nullable BigDecimal a, @Nullable BigDecimal b, BigDecimal c) {

        static Band below(String a, String b, String c) {
            return new Band(new BigDecimal(a), new BigDecimal(b), new BigDecimal(c));
        }

        /** The grades that a count may bring; more than one if it is censored and cannot decide. */
        Set<BilagGrade> gradesOf(Measured count) {
            return PossibleGrades.bringing(below(count, a), below(count, b), below(count, c));
        }

        /** What a count that was not measured may bring. */
        Set<BilagGrade> all() {
            return PossibleGrades.bringing(open(a), open(b), Truth.UNKNOWN);
        }

        private static Truth below(Measured count, @Nullable BigDecimal limit) {
            return limit == null ? Truth.FALSE : count.isLessThan(limit);
        }

        private static Truth open(@Nullable BigDecimal limit) {
            return limit == null ? Truth.FALSE : Truth.UNKNOWN;
        }
    }

    Band of(HaematologicalValues.Count count) {
        return switch (count) {
            case HAEMOGLOBIN -> haemoglobin;
            case WHITE_CELLS -> whiteCells;
            case NEUTROPHILS -> neutrophils;
            case LYMPHOCYTES -> lymphocytes;
            case PLATELETS -> platelets;
        };
    }
}
