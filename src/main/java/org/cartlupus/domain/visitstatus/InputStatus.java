package org.cartlupus.domain.visitstatus;

import java.time.LocalDate;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * One input of a visit.
 *
 * @param date day of the value that counts, or of the nearest that does not; {@code null} where there is none
 * @param evidence resource version of that value
 * @param effect what a value could still do to the verdict, {@code null} where the input is present
 */
public record InputStatus(
        RequiredInput input,
        InputState state,
        @Nullable LocalDate date,
        @Nullable Evidence evidence,
        @Nullable Effect effect) {

    InputStatus withEffect(Effect found) {
        return new InputStatus(input, state, date, evidence, found);
    }

    boolean isLacking() {
        return state != InputState.PRESENT;
    }
}
