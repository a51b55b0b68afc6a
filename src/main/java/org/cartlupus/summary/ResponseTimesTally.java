package org.cartlupus.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.evaluation.IntercurrentEvent;
import org.cartlupus.domain.evaluation.SubjectEvaluation;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.statistics.CompetingTime;
import org.cartlupus.domain.statistics.CompetingTime.End;
import org.cartlupus.domain.statistics.CumulativeIncidence;
import org.cartlupus.domain.statistics.KaplanMeierCurve;
import org.cartlupus.domain.statistics.RateParameters;
import org.cartlupus.domain.statistics.ResponseAnalysis;
import org.cartlupus.domain.statistics.SubjectOutcome;
import org.cartlupus.domain.statistics.TimeToEvent;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.domain.verdict.Reason;
import org.cartlupus.evidence.SubjectFact;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.response.Participant;
import org.cartlupus.response.StudyQuestion;
import org.cartlupus.response.SubjectAnswer;
import org.cartlupus.summary.ResponseTimes.ArmKind;
import org.cartlupus.summary.ResponseTimes.Best;
import org.cartlupus.summary.ResponseTimes.Curve;
import org.cartlupus.summary.ResponseTimes.Intercurrent;
import org.cartlupus.summary.ResponseTimes.Observation;
import org.cartlupus.summary.ResponseTimes.ParticipantTimes;
import org.jspecify.annotations.Nullable;

/** Collects times to response and best outcomes of participants as they come. */
final class ResponseTimesTally {

    /** More than anybody reads, and few enough for memory. */
    static final int MAX_PARTICIPANTS = 20_000;

    private final StudyQuestion question;
    private final Intercurrent intercurrent;
    private final List<ParticipantTimes> participants = new ArrayList<>();
    private final Map<EndPoint, List<Counted>> counted = new EnumMap<>(EndPoint.class);

    /** A best outcome, counted under the arm assigned, and the same person's arm as treated. */
    private record Counted(SubjectOutcome best, String treatedArm) {}

    ResponseTimesTally(StudyQuestion question, Intercurrent intercurrent) {
        this.question = question;
        this.intercurrent = intercurrent;
    }

    /** @return whether the participant counts */
    boolean add(Participant participant, SubjectAnswer answer) {
        SubjectFact participation = participant.participation();
        ParticipantOutcomes outcomes =
                new ParticipantOutcomes(question, participant, answer, named(participation.assignedArm()));
        if (!outcomes.count()) {
            return false;
        }
        for (EndPoint endPoint : question.endPoints()) {
            add(participant, answer.evaluation(), outcomes, endPoint);
        }
        if (participants.size() > MAX_PARTICIPANTS) {
            throw new Refusal(tooMany());
        }
        return true;
    }

    private void add(
            Participant participant,
            @Nullable SubjectEvaluation evaluation,
            ParticipantOutcomes outcomes,
            EndPoint endPoint) {
        SubjectFact participation = participant.participation();
        SubjectOutcome best = outcomes.best(endPoint);
        List<Verdict> verdicts = evaluation == null
                ? List.of()
                : evaluation.verdicts().stream()
                        .filter(verdict -> verdict.endPoint() == endPoint)
                        .toList();
        Optional<Verdict> shown = verdicts.stream()
                .filter(verdict -> verdict.outcome() != Outcome.NOT_DUE)
                .min(Comparator.comparing(Verdict::outcome).thenComparing(Verdict::decidingDate));
        counted.computeIfAbsent(endPoint, unused -> new ArrayList<>())
                .add(new Counted(best, named(treated(participation))));
        participants.add(new ParticipantTimes(
                participant.record().reference(),
                participation.assignedArm(),
                participation.actualArm(),
                endPoint,
                evaluation == null
                        ? neverInfused(endPoint, best)
                        : shown.map(Verdict::outcome).orElse(Outcome.NOT_DUE),
                shown.map(verdict -> verdict.window().visit()).orElse(null),
                shown.map(Verdict::decidingDate).orElse(null),
                evaluation == null ? List.of() : times(participant.record(), endPoint, verdicts)));
    }

    private static Outcome neverInfused(EndPoint endPoint, SubjectOutcome best) {
        return best.result() == null ? Outcome.NOT_DUE : endPoint.nonResponse();
    }

    private List<Observation> times(SubjectRecord record, EndPoint endPoint, List<Verdict> verdicts) {
        LocalDate infusion =
                record.upTo(question.cutOff()).dayZero().orElseThrow().date();
        LocalDate end = IntercurrentEvent.firstOf(record, question.criteria(), endPoint, question.cutOff())
                .map(event -> lastDay(event, verdicts))
                .orElse(null);
        return ResponseDefinition.of(endPoint).stream()
                .map(response -> new Observation(response, time(infusion, assessments(verdicts, response), end)))
                .toList();
    }

