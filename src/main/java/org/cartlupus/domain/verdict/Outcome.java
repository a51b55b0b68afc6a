package org.cartlupus.domain.verdict;

/** Result of one end point at one visit (code system {@code ln-trial}; clinical rules 0.2). */
public enum Outcome {
    CRR("CRR", "complete renal response"),
    PRR("PRR", "partial renal response"),
    NR("NR", "no renal response"),
    RESPONDER("responder", "response"),
    NON_RESPONDER("non-responder", "no response"),
    /** Undecidable for want of data; counts as non-response and stays in the denominator. */
    NOT_EVALUABLE("not-evaluable", "not evaluable"),
    /** The visit's window is still open and nothing has decided yet; leaves the denominator of an interim analysis. */
    NOT_DUE("not-due", "not due");

    private final String code;
    private final String title;

    Outcome(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** Is there a result at all? */
    public boolean isResult() {
        return this != NOT_EVALUABLE && this != NOT_DUE;
    }

    public boolean isResponse() {
        return this == CRR || this == PRR || this == RESPONDER;
    }
}
