package org.cartlupus.domain.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days on which a value counts for a visit; both ends are included (clinical rules 0.1). */
public record VisitWindow(VisitCode visit, LocalDate target, LocalDate start, LocalDate end) {

    /** Days around a withdrawal within which values belong to the withdrawal visit. */
    public static final int WITHDRAWAL_DAYS = 14;

    /**
     * The window of a withdrawal. Values up to and including day 0 are no follow-up, so the window starts after day 0
     * however early the child left.
     */
    public static VisitWindow aroundWithdrawal(LocalDate withdrawal, LocalDate dayZero) {
        return new VisitWindow(
                VisitCode.WITHDRAWAL,
                withdrawal,
                afterDayZero(withdrawal.minusDays(WITHDRAWAL_DAYS), dayZero),
                withdrawal.plusDays(WITHDRAWAL_DAYS));
    }

    static LocalDate afterDayZero(LocalDate start, LocalDate dayZero) {
        LocalDate firstOfFollowUp = dayZero.plusDays(1);
        return start.isBefore(firstOfFollowUp) ? firstOfFollowUp : start;
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }

    /** Whole days between a date and the target, without sign. */
    public long distanceFromTarget(LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(target, date));
    }
}
