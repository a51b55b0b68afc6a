package org.cartlupus.response.fhir;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.operation.fhir.OperationParameters;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.response.ComparisonRequest;
import org.cartlupus.response.EvaluationRequest;
import org.cartlupus.response.StudyComparisonRequest;
import org.cartlupus.response.StudyRequest;
import org.jspecify.annotations.Nullable;

/** Checked parameters as a request of the use case. */
public final class EvaluationRequests {

    private static final String TYPE = "ResearchSubject/";

    private static final String END_POINTS =
            Arrays.stream(EndPoint.values()).map(EndPoint::code).collect(Collectors.joining(", "));

    private EvaluationRequests() {}

    /** @throws Refusal for an end point, visit or subject reference that cannot be */
    public static EvaluationRequest of(List<String> subjects, OperationParameters parameters) {
        Asked asked = Asked.read(parameters);
        return new EvaluationRequest(
                subjects,
                asked.endPoints(),
                asked.visits(),
                asked.dataCutOff(),
                asked.asOf(),
                parameters.one("criteria").orElse(null));
    }

    /** @throws Refusal for an end point or visit that cannot be */
    static ComparisonRequest comparison(String subject, OperationParameters parameters) {
        Asked asked = Asked.read(parameters);
        return new ComparisonRequest(
                subject,
                asked.endPoints(),
                asked.visits(),
                asked.dataCutOff(),
                asked.asOf(),
                parameters.all("criteria"));
    }

    /**
     * @param study id of a ResearchStudy
     * @throws Refusal for an end point or visit that cannot be
     */
    public static StudyRequest study(String study, OperationParameters parameters) {
        Asked asked = Asked.read(parameters);
        return new StudyRequest(
                study,
                asked.endPoints(),
                asked.visits(),
                asked.dataCutOff(),
                asked.asOf(),
                parameters.one("criteria").orElse(null));
    }

    /**
     * @param study id of a ResearchStudy
     * @throws Refusal for an end point or visit that cannot be
     */
    public static StudyComparisonRequest studyComparison(String study, OperationParameters parameters) {
        Asked asked = Asked.read(parameters);
        return new StudyComparisonRequest(
                study, asked.endPoints(), asked.visits(), asked.dataCutOff(), asked.asOf(), parameters.all("criteria"));
    }

    /** The parameters that all evaluations take. */
    private record Asked(
            Set<EndPoint> endPoints, Set<VisitCode> visits, @Nullable LocalDate dataCutOff, @Nullable Instant asOf) {

        static Asked read(OperationParameters parameters) {
            List<Issue> problems = new ArrayList<>();
            Set<EndPoint> endPoints = EnumSet.noneOf(EndPoint.class);
            for (String code : parameters.all("endpoint")) {
                EndPoint.ofCode(code).ifPresentOrElse(endPoints::add, () -> problems.add(unknownEndPoint(code)));
            }
            Set<VisitCode> visits = EnumSet.noneOf(VisitCode.class);
            for (String code : parameters.all("visit")) {
                VisitCode.ofCode(code).ifPresentOrElse(visits::add, () -> problems.add(unknownVisit(code)));
            }
            if (!problems.isEmpty()) {
                throw new Refusal(problems);
            }
            return new Asked(
                    endPoints.isEmpty() ? EndPoint.OF_THE_TRIAL : endPoints,
                    visits,
                    parameters.date("dataCutoff"),
                    parameters.instant("asOf"));
        }
    }

    /** Ids of the subjects named at type level, each once. */
    static List<String> subjects(OperationParameters parameters) {
        Set<String> ids = new LinkedHashSet<>();
        for (String given : parameters.all("subject")) {
            ids.add(id(given).orElseThrow(() -> new Refusal(malformedSubject(given))));
        }
        if (ids.isEmpty()) {
            throw new Refusal(OperationParameters.missing("subject"));
        }
        return List.copyOf(ids);
    }

    private static Optional<String> id(String reference) {
        String id = reference.startsWith(TYPE) ? reference.substring(TYPE.length()) : reference;
        return id.matches("[A-Za-z0-9.-]{1,64}") ? Optional.of(id) : Optional.empty();
    }

    private static Issue malformedSubject(String given) {
        return Issue.error(
                IssueCode.MALFORMED_PARAMETER,
                "Parameter subject must be ResearchSubject/id, not '" + given + "'.",
                "参数 subject 应为 ResearchSubject/id。",
                "subject");
    }

    private static Issue unknownEndPoint(String code) {
        return Issue.error(
                IssueCode.UNKNOWN_END_POINT,
                "There is no end point '" + code + "'; there are " + END_POINTS + ".",
                "没有终点 '" + code + "'；可用 " + END_POINTS + "。",
                "endpoint");
    }

    private static Issue unknownVisit(String code) {
        return Issue.error(
                IssueCode.UNKNOWN_VISIT,
                "There is no visit '" + code + "'; there are M3, M6, M12, M24 and withdrawal.",
                "没有访视 '" + code + "'；可用 M3、M6、M12、M24 和 withdrawal。",
                "visit");
    }
}
