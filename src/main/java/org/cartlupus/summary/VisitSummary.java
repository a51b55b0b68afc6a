package org.cartlupus.summary;

import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.statistics.ResponseAnalysis;

/** Response of the study at one visit. */
public record VisitSummary(VisitCode visit, ResponseAnalysis analysis) {}
