package org.cartlupus.domain.subject;

/**
 * How the urine of a protein to creatinine ratio was collected, best first (clinical rules 5.1, 5.3). A ratio without a
 * statement is taken as the trial's planned first-morning sample.
 */
public enum UrineCollection {
    FIRST_MORNING("first-morning urine"),
    UNSTATED("urine, collection not stated"),
    TIMED_24H("24-hour urine"),
    RANDOM_SPOT("random spot urine");

    private final String title;

    UrineCollection(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Do two ratios come from comparable collections? An unstated one compares with first-morning urine. */
    public boolean comparableWith(UrineCollection other) {
        return stated() == other.stated();
    }

    private UrineCollection stated() {
        return this == UNSTATED ? FIRST_MORNING : this;
    }
}
