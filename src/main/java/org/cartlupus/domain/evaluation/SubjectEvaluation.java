package org.cartlupus.domain.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.composite.ActivityFindings;
import org.cartlupus.domain.composite.ActivityResponse;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.infusion.DeliveredDose;
import org.cartlupus.domain.proposal.ScoreProposal;
import org.cartlupus.domain.proposal.ScoreReview;
import org.cartlupus.domain.renal.RenalResponse;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Findings;
import org.cartlupus.domain.verdict.MissingInput;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of one participant under one criteria set, as the data stood in clinical time at a cut-off (clinical
 * rules 0.2).
 *
 * @param verdicts in the order of visit, then end point
 * @param notices what a person should know about the data, each said once
 */
public record SubjectEvaluation(List<Verdict> verdicts, Set<Notice> notices) {

    /**
     * @param record the participant
     * @param studySchedule visit windows, used unless the criteria set brings its own
     * @param dataCutOff data dated after it are ignored; windows that end after it and hold no data are not due
     * @param endPoints which to judge
     * @param visits which to judge; empty: every visit that is due, which leaves out those not due
     * @return empty if the participant had no infusion by the cut-off: without a day 0 there is no visit
     */
    public static Optional<SubjectEvaluation> of(
            SubjectRecord record,
            CriteriaSet criteria,
            VisitSchedule studySchedule,
            LocalDate dataCutOff,
            Set<EndPoint> endPoints,
            Collection<VisitCode> visits) {
        return of(record, criteria, studySchedule, dataCutOff, endPoints, visits, EnteredScores.REVIEWED);
    }

    /** As {@link #of(SubjectRecord, CriteriaSet, VisitSchedule, LocalDate, Set, Collection)}, which reviews scores. */
    public static Optional<SubjectEvaluation> of(
            SubjectRecord record,
            CriteriaSet criteria,
            VisitSchedule studySchedule,
            LocalDate dataCutOff,
            Set<EndPoint> endPoints,
            Collection<VisitCode> visits,
            EnteredScores scores) {
        SubjectRecord subject = record.upTo(dataCutOff);
        return subject.dayZero().map(dayZero -> new Evaluator(subject, dayZero, criteria, dataCutOff, scores)
                .evaluate(
                        windows(subject, dayZero, criteria, studySchedule, visits),
                        endPoints,
                        visits.isEmpty(),
                        visits.contains(VisitCode.WITHDRAWAL)));
    }

    private static List<VisitWindow> windows(
            SubjectRecord subject,
            DayZero dayZero,
            CriteriaSet criteria,
            VisitSchedule studySchedule,
            Collection<VisitCode> visits) {
        VisitSchedule schedule = criteria.schedule() == null ? studySchedule : criteria.schedule();
        List<VisitWindow> windows = new ArrayList<>();
        for (VisitCode visit : VisitCode.values()) {
            if (!visits.isEmpty() && !visits.contains(visit)) {
                continue;
            }
            if (visit == VisitCode.WITHDRAWAL) {
                withdrawalWindow(subject, dayZero).ifPresent(windows::add);
            } else {
                schedule.windowOf(visit, dayZero.date()).ifPresent(windows::add);
            }
        }
        return windows;
    }

    /** Around the visit recorded as the withdrawal visit, else around the day the participant left. */
    private static Optional<VisitWindow> withdrawalWindow(SubjectRecord subject, DayZero dayZero) {
        LocalDate day = subject.withdrawalVisit() != null ? subject.withdrawalVisit() : subject.withdrawal();
        return Optional.ofNullable(day).map(date -> VisitWindow.aroundWithdrawal(date, dayZero.date()));
    }

    private static final class Evaluator {

        private final SubjectRecord subject;
        private final DayZero dayZero;
        private final CriteriaSet criteria;
        private final LocalDate dataCutOff;
        private final Events events;
        private final Optional<DeliveredDose> dose;
        private final RenalResponse renal;
        private final ActivityResponse activity;
        private final @Nullable ScoreReview review;
        private final SortedSet<Evidence> dayZeroEvidence = new TreeSet<>();

        Evaluator(
                SubjectRecord subject,
                DayZero dayZero,
                CriteriaSet criteria,
                LocalDate dataCutOff,
                EnteredScores scores) {
            this.subject = subject;
            this.dayZero = dayZero;
            this.criteria = criteria;
            this.dataCutOff = dataCutOff;
            RecordedCourse course = RecordedCourse.of(subject, dayZero, criteria);
            this.events = course.events(dataCutOff);
            this.dose = course.deviatingDose();
            this.renal = new RenalResponse(subject, dayZero, criteria.conventions(), criteria.renal(), criteria.egfr());
            this.activity = new ActivityResponse(
                    subject,
                    dayZero,
                    criteria.conventions(),
                    criteria.sri(),
                    criteria.composites(),
                    criteria.egfr().factors(),
                    criteria.egfr().maxHeightAgeDays());
            this.review = scores == EnteredScores.REVIEWED
                    ? new ScoreReview(
                            subject,
                            dayZero,
                            criteria.proposals(),
                            criteria.egfr().lockedFor(subject))
                    : null;
            subject.firstInfusion().ifPresent(infusion -> dayZeroEvidence.add(infusion.evidence()));
            subject.firstLymphodepletion().ifPresent(given -> dayZeroEvidence.add(given.evidence()));
            dayZeroEvidence.add(subject.subjectEvidence());
            dayZeroEvidence.add(subject.patientEvidence());
        }

