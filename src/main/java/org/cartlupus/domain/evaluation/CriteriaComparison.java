package org.cartlupus.domain.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.EndPoint;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of one participant under several criteria sets, side by side: at which visits an end point comes out
 * otherwise, and on which conditions (clinical rules 5.1, 5.2: results are comparable only with the set they were judged
 * by; trap 46).
 *
 * @param sets in the order given; the first is the one that the others are compared with
 * @param rows in the order of visit, then end point
 */
public record CriteriaComparison(List<CriteriaSet.Identity> sets, List<Row> rows) {

    /** Component that names the reason of a result: an event decides under one set and not under the other. */
    public static final String REASON = "reason";

    /** Component that names the visit's window: the sets have schedules of their own. */
    public static final String WINDOW = "window";

    /**
     * What was judged by one set.
     *
     * @param verdicts as {@link SubjectEvaluation} gives them
     */
    public record Judged(CriteriaSet.Identity criteria, List<Verdict> verdicts) {}

    /**
     * One end point at one visit under every set.
     *
     * @param results one for each set, in their order
     */
    public record Row(EndPoint endPoint, VisitCode visit, List<Result> results) {

        /** Does any set give another result than the first? */
        public boolean flips() {
            return results.stream().anyMatch(Result::flips);
        }

        /** The results by set and, where they flip, the conditions that differ, in one sentence. */
        public String sentence() {
            return ComparisonSentence.of(this);
        }
    }

    /**
     * The result under one set.
     *
     * @param verdict {@code null} if the set does not judge the visit: it does not plan it, or it is not due
     * @param flips whether the result is another than under the first set
     * @param differences conditions that say something else than under the first set; empty unless the result flips
     */
    public record Result(
            CriteriaSet.Identity criteria, @Nullable Verdict verdict, boolean flips, List<Difference> differences) {}

    /**
     * A condition that differs.
     *
     * @param condition component of the answer, {@link #REASON} or {@link #WINDOW}
     * @param reference truth under the first set, {@code null} if that set does not ask
     * @param here truth under this set, {@code null} if this set does not ask
     */
    public record Difference(String condition, @Nullable Truth reference, @Nullable Truth here) {}

    private record Key(VisitCode visit, EndPoint endPoint) {}

    /** @throws IllegalArgumentException if nothing is to be compared */
    public static CriteriaComparison of(List<Judged> judged) {
        if (judged.isEmpty()) {
            throw new IllegalArgumentException("A comparison needs a criteria set");
        }
        List<Map<Key, Verdict>> verdicts =
                judged.stream().map(set -> byKey(set.verdicts())).toList();
        List<Row> rows = new ArrayList<>();
        for (Key key : keys(verdicts)) {
            Verdict reference = verdicts.get(0).get(key);
            List<Result> results = new ArrayList<>();
            for (int i = 0; i < judged.size(); i++) {
                results.add(result(
                        judged.get(i).criteria(), reference, verdicts.get(i).get(key)));
            }
            rows.add(new Row(key.endPoint(), key.visit(), List.copyOf(results)));
        }
        return new CriteriaComparison(judged.stream().map(Judged::criteria).toList(), List.copyOf(rows));
    }

    /** Does any visit come out otherwise under any set? */
    public boolean flips() {
        return rows.stream().anyMatch(Row::flips);
    }

    private static Map<Key, Verdict> byKey(List<Verdict> verdicts) {
        Map<Key, Verdict> byKey = new LinkedHashMap<>();
        verdicts.forEach(verdict -> byKey.put(new Key(verdict.window().visit(), verdict.endPoint()), verdict));
        return byKey;
    }

    /** Every visit and end point that any set judges, in their natural order. */
    private static List<Key> keys(List<Map<Key, Verdict>> verdicts) {
        List<Key> keys = new ArrayList<>();
        for (VisitCode visit : VisitCode.values()) {
            for (EndPoint endPoint : EndPoint.values()) {
                Key key = new Key(visit, endPoint);
                if (verdicts.stream().anyMatch(ofSet -> ofSet.containsKey(key))) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    private static Result result(CriteriaSet.Identity criteria, @Nullable Verdict reference, @Nullable Verdict here) {
        boolean flips = reference == null || here == null ? reference != here : reference.outcome() != here.outcome();
        return new Result(
                criteria,
                here,
                flips,
                flips && reference != null && here != null ? differences(reference, here) : List.of());
    }

    private static List<Difference> differences(Verdict reference, Verdict here) {
        List<Difference> differences = new ArrayList<>();
        if (reference.reason() != here.reason()) {
            differences.add(new Difference(REASON, null, null));
        }
        if (!reference.window().equals(here.window())) {
            differences.add(new Difference(WINDOW, null, null));
        }
        Map<String, Truth> there = reference.findings().conditions();
        Map<String, Truth> own = here.findings().conditions();
        Set<String> all = new LinkedHashSet<>(there.keySet());
        all.addAll(own.keySet());
        for (String condition : all) {
            if (!Objects.equals(there.get(condition), own.get(condition))) {
                differences.add(new Difference(condition, there.get(condition), own.get(condition)));
            }
        }
        return List.copyOf(differences);
    }
}
