package org.cartlupus.domain.visitstatus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.evaluation.EnteredScores;
import org.cartlupus.domain.evaluation.SubjectEvaluation;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Outcome;

/**
 * Tries what an end point would be at a visit if what is missing came in, at its best and at its worst, on several days
 * of the window: the day matters because death, rescue and withdrawal are judged on it.
 */
final class WhatIf {

    private final SubjectRecord subject;
    private final DayZero dayZero;
    private final CriteriaSet criteria;
    private final VisitSchedule schedule;
    private final LocalDate dataCutOff;
    private final InputReview review;
    private final VisitWindow window;
    private final Verdict verdict;
    private final List<InputStatus> lacking;
    private final Map<String, Outcome> tried = new HashMap<>();

    /** @param lacking inputs of the verdict's end point that are not whole */
    WhatIf(
            SubjectRecord subject,
            DayZero dayZero,
            CriteriaSet criteria,
            VisitSchedule schedule,
            LocalDate dataCutOff,
            InputReview review,
            Verdict verdict,
            List<InputStatus> lacking) {
        this.subject = subject;
        this.dayZero = dayZero;
        this.criteria = criteria;
        this.schedule = schedule;
        this.dataCutOff = dataCutOff;
        this.review = review;
        this.window = verdict.window();
        this.verdict = verdict;
        this.lacking = lacking;
    }

    /** @param input one of those lacking */
    Effect effectOf(InputStatus input) {
        List<InputStatus> others =
                lacking.stream().filter(other -> other != input).toList();
        boolean everDecided = false;
        for (LocalDate day : days()) {
            for (Map<RequiredInput, Supposition.End> context : contexts(others)) {
                Outcome without = outcome(day, context);
                Outcome best = outcome(day, with(context, input, Supposition.End.BEST));
                Outcome worst = outcome(day, with(context, input, Supposition.End.WORST));
                if (best != without || worst != without) {
                    return Effect.CAN_CHANGE;
                }
                everDecided |= without.isResult();
            }
        }
        return everDecided ? Effect.CANNOT_CHANGE : Effect.UNKNOWN;
    }

    /** Nothing else known, and every combination of the best and the worst of the others. */
    private static List<Map<RequiredInput, Supposition.End>> contexts(List<InputStatus> others) {
        List<Map<RequiredInput, Supposition.End>> all = new ArrayList<>();
        all.add(Map.of());
        int combinations = others.isEmpty() ? 0 : 1 << others.size();
        for (int bits = 0; bits < combinations; bits++) {
            Map<RequiredInput, Supposition.End> context = new TreeMap<>();
            for (int i = 0; i < others.size(); i++) {
                context.put(others.get(i).input(), (bits >> i & 1) == 0 ? Supposition.End.BEST : Supposition.End.WORST);
            }
            all.add(context);
        }
        return all;
    }

    private static Map<RequiredInput, Supposition.End> with(
            Map<RequiredInput, Supposition.End> context, InputStatus input, Supposition.End end) {
        Map<RequiredInput, Supposition.End> further = new TreeMap<>(context);
        further.put(input.input(), end);
        return further;
    }

    /** First day, target and last day of the window, the day of what is there, and the cut-off. */
    private Set<LocalDate> days() {
        LocalDate visitDate = verdict.findings().visitDate();
        Set<LocalDate> days = new TreeSet<>();
        Stream.of(window.start(), window.target(), window.end(), dataCutOff)
                .filter(window::contains)
                .forEach(days::add);
        if (visitDate != null && window.contains(visitDate)) {
            days.add(visitDate);
        }
        return days;
    }

    private Outcome outcome(LocalDate day, Map<RequiredInput, Supposition.End> supposed) {
        return tried.computeIfAbsent(day + " " + supposed, unused -> evaluate(day, supposed));
    }

    private Outcome evaluate(LocalDate day, Map<RequiredInput, Supposition.End> supposed) {
        Supposition supposition = new Supposition(subject, criteria);
        supposed.forEach((input, end) -> supposition.suppose(
                input, end, dayOf(input, day), review.value(input, window).orElse(null)));
        LocalDate latest = supposed.isEmpty() || day.isBefore(dataCutOff) ? dataCutOff : day;
        return SubjectEvaluation.of(
                        supposition.record(),
                        criteria,
                        schedule,
                        latest,
                        Set.of(verdict.endPoint()),
                        Set.of(window.visit()),
                        EnteredScores.NOT_REVIEWED)
                .flatMap(evaluation -> evaluation.verdicts().stream().findFirst())
                .map(WhatIf::decided)
                .orElse(Outcome.NOT_EVALUABLE);
    }

    /** Whether nothing is due or nothing can be said: there is no result. */
    private static Outcome decided(Verdict supposed) {
        return supposed.outcome().isResult() ? supposed.outcome() : Outcome.NOT_EVALUABLE;
    }

    /** What is there in part is completed on its own day; a baseline value comes from before treatment. */
    private LocalDate dayOf(RequiredInput input, LocalDate visitDay) {
        LocalDate partly = lacking.stream()
                .filter(status -> status.input() == input && status.state() == InputState.PARTIAL)
                .map(InputStatus::date)
                .findFirst()
                .orElse(null);
        return partly != null ? partly : input.isAtBaseline() ? beforeTreatment() : visitDay;
    }

    private LocalDate beforeTreatment() {
        LocalDate lymphodepletion = dayZero.lymphodepletionStart();
        return (lymphodepletion == null ? dayZero.date() : lymphodepletion).minusDays(1);
    }
}
