package org.cartlupus.response;

import org.cartlupus.domain.calendar.VisitSchedule;
import org.jspecify.annotations.Nullable;

/**
 * What a study prescribes.
 *
 * @param schedule visit windows, {@code null} if it has none
 * @param criteria canonical of its criteria set, {@code null} if it names none
 */
public record Study(@Nullable VisitSchedule schedule, @Nullable String criteria) {}
