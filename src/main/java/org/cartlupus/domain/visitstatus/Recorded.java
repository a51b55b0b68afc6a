package org.cartlupus.domain.visitstatus;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.verdict.Evidence;

/**
 * How a recorded verdict compares with what the data say now (code system {@code ln-visit-status}).
 *
 * <p>Stale is also a verdict that says the same on other versions of its evidence: what it names as its reason is no
 * longer what the server holds.
 */
public enum Recorded {
    NOT_RECORDED("not-recorded"),
    CURRENT("current"),
    STALE("stale");

    private final String code;

    Recorded(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /**
     * @param outcome code of the result that was recorded; empty if it can't be told
     * @param evidence versioned references that it named
     */
    public record Record(String outcome, SortedSet<String> evidence) {}

    /** @param record what was recorded under the verdict's identifier, empty if nothing was */
    public static Recorded of(Verdict verdict, Optional<Record> record) {
        return record.map(kept -> saysTheSame(verdict, kept) ? CURRENT : STALE).orElse(NOT_RECORDED);
    }

    private static boolean saysTheSame(Verdict verdict, Record kept) {
        SortedSet<String> evidence = new TreeSet<>();
        List.of(verdict.findings().evidence(), verdict.eventEvidence())
                .forEach(part -> part.stream().map(Evidence::versionedReference).forEach(evidence::add));
        return verdict.outcome().code().equals(kept.outcome()) && evidence.equals(kept.evidence());
    }
}
