package org.cartlupus.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.verdict.EndPoint;
import org.jspecify.annotations.Nullable;

/**
 * Under which criteria sets every participant of a study is to be judged.
 *
 * @param study id of a ResearchStudy
 * @param visits empty: every visit due by the cut-off
 * @param dataCutOff {@code null}: the day at the site that it is now, or was at {@code asOf}
 * @param asOf what the server knew at this instant decides, also of the sets and who takes part; {@code null}: now
 * @param criteria canonicals; empty: every published set, each in its latest version
 */
public record StudyComparisonRequest(
        String study,
        Set<EndPoint> endPoints,
        Set<VisitCode> visits,
        @Nullable LocalDate dataCutOff,
        @Nullable Instant asOf,
        List<String> criteria) {}