        SubjectEvaluation evaluate(
                List<VisitWindow> windows, Set<EndPoint> endPoints, boolean onlyDue, boolean askedForWithdrawal) {
            List<Verdict> verdicts = new ArrayList<>();
            Set<Notice> notices = new LinkedHashSet<>();
            subject.problems()
                    .forEach(problem -> notices.add(Notice.of(
                            Notice.Kind.VALUE_NOT_USABLE, problem.reference(), problem.element(), problem.detail())));
            EligibilityNotices.oldHistology(subject, dayZero).ifPresent(notices::add);
            if (askedForWithdrawal && subject.withdrawal() == null && subject.withdrawalVisit() == null) {
                notices.add(Notice.of(Notice.Kind.NOT_WITHDRAWN, subject.reference()));
            }
            for (VisitWindow window : windows) {
                for (EndPoint endPoint : EndPoint.values()) {
                    if (endPoints.contains(endPoint)) {
                        Verdict verdict = judge(endPoint, window);
                        if (!onlyDue || verdict.outcome() != Outcome.NOT_DUE) {
                            verdicts.add(verdict);
                            notices.addAll(verdict.findings().notices());
                            notEvaluable(verdict).ifPresent(notices::add);
                        }
                    }
                }
            }
            return new SubjectEvaluation(List.copyOf(verdicts), notices);
        }

        private Verdict judge(EndPoint endPoint, VisitWindow window) {
            if (endPoint == EndPoint.RENAL_RESPONSE) {
                return judge(endPoint, window, renal.at(window), List.of());
            }
            ActivityFindings findings = activity.at(endPoint, window);
            if (review == null) {
                return judge(endPoint, window, findings, List.of());
            }
            ScoreReview.Remarks remarks =
                    review.of(findings.basis().sledai(), findings.basis().bilag());
            return judge(endPoint, window, findings.with(remarks.flags(), remarks.notices()), remarks.proposals());
        }

        private Verdict judge(EndPoint endPoint, VisitWindow window, Findings measured, List<ScoreProposal> proposals) {
            EventRules rules = EventRules.of(endPoint, criteria);
            DecisionTable.Decision decision =
                    new DecisionTable(endPoint, events, rules, dataCutOff).decide(window, measured);
            MedicationRemarks remarks = MedicationRemarks.on(events, rules, DecisionTable.judgedOn(window, measured));
            Findings findings = DoseRemark.on(dose, subject).addedTo(measured.with(remarks.flags(), remarks.notices()));
            SortedSet<Evidence> eventEvidence = new TreeSet<>(dayZeroEvidence);
            eventEvidence.addAll(decision.evidence());
            eventEvidence.addAll(remarks.evidence());
            eventEvidence.addAll(measured.evidenceBeside());
            dose.ifPresent(delivered -> eventEvidence.addAll(delivered.evidence()));
            return new Verdict(
                    endPoint,
                    window,
                    criteria.identity(),
                    decision.outcome(),
                    decision.reason(),
                    decidingDate(window, findings, decision),
                    findings,
                    eventEvidence,
                    proposals,
                    VerdictSentence.of(endPoint, window, decision, findings, remarks),
                    dose.orElse(null));
        }

        private static LocalDate decidingDate(VisitWindow window, Findings findings, DecisionTable.Decision decision) {
            LocalDate visitDate = findings.visitDate();
            if (visitDate != null) {
                return visitDate;
            }
            LocalDate eventDate = decision.eventDate();
            return eventDate == null ? window.target() : eventDate;
        }

        private Optional<Notice> notEvaluable(Verdict verdict) {
            if (verdict.outcome() != Outcome.NOT_EVALUABLE) {
                return Optional.empty();
            }
            List<MissingInput> missing = verdict.findings().missing();
            return Optional.of(Notice.of(
                    Notice.Kind.NOT_EVALUABLE,
                    subject.reference(),
                    verdict.endPoint().title(),
                    verdict.window().visit().title(),
                    missing.stream().map(MissingInput::what).collect(Collectors.joining("; ")),
                    missing.stream().map(MissingInput::component).distinct().collect(Collectors.joining(" "))));
        }
    }
}
