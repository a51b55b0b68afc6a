package org.cartlupus.domain.quantity;

/**
 * Which side of the reported number the true value lies on. A laboratory that reports {@code <0.05} has censored the
 * value: it is known to be below 0.05 and nothing more.
 */
public enum Censoring {
    /** The reported number is the value. */
    NONE(""),
    /** Reported as {@code < number}. */
    BELOW("<"),
    /** Reported as {@code <= number}. */
    AT_MOST("<="),
    /** Reported as {@code >= number}. */
    AT_LEAST(">="),
    /** Reported as {@code > number}. */
    ABOVE(">");

    private final String symbol;

    Censoring(String symbol) {
        this.symbol = symbol;
    }

    /** The comparator as FHIR and laboratories write it; empty for {@link #NONE}. */
    public String symbol() {
        return symbol;
    }

    /** The censoring of {@code f(x)} for a strictly falling {@code f}, for example eGFR as a function of creatinine. */
    public Censoring mirrored() {
        return switch (this) {
            case NONE -> NONE;
            case BELOW -> ABOVE;
            case AT_MOST -> AT_LEAST;
            case AT_LEAST -> AT_MOST;
            case ABOVE -> BELOW;
        };
    }

    /** True where the true value can be smaller than the reported number. */
    boolean reachesDown() {
        return this == BELOW || this == AT_MOST;
    }

    /** True where the true value can be larger than the reported number. */
    boolean reachesUp() {
        return this == AT_LEAST || this == ABOVE;
    }
}
