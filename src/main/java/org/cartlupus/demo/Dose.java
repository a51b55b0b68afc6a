package org.cartlupus.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A drug that was given once, or day after day over a time.
 *
 * @param key name within the child's course, for example {@code ld-fludarabine-1}
 * @param until last day of a course of treatment, {@code null} for a single dose
 * @param ongoing whether a course continues at the reference date; {@link #until} is then {@code null}
 * @param amount of one dose
 * @param unit UCUM code of the amount
 */
public record Dose(
        String key,
        Drug drug,
        LocalDateTime given,
        @Nullable LocalDate until,
        boolean ongoing,
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

    /** Given day after day, ended or not? */
    public boolean isCourse() {
        return ongoing || until != null;
    }
}
