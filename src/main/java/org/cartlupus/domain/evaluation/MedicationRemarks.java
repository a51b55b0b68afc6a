package org.cartlupus.domain.evaluation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.domain.verdict.Reason;

/**
 * Medication that decided nothing but that a reader of the verdict must know of (clinical rules 4.3).
 *
 * @param withoutReason given by the day judged and, as long as nobody codes why, perhaps rescue therapy
 * @param antiproteinuric started or changed by the day judged, so that proteinuria may have fallen for another reason
 */
record MedicationRemarks(List<Treatment> withoutReason, List<Treatment> antiproteinuric) {

    static MedicationRemarks on(Events events, EventRules rules, LocalDate judged) {
        return new MedicationRemarks(
                rules.treatmentFailure() ? events.withoutReasonBy(judged) : List.of(),
                events.antiproteinuricBy(judged));
    }

    Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (!withoutReason.isEmpty()) {
            flags.add(Flag.MEDICATION_WITHOUT_REASON);
        }
        if (!antiproteinuric.isEmpty()) {
            flags.add(Flag.ANTIPROTEINURIC_CHANGED);
        }
        return flags;
    }

    Set<Notice> notices() {
        Set<Notice> notices = new LinkedHashSet<>();
        withoutReason.forEach(given -> notices.add(Notice.of(
                Notice.Kind.MEDICATION_WITHOUT_REASON,
                given.evidence().reference(),
                given.name(),
                given.start().toString())));
        return notices;
    }

    List<Evidence> evidence() {
        return Stream.concat(withoutReason.stream(), antiproteinuric.stream())
                .map(Treatment::evidence)
                .toList();
    }

    /**
     * The result were the medication without a reason rescue therapy, as a clause for the sentence; empty where it would
     * be the same.
     */
    String otherwise(EndPoint endPoint, DecisionTable.Decision decision) {
        boolean decidedBefore = decision.reason() == Reason.DEATH || decision.reason() == Reason.TREATMENT_FAILURE;
        Outcome asRescue = endPoint.nonResponse();
        if (withoutReason.isEmpty() || decidedBefore || decision.outcome() == asRescue) {
            return "";
        }
        Treatment first = withoutReason.get(0);
        String more = withoutReason.size() == 1 ? "" : " (and " + (withoutReason.size() - 1) + " more)";
        return "if " + first.name() + " on " + first.start() + more
                + ", given without a coded reason, was rescue therapy, the result is "
                + VerdictSentence.result(asRescue);
    }
}
