package org.cartlupus.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The calendar day of the CAR-T infusion at the site, and when lymphodepletion before it began (clinical rules 0.1).
 *
 * @param time moment of the infusion, {@code null} where only the day is known
 * @param lymphodepletionStart {@code null} where none is recorded
 */
public record DayZero(LocalDate date, @Nullable Instant time, @Nullable LocalDate lymphodepletionStart) {}
