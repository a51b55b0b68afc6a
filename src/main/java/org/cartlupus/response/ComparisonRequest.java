package org.cartlupus.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.verdict.EndPoint;
import org.jspecify.annotations.Nullable;

/**
 * Under which criteria sets one participant is to be judged.
 *
 * @param subject id of a ResearchSubject
 * @param visits empty: every visit due by the cut-off
 * @param dataCutOff {@code null}: the day at the site that it is now, or was at {@code asOf}
 * @param asOf what the server knew at this instant decides, also of the sets; {@code null}: now
 * @param criteria canonicals; empty: every published set, each in its latest version
 */
public record ComparisonRequest(
        String subject,
        Set<EndPoint> endPoints,
        Set<VisitCode> visits,
        @Nullable LocalDate dataCutOff,
        @Nullable Instant asOf,
        List<String> criteria) {}
