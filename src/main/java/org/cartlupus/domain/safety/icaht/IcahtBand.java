package org.cartlupus.domain.safety.icaht;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;

/**
 * One cell of the ICAHT tables: a grade for a depth of cytopenia that lasts (clinical rules 7.4).
 *
 * @param limit 10⁹/L
 * @param inclusive whether a count at the limit belongs to the band
 * @param fromDays least number of days that the cytopenia lasts; 0 where duration plays no part
 * @param samples least number of successive samples that show it, so that it is not transient
 */
public record IcahtBand(int grade, BigDecimal limit, boolean inclusive, int fromDays, int samples) {

    static IcahtBand atMost(int grade, String limit, int fromDays, int samples) {
        return new IcahtBand(grade, new BigDecimal(limit), true, fromDays, samples);
    }

    static IcahtBand below(int grade, String limit, int fromDays, int samples) {
        return new IcahtBand(grade, new BigDecimal(limit), false, fromDays, samples);
    }

    Truth includes(Measured count) {
        return inclusive ? count.isAtMost(limit) : count.isLessThan(limit);
    }

    String text() {
        return (inclusive ? "≤ " : "< ") + limit.toPlainString();
    }
}
