package org.cartlupus.domain.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.domain.rescue.PossibleRescue;
import org.cartlupus.domain.rescue.RescuePolicy;
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
 * @param possible given by the day judged and, by drug and dose, perhaps rescue therapy
 */
record MedicationRemarks(
        List<Treatment> withoutReason, List<Treatment> antiproteinuric, List<PossibleRescue> possible) {

    static MedicationRemarks on(Events events, EventRules rules, LocalDate judged) {
        return new MedicationRemarks(
                rules.treatmentFailure() ? events.withoutReasonBy(judged) : List.of(),
                events.antiproteinuricBy(judged),
                rules.treatmentFailure() && rules.recognised() != RescuePolicy.OFF
                        ? events.possibleBy(judged)
                        : List.of());
    }

    Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (!withoutReason.isEmpty()) {
            flags.add(Flag.MEDICATION_WITHOUT_REASON);
        }
        if (!antiproteinuric.isEmpty()) {
            flags.add(Flag.ANTIPROTEINURIC_CHANGED);
        }
        if (!possible.isEmpty()) {
            flags.add(Flag.POSSIBLE_RESCUE);
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
        possible.forEach(one -> notices.add(Notice.of(
                Notice.Kind.POSSIBLE_RESCUE,
                one.treatment().evidence().reference(),
                one.treatment().name(),
                one.treatment().start().toString(),
                one.why().english(),
                one.why().chinese(),
                one.numbers())));
        return notices;
    }

    List<Evidence> evidence() {
        return Stream.concat(
                        Stream.concat(withoutReason.stream(), antiproteinuric.stream())
                                .map(Treatment::evidence),
                        possible.stream().flatMap(one -> one.evidence().stream()))
                .toList();
    }

    /**
     * The result were the medication without a reason, or what drug and dose suggest, rescue therapy, as a clause for the
     * sentence; empty where it would be the same. What lacks a reason is named for that.
     */
    String otherwise(EndPoint endPoint, DecisionTable.Decision decision) {
        boolean decidedBefore = decision.reason() == Reason.DEATH || decision.reason() == Reason.TREATMENT_FAILURE;
        Outcome asRescue = endPoint.nonResponse();
        if (decidedBefore || decision.outcome() == asRescue) {
            return "";
        }
        List<PossibleRescue> coded = possible.stream()
                .filter(one -> one.treatment().reason() != Treatment.Reason.UNSTATED)
                .toList();
        List<String> clauses = new ArrayList<>();
        if (!withoutReason.isEmpty()) {
            Treatment first = withoutReason.get(0);
            clauses.add("if " + first.name() + " on " + first.start() + more(withoutReason.size())
                    + ", given without a coded reason, was rescue therapy, the result is "
                    + VerdictSentence.result(asRescue));
        }
        if (!coded.isEmpty()) {
            PossibleRescue first = coded.get(0);
            clauses.add("if " + first.text() + ", on " + first.treatment().start() + more(coded.size())
                    + " was rescue therapy, the result is " + VerdictSentence.result(asRescue));
        }
        return String.join("; ", clauses);
    }

    private static String more(int all) {
        return all == 1 ? "" : " (and " + (all - 1) + " more)";
    }
}
