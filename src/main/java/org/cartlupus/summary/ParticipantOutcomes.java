package org.cartlupus.summary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.evaluation.SubjectEvaluation;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.statistics.SubjectOutcome;
import org.cartlupus.domain.statistics.VisitOutcome;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.domain.verdict.Reason;
import org.cartlupus.evidence.SubjectFact;
import org.cartlupus.response.Participant;
import org.cartlupus.response.StudyQuestion;
import org.cartlupus.response.SubjectAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What one participant counts as at each visit (clinical rules 0.2, 9.1).
 *
 * <p>Who was never infused is a non-responder. Until it is certain that nothing more will come of it, the visit is not
 * due: no earlier than its window would have closed after an infusion on the day of enrolment, unless the participation
 * has ended before.
 */
final class ParticipantOutcomes {

    private final StudyQuestion question;
    private final SubjectRecord record;
    private final SubjectFact participation;
    private final String arm;
    private final @Nullable SubjectEvaluation evaluation;
    private final Map<EndPoint, Map<VisitCode, Verdict>> verdicts = new EnumMap<>(EndPoint.class);

    /** @param arm as it is counted under */
    ParticipantOutcomes(StudyQuestion question, Participant participant, SubjectAnswer answer, String arm) {
        this.question = question;
        this.record = participant.record();
        this.participation = participant.participation();
        this.arm = arm;
        this.evaluation = answer.evaluation();
        if (evaluation != null) {
            evaluation.verdicts().forEach(verdict -> verdicts.computeIfAbsent(
                            verdict.endPoint(), unused -> new EnumMap<>(VisitCode.class))
                    .put(verdict.window().visit(), verdict));
        }
    }

    /**
     * Enrolled by the cut-off and no screen failure. Whoever received cells counts, whatever their status says.
     */
    boolean count() {
        boolean enrolledLater = participation
                .startDay(question.zone())
                .filter(question.cutOff()::isBefore)
                .isPresent();
        return evaluation != null || (participation.isEnrolled() && !enrolledLater);
    }

    /** @return empty for a withdrawal visit of who has not withdrawn */
    Optional<SubjectOutcome> at(EndPoint endPoint, VisitCode visit) {
        if (evaluation == null) {
            return neverInfused(endPoint, visit);
        }
        Verdict verdict = verdicts.getOrDefault(endPoint, Map.of()).get(visit);
        if (verdict == null) {
            return visit == VisitCode.WITHDRAWAL
                    ? Optional.empty()
                    : Optional.of(outcome(true, VisitOutcome.NOT_DUE, null));
        }
        Outcome result = verdict.outcome();
        return Optional.of(outcome(true, meaning(verdict), result.isResult() ? result.code() : null));
    }

    /**
     * The best of all visits (clinical rules 9.1): a complete before a partial response, any result before none, and who
     * has one due visit is due.
     */
    SubjectOutcome best(EndPoint endPoint) {
        return Arrays.stream(VisitCode.values())
                .flatMap(visit -> at(endPoint, visit).stream())
                .min(Comparator.comparing(SubjectOutcome::outcome)
                        .thenComparing(SubjectOutcome::result, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElseGet(() -> outcome(evaluation != null, VisitOutcome.NOT_DUE, null));
    }

    private static VisitOutcome meaning(Verdict verdict) {
        Outcome outcome = verdict.outcome();
        if (outcome.isResponse()) {
            return VisitOutcome.RESPONDER;
        }
        return switch (outcome) {
            case NOT_EVALUABLE -> VisitOutcome.NOT_EVALUABLE;
            case NOT_DUE -> VisitOutcome.NOT_DUE;
            default -> verdict.reason() == Reason.WITHDRAWN ? VisitOutcome.WITHDRAWN : VisitOutcome.NON_RESPONDER;
        };
    }

    private Optional<SubjectOutcome> neverInfused(EndPoint endPoint, VisitCode visit) {
        if (visit == VisitCode.WITHDRAWAL && !isOver(record.withdrawal())) {
            return Optional.empty();
        }
        boolean waiting = visit != VisitCode.WITHDRAWAL && !hasEnded() && mayStillBeDue(visit);
        return Optional.of(
                waiting
                        ? outcome(false, VisitOutcome.NOT_DUE, null)
                        : outcome(
                                false,
                                VisitOutcome.NON_RESPONDER,
                                endPoint.nonResponse().code()));
    }

    private boolean hasEnded() {
        return isOver(record.death())
                || isOver(record.withdrawal())
                || isOver(participation.endDay(question.zone()).orElse(null));
    }

    private boolean isOver(@Nullable LocalDate day) {
        return day != null && !day.isAfter(question.cutOff());
    }

    private boolean mayStillBeDue(VisitCode visit) {
        return participation
                .startDay(question.zone())
                .flatMap(enrolled -> question.schedule().windowOf(visit, enrolled))
                .filter(earliest -> earliest.end().isAfter(question.cutOff()))
                .isPresent();
    }

    private SubjectOutcome outcome(boolean infused, VisitOutcome meaning, @Nullable String result) {
        return new SubjectOutcome(record.reference(), arm, infused, meaning, result);
    }
}
