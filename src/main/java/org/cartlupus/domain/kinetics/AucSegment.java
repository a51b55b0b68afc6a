package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;

/**
 * The area between two neighbouring points of the curve, so that a person can check the sum (clinical rules 8.2).
 *
 * @param fromDay days from the infusion
 * @param toDay days from the infusion
 * @param fromConcentration in the unit of the series
 * @param toConcentration in the unit of the series
 * @param logarithmic the curve falls exponentially here; otherwise in a straight line
 * @param area unit of the series times days, not rounded: the sum is rounded, once
 */
public record AucSegment(
        BigDecimal fromDay,
        BigDecimal toDay,
        BigDecimal fromConcentration,
        BigDecimal toConcentration,
        boolean logarithmic,
        BigDecimal area) {}
