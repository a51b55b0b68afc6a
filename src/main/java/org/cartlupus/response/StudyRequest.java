package org.cartlupus.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.verdict.EndPoint;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about every participant of a study.
 *
 * @param study id of a ResearchStudy
 * @param visits empty: every visit due by the cut-off
 * @param dataCutOff {@code null}: the day at the site that it is now, or was at {@code asOf}
 * @param asOf what the server knew at this instant decides, also who takes part; {@code null}: now
 * @param criteria canonical, {@code null}: the study's
 */
public record StudyRequest(
        String study,
        Set<EndPoint> endPoints,
        Set<VisitCode> visits,
        @Nullable LocalDate dataCutOff,
        @Nullable Instant asOf,
        @Nullable String criteria) {}
