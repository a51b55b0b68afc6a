package org.cartlupus.domain.renal;

import java.time.LocalDate;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The second assessment that a criteria set may ask for (clinical rules 5.1): the first one at least so many days after
 * the visit, within what the record holds. The response that counts is the lower of the two classes.
 *
 * @param notBefore first day on which an assessment confirms
 * @param assessed day of that assessment, {@code null} if there is none yet
 * @param outcome its class; not evaluable if there is none, or too little of it
 * @param confirms does it show the visit's class or a better one?
 */
public record Confirmation(LocalDate notBefore, @Nullable LocalDate assessed, Outcome outcome, Truth confirms) {

    static Confirmation of(
            LocalDate notBefore, @Nullable LocalDate assessed, RenalComponents first, RenalComponents second) {
        Truth confirms =
                switch (first.outcome()) {
                    case CRR -> second.complete();
                    case PRR -> second.atLeastPartial();
                    default -> Truth.UNKNOWN;
                };
        return new Confirmation(notBefore, assessed, second.outcome(), confirms);
    }
}
