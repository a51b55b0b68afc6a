package org.cartlupus.domain.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        // Sets that say the same for the same reasons are named together: a dozen of them would hide the reasons.
        Map<Flip, List<String>> flips = new LinkedHashMap<>();
        others.stream().filter(CriteriaComparison.Result::flips).forEach(result -> flips.computeIfAbsent(
                        new Flip(outcome(result), result.differences()), any -> new ArrayList<>())
                .add(name(result)));
        flips.forEach((flip, names) -> parts.add(flipped(flip, names)));
        return head + (parts.isEmpty() ? "" : "; " + String.join("; ", parts)) + ".";
    }

    private record Flip(String outcome, List<CriteriaComparison.Difference> differences) {}

    private static String flipped(Flip flip, List<String> names) {
        String conditions =
                flip.differences().stream().map(ComparisonSentence::difference).collect(Collectors.joining(", "));
        return flip.outcome() + " under " + String.join(", ", names)
                + (conditions.isEmpty() ? "" : " (" + conditions + ")");
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
