package org.cartlupus.domain.verdict;

import java.util.Arrays;
import java.util.Optional;

/** The end points that are judged at a visit (code system {@code ln-trial}). */
public enum EndPoint {
    RENAL_RESPONSE("renal-response", "Renal response", Outcome.NR),
    SRI_4("sri-4", "SRI-4", Outcome.NON_RESPONDER);

    private final String code;
    private final String title;
    private final Outcome nonResponse;

    EndPoint(String code, String title, Outcome nonResponse) {
        this.code = code;
        this.title = title;
        this.nonResponse = nonResponse;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** The result when an event such as death decides. */
    public Outcome nonResponse() {
        return nonResponse;
    }

    public static Optional<EndPoint> ofCode(String code) {
        return Arrays.stream(values())
                .filter(endPoint -> endPoint.code.equals(code))
                .findFirst();
    }
}
