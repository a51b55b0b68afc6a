package org.cartlupus.domain.composite;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.verdict.CarriedForward;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.MissingInput;
import org.cartlupus.domain.verdict.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What every composite says of the values it rests on, beside its conditions.
 *
 * @param hasVisitData whether any score of the end point lies in the visit's window
 * @param visitDate last day of those scores, {@code null} without any
 * @param missing in the order of the answer's components
 * @param sledai forms used, of baseline and visit, to be compared with what the laboratory says
 * @param bilag likewise
 * @param carried scores from before the window that stand for missing ones
 */
public record Basis(
        boolean hasVisitData,
        @Nullable LocalDate visitDate,
        Set<Flag> flags,
        List<MissingInput> missing,
        SortedSet<Evidence> evidence,
        Set<Notice> notices,
        List<Observed<SledaiAssessment>> sledai,
        List<Observed<BilagAssessment>> bilag,
        List<CarriedForward> carried) {

    Basis with(Set<Flag> furtherFlags, Set<Notice> furtherNotices) {
        Set<Flag> allFlags = EnumSet.noneOf(Flag.class);
        allFlags.addAll(flags);
        allFlags.addAll(furtherFlags);
        Set<Notice> allNotices = new LinkedHashSet<>(notices);
        allNotices.addAll(furtherNotices);
        return new Basis(hasVisitData, visitDate, allFlags, missing, evidence, allNotices, sledai, bilag, carried);
    }
}
