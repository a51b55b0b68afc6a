package org.cartlupus.domain.subject;

import java.time.LocalDate;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.ValueChoice;
import org.cartlupus.domain.calendar.VisitWindow;
import org.jspecify.annotations.Nullable;

/**
 * Which earlier values may stand for one that is missing at a visit, where a criteria set asks for that (clinical rules
 * 4.2): the last one after day 0 and before the visit's window. Nothing of baseline is carried into follow-up, and
 * nothing of the withdrawal visit into any other (clinical rules 0.1).
 *
 * @param dayZero of the participant
 * @param withdrawal days of the withdrawal visit, {@code null} if the participant did not withdraw
 */
public record CarryForward(LocalDate dayZero, @Nullable VisitWindow withdrawal) {

    /** The last value of the days looked at. */
    public static final ValueChoice LAST = new ValueChoice(false, true);

    public static CarryForward of(SubjectRecord subject, DayZero dayZero) {
        LocalDate left = subject.withdrawalVisit() != null ? subject.withdrawalVisit() : subject.withdrawal();
        return new CarryForward(
                dayZero.date(), left == null ? null : VisitWindow.aroundWithdrawal(left, dayZero.date()));
    }

    /** The days before a visit whose values may be carried to it. */
    public VisitWindow before(VisitWindow window) {
        return new VisitWindow(
                window.visit(),
                window.target(),
                dayZero.plusDays(1),
                window.start().minusDays(1));
    }

    /** May a value of this day be carried at all? */
    public boolean allows(LocalDate observed) {
        return withdrawal == null || !withdrawal.contains(observed);
    }
}