    /** Censored at the last assessment before the event, or ended by the event itself. */
    private CompetingTime time(
            LocalDate infusion, Collection<TimeToEvent.Assessment> assessments, @Nullable LocalDate end) {
        if (intercurrent == Intercurrent.COMPETING) {
            return CompetingTime.toFirstResponse(infusion, assessments, end);
        }
        TimeToEvent time = TimeToEvent.toFirstResponse(infusion, assessments, end);
        return new CompetingTime(time.time(), time.event() ? End.EVENT : End.CENSORED);
    }

    /** The visit made on leaving may be some days after it, and is the last assessment. */
    private static LocalDate lastDay(IntercurrentEvent event, List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict ->
                        event.reason() == Reason.WITHDRAWN && verdict.window().visit() == VisitCode.WITHDRAWAL)
                .flatMap(verdict -> Optional.ofNullable(verdict.findings().visitDate()).stream())
                .filter(event.date()::isBefore)
                .findFirst()
                .orElse(event.date());
    }

    /** Only what was assessed and could be judged: data that leave the result open are none. */
    private static Collection<TimeToEvent.Assessment> assessments(List<Verdict> verdicts, ResponseDefinition response) {
        List<TimeToEvent.Assessment> assessments = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            LocalDate date = verdict.findings().visitDate();
            if (date != null
                    && verdict.findings().hasVisitData()
                    && verdict.outcome().isResult()) {
                assessments.add(new TimeToEvent.Assessment(date, response.isMetBy(verdict.outcome())));
            }
        }
        return assessments;
    }

    ResponseTimes times() {
        List<Curve> curves = new ArrayList<>();
        List<Best> best = new ArrayList<>();
        for (EndPoint endPoint : question.endPoints()) {
            ResponseDefinition.of(endPoint).forEach(response -> addCurves(curves, endPoint, response));
            addBest(best, endPoint);
        }
        return new ResponseTimes(question, intercurrent, curves, best, participants);
    }

    private void addCurves(List<Curve> curves, EndPoint endPoint, ResponseDefinition response) {
        List<CompetingTime> all = new ArrayList<>();
        Map<String, List<CompetingTime>> byArm = new TreeMap<>();
        for (ParticipantTimes participant : participants) {
            if (participant.endPoint() == endPoint) {
                participant.times().stream()
                        .filter(observed -> observed.response() == response)
                        .map(Observation::time)
                        .forEach(time -> {
                            all.add(time);
                            byArm.computeIfAbsent(named(participant.assignedArm()), arm -> new ArrayList<>())
                                    .add(time);
                        });
            }
        }
        curves.add(curve(endPoint, response, null, all));
        byArm.forEach((arm, times) -> curves.add(curve(endPoint, response, arm, times)));
    }

    private Curve curve(EndPoint endPoint, ResponseDefinition response, @Nullable String arm, List<CompetingTime> all) {
        int events = count(all, End.EVENT);
        return intercurrent == Intercurrent.COMPETING
                ? new Curve(
                        endPoint,
                        response,
                        arm,
                        all.size(),
                        events,
                        count(all, End.COMPETING),
                        null,
                        CumulativeIncidence.of(all))
                : new Curve(
                        endPoint,
                        response,
                        arm,
                        all.size(),
                        events,
                        0,
                        KaplanMeierCurve.of(all.stream()
                                .map(time -> new TimeToEvent(time.time(), time.end() == End.EVENT))
                                .toList()),
                        null);
    }

    private void addBest(List<Best> best, EndPoint endPoint) {
        List<Counted> all = counted.getOrDefault(endPoint, List.of());
        ResponseAnalysis assigned =
                ResponseAnalysis.of(all.stream().map(Counted::best).toList(), RateParameters.DEFAULT);
        best.add(new Best(endPoint, ArmKind.ALL, "", assigned.overall()));
        assigned.byArm().forEach((arm, summary) -> best.add(new Best(endPoint, ArmKind.ASSIGNED, arm, summary)));
        ResponseAnalysis.of(all.stream().map(ResponseTimesTally::asTreated).toList(), RateParameters.DEFAULT)
                .byArm()
                .forEach((arm, summary) -> best.add(new Best(endPoint, ArmKind.TREATED, arm, summary)));
    }

    private static SubjectOutcome asTreated(Counted one) {
        SubjectOutcome best = one.best();
        return new SubjectOutcome(best.subject(), one.treatedArm(), best.infused(), best.outcome(), best.result());
    }

    /** The arm recorded as treated, else the one assigned: where nobody wrote otherwise, they are the same. */
    private static @Nullable String treated(SubjectFact participation) {
        return participation.actualArm() == null ? participation.assignedArm() : participation.actualArm();
    }

    private static String named(@Nullable String arm) {
        return arm == null ? StudyTally.NO_ARM : arm;
    }

    private static int count(List<CompetingTime> all, End end) {
        return (int) all.stream().filter(time -> time.end() == end).count();
    }

    private static Issue tooMany() {
        return Issue.error(
                IssueCode.TOO_MANY_RESULTS,
                "The answer would list more than " + MAX_PARTICIPANTS
                        + " participants and end points. Ask for one end point at a time.",
                "结果超过 " + MAX_PARTICIPANTS + " 条。请每次只查询一个终点。",
                "endpoint");
    }
}
