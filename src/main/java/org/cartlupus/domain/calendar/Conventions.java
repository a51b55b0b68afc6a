package org.cartlupus.domain.calendar;

import org.cartlupus.domain.quantity.Rounding;

/**
 * What all end points share (clinical rules 0): which value is the baseline, which counts at a visit, how far apart the
 * values of one verdict may lie before it is flagged, and how numbers are rounded before they are compared.
 *
 * @param carryForward whether renal response and SRI take the last earlier value for one that is missing at a visit: a
 *     sensitivity analysis, never the default (clinical rules 4.2)
 */
public record Conventions(
        BaselineRule baseline,
        ValueChoice choice,
        int maxComponentSpreadDays,
        Rounding rounding,
        boolean carryForward) {

    public static final Conventions DEFAULT =
            new Conventions(BaselineRule.DEFAULT, ValueChoice.DEFAULT, 14, Rounding.DEFAULT, false);

    /** Without carrying anything forward. */
    public Conventions(BaselineRule baseline, ValueChoice choice, int maxComponentSpreadDays, Rounding rounding) {
        this(baseline, choice, maxComponentSpreadDays, rounding, false);
    }

    public Conventions carryingForward() {
        return new Conventions(baseline, choice, maxComponentSpreadDays, rounding, true);
    }
}
