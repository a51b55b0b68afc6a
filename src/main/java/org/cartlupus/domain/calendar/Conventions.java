package org.cartlupus.domain.calendar;

import org.cartlupus.domain.quantity.Rounding;

/**
 * What all end points share (clinical rules 0): which value is the baseline, which counts at a visit, how far apart the
 * values of one verdict may lie before it is flagged, and how numbers are rounded before they are compared.
 */
public record Conventions(BaselineRule baseline, ValueChoice choice, int maxComponentSpreadDays, Rounding rounding) {

    public static final Conventions DEFAULT =
            new Conventions(BaselineRule.DEFAULT, ValueChoice.DEFAULT, 14, Rounding.DEFAULT);
}
