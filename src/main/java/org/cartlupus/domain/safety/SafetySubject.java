package org.cartlupus.domain.safety;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A participant as the safety rules see one.
 *
 * @param id as adverse events name it
 * @param arm name of the dose arm
 * @param infusion day 0, local date of the site; {@code null} if not infused
 * @param lymphodepletionStart first day of lymphodepletion; {@code null} if unknown or not begun
 */
public record SafetySubject(
        String id, String arm, @Nullable LocalDate infusion, @Nullable LocalDate lymphodepletionStart) {}
