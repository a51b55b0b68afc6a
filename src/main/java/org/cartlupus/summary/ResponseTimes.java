package org.cartlupus.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.statistics.CompetingTime;
import org.cartlupus.domain.statistics.CumulativeIncidence;
import org.cartlupus.domain.statistics.KaplanMeierCurve;
import org.cartlupus.domain.statistics.ResponseSummary;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.response.StudyQuestion;
import org.jspecify.annotations.Nullable;

/**
 * When the participants of a study responded, and how well at best (clinical rules 9.1, 9.3). Times are days from the
 * infusion.
 *
 * @param intercurrent what death, rescue and withdrawal are
 * @param curves for each end point and definition of response all who were infused, then each assigned arm
 * @param best for each end point all participants, then each assigned arm, then each arm as treated
 * @param participants for each participant who counts each end point
 */
public record ResponseTimes(
        StudyQuestion question,
        Intercurrent intercurrent,
        List<Curve> curves,
        List<Best> best,
        List<ParticipantTimes> participants) {

    public ResponseTimes {
        curves = List.copyOf(curves);
        best = List.copyOf(best);
        participants = List.copyOf(participants);
    }

    /** What death, rescue and withdrawal are to the time to response. */
    public enum Intercurrent {
        /** They end the observation at the last assessment before: Kaplan-Meier. The default. */
        CENSORED("censored", "kaplan-meier"),
        /** They make a response impossible: Aalen-Johansen. */
        COMPETING("competing", "aalen-johansen");

        private final String code;
        private final String estimator;

        Intercurrent(String code, String estimator) {
            this.code = code;
            this.estimator = estimator;
        }

        public String code() {
            return code;
        }

        /** Code of the estimator that follows from it. */
        public String estimator() {
            return estimator;
        }
    }

    /**
     * @param arm assigned, {@code null} for everybody, empty where none is recorded
     * @param kaplanMeier {@code null} where intercurrent events compete
     * @param aalenJohansen {@code null} where they censor
     */
    public record Curve(
            EndPoint endPoint,
            ResponseDefinition response,
            @Nullable String arm,
            int participants,
            int events,
            int competing,
            @Nullable KaplanMeierCurve kaplanMeier,
            @Nullable CumulativeIncidence aalenJohansen) {

        public int censored() {
            return participants - events - competing;
        }

        /** Days after which half have responded; empty if the curve does not get so far. */
        public Optional<BigDecimal> median() {
            if (kaplanMeier != null) {
                return kaplanMeier.median();
            }
            return aalenJohansen == null ? Optional.empty() : aalenJohansen.median();
        }

        /** The curve in one sentence, with the warning that it is not the response rate. */
        public String sentence() {
            return CurveSentence.of(this);
        }
    }

    /** Of which arm a rate of best response is. */
    public enum ArmKind {
        ALL,
        ASSIGNED,
        TREATED
    }

    /**
     * Best response of a group of participants, with its rate.
     *
     * @param arm name, empty where none is recorded or everybody is meant
     */
    public record Best(EndPoint endPoint, ArmKind kind, String arm, ResponseSummary summary) {}

    /**
     * One participant and end point.
     *
     * @param subject for example {@code ResearchSubject/x}
     * @param assignedArm {@code null} if none is recorded
     * @param treatedArm {@code null} if none is recorded
     * @param best best outcome of all visits
     * @param visit of the best outcome, the first of several; {@code null} without a verdict
     * @param date day of that verdict, {@code null} without one
     * @param times for each definition of response; empty for who was never infused
     */
    public record ParticipantTimes(
            String subject,
            @Nullable String assignedArm,
            @Nullable String treatedArm,
            EndPoint endPoint,
            Outcome best,
            @Nullable VisitCode visit,
            @Nullable LocalDate date,
            List<Observation> times) {

        public ParticipantTimes {
            times = List.copyOf(times);
        }
    }

    /** Days to the first response, or until the observation ended otherwise. */
    public record Observation(ResponseDefinition response, CompetingTime time) {}
}
