package org.cartlupus.domain.statistics;

/** What a visit's verdict means for the count of responders (clinical rules 0.2, 9.1). */
public enum VisitOutcome {
    /** CRR or PRR; an SRI-4 responder. */
    RESPONDER(true),
    /** Not met, or an event decides: death, treatment failure, dialysis. Death stays in every denominator (trap 39). */
    NON_RESPONDER(true),
    /** Withdrawn without data for the visit: a non-responder that nobody assessed, so not evaluable (example 9.4). */
    WITHDRAWN(false),
    /** Data are missing: counts as non-responder, leaves no denominator but evaluable (trap 12). */
    NOT_EVALUABLE(false),
    /** The window is still open and nothing has decided. */
    NOT_DUE(false);

    private final boolean assessed;

    VisitOutcome(boolean assessed) {
        this.assessed = assessed;
    }

    public boolean isAssessed() {
        return assessed;
    }
}
