package org.cartlupus.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * From when one looks, by both clocks.
 *
 * @param dataCutOff clinical time: what is dated after it has not happened
 * @param asOf knowledge time: what the server held at that instant; {@code null}: now
 * @param siteZone zone in which a day is a day
 */
public record Viewpoint(LocalDate dataCutOff, @Nullable Instant asOf, ZoneId siteZone) {

    /**
     * What is asked as of an instant is what would have been answered at that instant, on the day that it was.
     *
     * @param dataCutOff {@code null}: the day at the site that it is now, or was at {@code asOf}
     * @throws Refusal if {@code asOf} lies in the future
     */
    public static Viewpoint of(@Nullable LocalDate dataCutOff, @Nullable Instant asOf, Clock clock, ZoneId siteZone) {
        Instant known = known(asOf, clock);
        Instant seenFrom = known == null ? clock.instant() : known;
        LocalDate day = dataCutOff == null ? LocalDate.ofInstant(seenFrom, siteZone) : dataCutOff;
        return new Viewpoint(day, asOf, siteZone);
    }

    /**
     * @return the instant itself
     * @throws Refusal if it lies in the future
     */
    public static @Nullable Instant known(@Nullable Instant asOf, Clock clock) {
        if (asOf != null && asOf.isAfter(clock.instant())) {
            throw new Refusal(Issue.error(
                    IssueCode.INVALID_REQUEST,
                    "Parameter asOf lies in the future (" + asOf + "): what will be known then can't be said yet.",
                    "参数 asOf 晚于当前时间（" + asOf + "），无法回答。",
                    "asOf"));
        }
        return asOf;
    }
}
