package org.cartlupus.domain.verdict;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The end points that are judged at a visit (code system {@code ln-trial}; clinical rules 4 and 5). */
public enum EndPoint {
    RENAL_RESPONSE("renal-response", "Renal response", Outcome.NR),
    SRI_4("sri-4", "SRI-4", Outcome.NON_RESPONDER),
    SRI_5("sri-5", "SRI-5", Outcome.NON_RESPONDER),
    SRI_6("sri-6", "SRI-6", Outcome.NON_RESPONDER),
    SRI_7("sri-7", "SRI-7", Outcome.NON_RESPONDER),
    SRI_8("sri-8", "SRI-8", Outcome.NON_RESPONDER),
    BICLA("bicla", "BICLA", Outcome.NON_RESPONDER),
    LLDAS("lldas", "LLDAS", Outcome.NON_RESPONDER),
    DORIS("doris", "DORIS remission", Outcome.NON_RESPONDER),
    /** Without steroid, immunosuppressant or biologic. */
    DORIS_OFF_TREATMENT("doris-off-treatment", "DORIS remission off treatment", Outcome.NON_RESPONDER);

    /** The end points of the registry record, which are judged where none is asked for. */
    public static final Set<EndPoint> OF_THE_TRIAL = Collections.unmodifiableSet(EnumSet.of(RENAL_RESPONSE, SRI_4));

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
