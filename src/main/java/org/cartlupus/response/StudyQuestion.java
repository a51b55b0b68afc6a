package org.cartlupus.response;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.verdict.EndPoint;
import org.jspecify.annotations.Nullable;

/**
 * A {@link StudyRequest} with everything decided that it leaves open, so that each participant is asked the same.
 *
 * @param schedule visit windows that apply: those of the criteria set, else the study's
 * @param visits empty: every visit due by the cut-off
 * @param cutOff local day of the site
 * @param zone in which a day is a day
 * @param asOf {@code null}: as known now
 * @param answeredAt now, or the instant that the answer is as of
 */
public record StudyQuestion(
        String study,
        CriteriaSet criteria,
        VisitSchedule schedule,
        Set<EndPoint> endPoints,
        Set<VisitCode> visits,
        LocalDate cutOff,
        ZoneId zone,
        @Nullable Instant asOf,
        Instant answeredAt) {}
