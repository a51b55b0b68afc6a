package org.cartlupus.domain.subject;

import java.time.LocalDate;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Days of menstrual bleeding, which explains red cells in the urine (clinical rules 1.1, trap 34).
 *
 * @param from first local day of the site
 * @param to last day, {@code null} if only the first is recorded
 */
public record Menses(LocalDate from, @Nullable LocalDate to, Evidence evidence) {}
