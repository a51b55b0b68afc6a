package org.cartlupus.adverseevents;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was asked.
 *
 * @param study id of the ResearchStudy
 * @param dataCutOff {@code null}: the day at the site that it is now, or was at {@code asOf}
 * @param asOf {@code null}: as known now
 * @param includeProposals whether laboratory values are graded too
 */
public record EventRequest(
        String study,
        EventPeriod period,
        @Nullable LocalDate dataCutOff,
        @Nullable Instant asOf,
        boolean includeProposals) {}
