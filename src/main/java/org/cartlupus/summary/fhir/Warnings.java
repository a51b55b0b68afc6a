package org.cartlupus.summary.fhir;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Severity;
import org.cartlupus.response.SubjectAnswer;
import org.cartlupus.response.fhir.Responses;

/** What a person should know about the data of a study: each said once, and past a limit only counted. */
final class Warnings {

    private final int limit;
    private final Set<Issue> listed = new LinkedHashSet<>();
    private final Map<IssueCode, Integer> notListed = new EnumMap<>(IssueCode.class);

    Warnings(int limit) {
        this.limit = limit;
    }

    /** All that is said of a participant's answer. */
    void add(SubjectAnswer answer) {
        Stream.ofNullable(answer.obstacle()).forEach(this::add);
        Stream.ofNullable(answer.evaluation())
                .flatMap(evaluation -> evaluation.notices().stream())
                .map(Responses::warning)
                .forEach(this::add);
    }

    /** What keeps one participant from being judged does not keep the study from being answered. */
    void add(Issue issue) {
        Issue warning =
                new Issue(Severity.WARNING, issue.code(), issue.english(), issue.chinese(), issue.expressions());
        if (listed.size() < limit) {
            listed.add(warning);
        } else if (!listed.contains(warning)) {
            notListed.merge(warning.code(), 1, Integer::sum);
        }
    }

    List<Issue> all() {
        List<Issue> all = new ArrayList<>(listed);
        if (!notListed.isEmpty()) {
            all.add(rest());
        }
        return all;
    }

    private Issue rest() {
        String counts = notListed.entrySet().stream()
                .map(entry -> entry.getKey().code() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        String chineseCounts = notListed.entrySet().stream()
                .map(entry -> entry.getKey().chinese() + " " + entry.getValue())
                .collect(Collectors.joining("、"));
        return Issue.warning(
                IssueCode.TOO_MANY_RESULTS,
                "Further warnings are not listed (" + counts
                        + "); ResearchSubject/$evaluate-response lists those of a participant.",
                "其余警告未逐条列出（" + chineseCounts + "）；可用 ResearchSubject/$evaluate-response 查看单个受试者的警告。");
    }
}
