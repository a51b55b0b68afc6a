package org.cartlupus.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A drug as it was given or taken.
 *
 * @param key name within the child's course, for example {@code ld-fludarabine-1}
 * @param until last day; {@code null} for a single dose, and for a drug that is still taken at the reference date
 * @param amount of one dose
 * @param unit UCUM code of the amount
 */
public record Dose(
        String key,
        Drug drug,
        LocalDateTime given,
        @Nullable LocalDate until,
        Manner manner,
        BigDecimal amount,
        String unit,
        Purpose purpose) {

    /** Why a drug is given; the trial's code decides whether it counts as rescue (clinical rules 4.3). */
    public enum Purpose {
        LYMPHODEPLETION("lymphodepletion"),
        SLE_MAINTENANCE("sle-maintenance"),
        CAR_T_TOXICITY("car-t-toxicity"),
        REPLACEMENT("replacement"),
        INFECTION("infection"),
        SLE_RESCUE("sle-rescue");

        private final String code;

        Purpose(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Given once, given on several days in a row, or taken by the child as a matter of course. */
    public enum Manner {
        ONCE,
        SEVERAL_DAYS,
        CONTINUED
    }
}
