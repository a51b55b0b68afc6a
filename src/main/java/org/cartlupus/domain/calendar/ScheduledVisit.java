package org.cartlupus.domain.calendar;

import java.time.LocalDate;

/**
 * A planned visit: so many calendar months after day 0, with its tolerance in days on both sides, ends included.
 *
 * <p>Months are added to the calendar date ({@link LocalDate#plusMonths}): 2025-11-30 plus 3 months is 2026-02-28
 * (clinical rules 0.1). However wide the tolerance, a value up to and including day 0 is no follow-up.
 */
public record ScheduledVisit(VisitCode visit, int months, int daysBefore, int daysAfter) {

    public VisitWindow windowFrom(LocalDate dayZero) {
        LocalDate target = dayZero.plusMonths(months);
        return new VisitWindow(
                visit,
                target,
                VisitWindow.afterDayZero(target.minusDays(daysBefore), dayZero),
                target.plusDays(daysAfter));
    }
}
