package org.cartlupus.summary;

import java.util.List;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Outcome;

/** Which results of an end point count as the response whose time is asked for (clinical rules 9.3). */
public enum ResponseDefinition {
    CRR("crr", "complete renal response"),
    CRR_OR_PRR("crr-or-prr", "complete or partial renal response"),
    RESPONDER("responder", "response");

    private final String code;
    private final String title;

    ResponseDefinition(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** The overall response first. */
    static List<ResponseDefinition> of(EndPoint endPoint) {
        return endPoint == EndPoint.RENAL_RESPONSE ? List.of(CRR_OR_PRR, CRR) : List.of(RESPONDER);
    }

    boolean isMetBy(Outcome outcome) {
        return this == CRR ? outcome == Outcome.CRR : outcome.isResponse();
    }
}
