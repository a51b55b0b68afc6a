package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import org.cartlupus.domain.calendar.VisitCode;

/**
 * How far proteinuria should have fallen by a visit on the way to response (clinical rules 5.2: EULAR, 25 % at month 3 and
 * 50 % at month 6). Reported beside the result, never decisive.
 *
 * @param reductionPctGe fall in per cent of baseline, at least
 */
public record Milestone(VisitCode visit, BigDecimal reductionPctGe) {}
