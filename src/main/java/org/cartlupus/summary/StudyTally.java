package org.cartlupus.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.calendar.ScheduledVisit;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.statistics.RateParameters;
import org.cartlupus.domain.statistics.ResponseAnalysis;
import org.cartlupus.domain.statistics.SubjectOutcome;
import org.cartlupus.domain.statistics.VisitOutcome;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.response.Participant;
import org.cartlupus.response.StudyQuestion;
import org.cartlupus.response.SubjectAnswer;
import org.jspecify.annotations.Nullable;

/** Counts outcomes of participants as they come. */
final class StudyTally {

    /** Arm of participants of whom none is recorded. */
    static final String NO_ARM = "";

    private final StudyQuestion question;
    private final Set<VisitCode> visits;
    private final Map<EndPoint, Map<VisitCode, List<SubjectOutcome>>> outcomes = new EnumMap<>(EndPoint.class);
    /** Each name once in memory, however many participants are of that arm. */
    private final Map<String, String> arms = new HashMap<>();
    /** Visits that have come for anybody with a day 0. */
    private final Set<VisitCode> due = EnumSet.noneOf(VisitCode.class);

    private @Nullable LocalDate firstEnrolment;

    StudyTally(StudyQuestion question) {
        this.question = question;
        this.visits = question.visits().isEmpty() ? EnumSet.allOf(VisitCode.class) : question.visits();
        question.endPoints().forEach(endPoint -> {
            Map<VisitCode, List<SubjectOutcome>> byVisit = new EnumMap<>(VisitCode.class);
            visits.forEach(visit -> byVisit.put(visit, new ArrayList<>()));
            outcomes.put(endPoint, byVisit);
        });
    }

    /** @return whether the participant counts */
    boolean add(Participant participant, SubjectAnswer answer) {
        String assigned = participant.participation().assignedArm();
        String arm = arms.computeIfAbsent(assigned == null ? NO_ARM : assigned, name -> name);
        ParticipantOutcomes ofOne = new ParticipantOutcomes(question, participant, answer, arm);
        if (!ofOne.count()) {
            return false;
        }
        participant.participation().startDay(question.zone()).ifPresent(this::enrolled);
        outcomes.forEach((endPoint, byVisit) ->
                byVisit.forEach((visit, all) -> ofOne.at(endPoint, visit).ifPresent(outcome -> {
                    all.add(outcome);
                    if (outcome.infused() && outcome.outcome() != VisitOutcome.NOT_DUE) {
                        due.add(visit);
                    }
                })));
        return true;
    }

    StudySummary summary(RateParameters parameters) {
        return summary(parameters, shown());
    }

    /** @param shown visits to report */
    StudySummary summary(RateParameters parameters, Set<VisitCode> shown) {
        List<EndPointSummary> summaries = new ArrayList<>();
        outcomes.forEach((endPoint, byVisit) -> summaries.add(new EndPointSummary(
                endPoint,
                shown.stream()
                        .map(visit -> new VisitSummary(
                                visit,
                                ResponseAnalysis.of(byVisit.getOrDefault(visit, List.of()), arms.keySet(), parameters)))
                        .toList())));
        return new StudySummary(question, firstEnrolment == null ? question.cutOff() : firstEnrolment, summaries);
    }

    /** Has any visit come for anybody with a day 0? */
    boolean anyDue() {
        return !due.isEmpty();
    }

    /** Those asked for; else those due for anybody; at the very beginning, when none is, all that are planned. */
    Set<VisitCode> shown() {
        if (!question.visits().isEmpty()) {
            return EnumSet.copyOf(question.visits());
        }
        if (!due.isEmpty()) {
            return due;
        }
        Set<VisitCode> planned = EnumSet.noneOf(VisitCode.class);
        question.schedule().visits().stream().map(ScheduledVisit::visit).forEach(planned::add);
        return planned.isEmpty() ? visits : planned;
    }

    private void enrolled(LocalDate day) {
        if (!day.isAfter(question.cutOff()) && (firstEnrolment == null || day.isBefore(firstEnrolment))) {
            firstEnrolment = day;
        }
    }
}
