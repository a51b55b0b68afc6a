package org.cartlupus.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.verdict.EndPoint;
import org.jspecify.annotations.Nullable;

/**
 * What was asked.
 *
 * @param subjects ids of ResearchSubjects, without doubles
 * @param visits empty: every visit due by the cut-off
 * @param dataCutOff {@code null}: today at the site
 * @param criteria canonical, {@code null}: the study's
 */
public record EvaluationRequest(
        List<String> subjects,
        Set<EndPoint> endPoints,
        Set<VisitCode> visits,
        @Nullable LocalDate dataCutOff,
        @Nullable String criteria) {}
