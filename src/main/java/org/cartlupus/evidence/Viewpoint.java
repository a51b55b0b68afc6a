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
        Instant now = clock.instant();
        if (asOf != null && asOf.isAfter(now)) {
            throw new Refusal(Issue.error(
                    IssueCode.INVALID_REQUEST,
                    "Parameter asOf lies in the future (" + asOf + "): what will be known then can't be said yet.",
                    "参数 asOf 晚于当前时间（" + asOf + "），无法回答。",
                    "asOf"));
        }
        LocalDate day = dataCutOff == null ? LocalDate.ofInstant(asOf == null ? now : asOf, siteZone) : dataCutOff;
        return new Viewpoint(day, asOf, siteZone);
    }

    /** The clause that an English sentence about what is not known ends with. */
    public String english() {
        return asOf == null ? "" : " as known at " + asOf;
    }

    /** The same in Chinese. */
    public String chinese() {
        return asOf == null ? "" : "（截至 " + asOf + " 所知）";
    }
}
