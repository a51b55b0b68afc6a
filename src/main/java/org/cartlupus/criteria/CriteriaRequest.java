package org.cartlupus.criteria;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.evidence.Viewpoint;
import org.cartlupus.outcome.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * From when, and by which criteria, a question is to be answered.
 *
 * @param dataCutOff {@code null}: the day at the site that it is now, or was at {@code asOf}
 * @param asOf {@code null}: as known now
 * @param criteria canonical, {@code null}: the study's
 */
public record CriteriaRequest(@Nullable LocalDate dataCutOff, @Nullable Instant asOf, @Nullable String criteria) {

    /**
     * Days are those of the zone of the set that was asked for, else of the site.
     *
     * @throws Refusal if {@code asOf} lies in the future, or the set asked for is unknown
     */
    public Viewpoint viewpoint(CriteriaSets sets, Clock clock, ZoneId siteZone) {
        Viewpoint atSite = Viewpoint.of(dataCutOff, asOf, clock, siteZone);
        if (criteria == null) {
            return atSite;
        }
        ZoneId ofSet = sets.named(criteria, asOf).siteZone();
        return ofSet == null ? atSite : Viewpoint.of(dataCutOff, asOf, clock, ofSet);
    }

    /**
     * @param ofStudy canonical that the study names, {@code null} if it names none
     * @throws Refusal if there is no such set
     */
    public CriteriaSet set(CriteriaSets sets, @Nullable String ofStudy) {
        return sets.applicable(criteria, ofStudy, asOf);
    }
}
