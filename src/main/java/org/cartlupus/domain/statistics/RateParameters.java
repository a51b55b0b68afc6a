package org.cartlupus.domain.statistics;

import java.math.BigDecimal;

/**
 * How response rates are formed (clinical rules 9.1, 9.2).
 *
 * @param level confidence of the intervals
 * @param method of the intervals
 * @param notDue which denominators a subject leaves whose visit is not due yet
 */
public record RateParameters(BigDecimal level, IntervalMethod method, NotDueRule notDue) {

    public static final RateParameters DEFAULT = new RateParameters(
            new BigDecimal("0.95"), IntervalMethod.CLOPPER_PEARSON, NotDueRule.LEAVES_EVERY_DENOMINATOR);

    /** Which denominators a subject leaves whose visit is not due yet. */
    public enum NotDueRule {
        /**
         * All of them, as clinical rules 0.2 and 9.4 say: at an interim analysis nobody fails a visit that is still to
         * come. Enrolled and due then count the same people. The default.
         */
        LEAVES_EVERY_DENOMINATOR,
        /**
         * Only due and evaluable; enrolled and infused count everybody, as the registry record's "total participants"
         * taken to the letter.
         */
        STAYS_ENROLLED_AND_INFUSED
    }
}
