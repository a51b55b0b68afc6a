package org.cartlupus.demo;

/** What happens to a child, or to the record of a child, besides the course itself. */
public enum Incident {
    /** Dies of an infection between months 5 and 8. */
    DEATH(290),
    /** Kidney failure: dialysis from about month 6 on. */
    DIALYSIS(400),
    /** Receives another treatment for lupus. */
    RESCUE(420),
    /** Leaves the trial with a last visit. */
    WITHDRAWAL_WITH_VISIT(260),
    /** Leaves the trial and is not seen again. */
    WITHDRAWAL_WITHOUT_VISIT(260),
    /** One response visit did not take place. */
    VISIT_MISSED(260),
    /** One response visit took place after its window. */
    VISIT_OUT_OF_WINDOW(260),
    /** No BILAG-2004 at one response visit. */
    BILAG_NOT_DONE(260),
    /** No creatinine at one response visit, so no eGFR. */
    CREATININE_NOT_DONE(260),
    /** No urine protein at one response visit. */
    PROTEINURIA_NOT_DONE(260),
    /** No complement and no anti-dsDNA at one response visit: two items of SLEDAI-2K are unknown. */
    SEROLOGY_NOT_DONE(260),
    /** A urine protein was reported, then replaced by an amended result of the same sample. */
    RESULT_AMENDED(260),
    /** A platelet count of a clotted sample was reported, marked as an error and repeated. */
    RESULT_IN_ERROR(260);

    private final int followUpDays;

    Incident(int followUpDays) {
        this.followUpDays = followUpDays;
    }

    /** Days since infusion that a child needs at the reference date for the incident, and its consequence, to show. */
    int followUpDays() {
        return followUpDays;
    }
}
