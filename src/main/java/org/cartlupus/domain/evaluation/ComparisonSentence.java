package org.cartlupus.domain.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/** One end point at one visit under several criteria sets as one sentence. */
final class ComparisonSentence {

    private ComparisonSentence() {}

    static String of(CriteriaComparison.Row row) {
        CriteriaComparison.Result first = row.results().get(0);
        String head = row.endPoint().title() + " at " + row.visit().title() + " is " + outcome(first) + " under "
                + name(first);
        List<CriteriaComparison.Result> others =
                row.results().subList(1, row.results().size());
        List<String> parts = new ArrayList<>();
        String same = others.stream()
                .filter(result -> !result.flips())
                .map(ComparisonSentence::name)
                .collect(Collectors.joining(", "));
        if (!same.isEmpty()) {
            parts.add("the same under " + same);
        }
        others.stream().filter(CriteriaComparison.Result::flips).forEach(result -> parts.add(flipped(result)));
        return head + (parts.isEmpty() ? "" : "; " + String.join("; ", parts)) + ".";
    }

    private static String flipped(CriteriaComparison.Result result) {
        String conditions = result.differences().stream()
                .map(ComparisonSentence::difference)
                .collect(Collectors.joining(", "));
        return outcome(result) + " under " + name(result) + (conditions.isEmpty() ? "" : " (" + conditions + ")");
    }

    private static String difference(CriteriaComparison.Difference difference) {
        boolean isCondition = difference.reference() != null || difference.here() != null;
        return isCondition
                ? difference.condition() + " " + word(difference.here()) + " instead of " + word(difference.reference())
                : "another " + difference.condition();
    }

    private static String word(@Nullable Truth truth) {
        if (truth == null) {
            return "not asked";
        }
        return switch (truth) {
            case TRUE -> "met";
            case FALSE -> "not met";
            case UNKNOWN -> "unknown";
        };
    }

    private static String outcome(CriteriaComparison.Result result) {
        Verdict verdict = result.verdict();
        return verdict == null ? "not judged" : VerdictSentence.result(verdict.outcome());
    }

    private static String name(CriteriaComparison.Result result) {
        return result.criteria().id() + " " + result.criteria().version();
    }
}
