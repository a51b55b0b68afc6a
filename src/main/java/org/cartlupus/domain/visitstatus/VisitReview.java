package org.cartlupus.domain.visitstatus;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.evaluation.SubjectEvaluation;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Notice;

/**
 * The status of visits of one participant under one criteria set, for the end points of the trial.
 *
 * @param visits in the order of time
 * @param notices what a person should know about the data
 */
public record VisitReview(List<VisitStatus> visits, Set<Notice> notices) {

    /**
     * @param studySchedule visit windows, used unless the criteria set brings its own
     * @param dataCutOff data dated after it are looked away from
     * @param visits which to review; empty: every visit that is due by the cut-off
     * @return empty if the participant had no infusion by the cut-off
     */
    public static Optional<VisitReview> of(
            SubjectRecord record,
            CriteriaSet criteria,
            VisitSchedule studySchedule,
            LocalDate dataCutOff,
            Collection<VisitCode> visits) {
        SubjectRecord subject = record.upTo(dataCutOff);
        return subject.dayZero()
                .flatMap(dayZero -> new Reviewer(subject, dayZero, criteria, studySchedule, dataCutOff).review(visits));
    }

    private record Reviewer(
            SubjectRecord subject,
            DayZero dayZero,
            CriteriaSet criteria,
            VisitSchedule schedule,
            LocalDate dataCutOff) {

        Optional<VisitReview> review(Collection<VisitCode> asked) {
            Optional<SubjectEvaluation> whole = evaluate(EnumSet.allOf(VisitCode.class));
            Optional<SubjectEvaluation> wanted = evaluate(asked);
            return whole.flatMap(all -> wanted.map(answer -> review(all, answer)));
        }

        private VisitReview review(SubjectEvaluation all, SubjectEvaluation answer) {
            Map<VisitWindow, List<Verdict>> byWindow = all.verdicts().stream()
                    .collect(Collectors.groupingBy(Verdict::window, LinkedHashMap::new, Collectors.toList()));
            InputReview inputs = new InputReview(subject, dayZero, criteria, List.copyOf(byWindow.keySet()));
            List<VisitStatus> visits = answer.verdicts().stream()
                    .map(Verdict::window)
                    .distinct()
                    .map(window -> status(window, byWindow.getOrDefault(window, List.of()), inputs))
                    .toList();
            return new VisitReview(visits, answer.notices());
        }

        private Optional<SubjectEvaluation> evaluate(Collection<VisitCode> visits) {
            return SubjectEvaluation.of(subject, criteria, schedule, dataCutOff, EndPoint.OF_THE_TRIAL, visits);
        }

        private VisitStatus status(VisitWindow window, List<Verdict> verdicts, InputReview inputs) {
            return new VisitStatus(
                    window,
                    WindowState.of(window, dataCutOff),
                    verdicts.stream()
                            .flatMap(verdict -> inputsOf(verdict, inputs).stream())
                            .sorted(Comparator.comparing(InputStatus::input))
                            .toList(),
                    List.copyOf(verdicts));
        }

        private List<InputStatus> inputsOf(Verdict verdict, InputReview inputs) {
            List<InputStatus> found = RequiredInput.of(criteria).stream()
                    .filter(input -> input.endPoint() == verdict.endPoint())
                    .map(input -> inputs.status(input, verdict.window(), verdict))
                    .toList();
            List<InputStatus> lacking =
                    found.stream().filter(InputStatus::isLacking).toList();
            WhatIf whatIf = new WhatIf(subject, dayZero, criteria, schedule, dataCutOff, inputs, verdict, lacking);
            return found.stream()
                    .map(status -> status.isLacking() ? status.withEffect(whatIf.effectOf(status)) : status)
                    .toList();
        }
    }
}
