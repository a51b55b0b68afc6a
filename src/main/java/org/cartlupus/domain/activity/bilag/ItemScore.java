package org.cartlupus.domain.activity.bilag;

import java.util.Arrays;
import java.util.Optional;

/** How an item of the form fared over the last four weeks against the four before (clinical rules 2.2). */
public enum ItemScore {
    NOT_DONE("ND"),
    ABSENT("0"),
    /** Resolved by the visit, or improving for at least two weeks. */
    IMPROVING("1"),
    /** Present before and now, without a clear change; an improvement shorter than two weeks is none. */
    SAME("2"),
    WORSE("3"),
    /** Not present in the four weeks before: new, or back again. */
    NEW("4");

    private final String code;

    ItemScore(String code) {
        this.code = code;
    }

    /** As the form has it: {@code ND}, {@code 0} to {@code 4}. */
    public String code() {
        return code;
    }

    /** The score with exactly this code; empty if there is none. */
    public static Optional<ItemScore> ofCode(String code) {
        return Arrays.stream(values()).filter(score -> score.code.equals(code)).findFirst();
    }
}
