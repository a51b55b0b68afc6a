package org.cartlupus.domain.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cartlupus.domain.activity.sledai.Exclusion;
import org.cartlupus.domain.safety.EventCourse;
import org.cartlupus.domain.safety.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an event certainly lasted, and those on which it may have: dates may be known to the month, to the
 * year, or not at all.
 *
 * @param certain {@code null} if it lasted certainly on no day
 */
record EventSpans(@Nullable Span certain, Span widest) {

    /** @param to last day, {@code null} without end */
    record Span(LocalDate from, @Nullable LocalDate to) {}

    static EventSpans of(EventCourse course) {
        LocalDate earliest = course.onset().earliest();
        LocalDate latestEnd = course.resolved().isFalse() ? null : course.end().latest();
        return new EventSpans(certain(course), new Span(earliest == null ? LocalDate.MIN : earliest, latestEnd));
    }

    /** From the last day on which it may have begun to the first on which it may have ended. */
    private static @Nullable Span certain(EventCourse course) {
        PartialDate onset = course.onset();
        LocalDate begun = onset.latest();
        if (begun == null) {
            return null;
        }
        if (course.resolved().isFalse()) {
            return new Span(begun, null);
        }
        LocalDate ended = course.end().earliest();
        if (ended == null) {
            return onset.isFullyKnown() ? new Span(begun, begun) : null;
        }
        return ended.isBefore(begun) ? null : new Span(begun, ended);
    }

    /** The exclusions that follow from a claim: on days that are not certain it is merely possible. */
    Stream<Exclusion> exclusions(EventCauses.Claim claim) {
        boolean documented = claim.standing() == Exclusion.Standing.DOCUMENTED;
        if (!documented || certain == null) {
            return Stream.of(exclusion(claim, Exclusion.Standing.POSSIBLE, widest));
        }
        Exclusion sure = exclusion(claim, Exclusion.Standing.DOCUMENTED, certain);
        return certain.equals(widest)
                ? Stream.of(sure)
                : Stream.of(sure, exclusion(claim, Exclusion.Standing.POSSIBLE, widest));
    }

    private static Exclusion exclusion(EventCauses.Claim claim, Exclusion.Standing standing, Span span) {
        return new Exclusion(claim.cause(), standing, span.from(), span.to(), claim.items(), List.of());
    }
}
