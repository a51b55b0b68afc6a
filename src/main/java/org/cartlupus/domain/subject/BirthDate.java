package org.cartlupus.domain.subject;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When the child was born. The trial may store only month or year to protect the child; the middle of that period then
 * stands for the day, and every age is marked approximate.
 */
public record BirthDate(LocalDate date, boolean approximate) {

    private static final BigDecimal DAYS_PER_YEAR = new BigDecimal("365.25");

    /** Age in years as whole days divided by 365.25 (clinical rules 6.1), so that leap days and birthdays make no jump. */
    public BigDecimal ageInYears(LocalDate on) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(date, on)).divide(DAYS_PER_YEAR, MathContext.DECIMAL128);
    }
}
