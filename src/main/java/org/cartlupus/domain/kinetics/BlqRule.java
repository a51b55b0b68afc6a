package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** What a result below the limit of quantification counts as, after Tmax (clinical rules 8.1, trap 51). */
public enum BlqRule {
    /** Zero: a straight line down from the last value. The default. */
    ZERO("0"),
    /** Half the limit; zero where no limit is known. */
    HALF_LLOQ("LLOQ/2"),
    /** As if the sample had not been taken. */
    MISSING("missing");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final String code;

    BlqRule(String code) {
        this.code = code;
    }

    /** The word for this rule in a criteria set. */
    public String code() {
        return code;
    }

    public static Optional<BlqRule> ofCode(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }

    Optional<BigDecimal> substituteFor(Sample belowLimit) {
        return switch (this) {
            case ZERO -> Optional.of(BigDecimal.ZERO);
            case HALF_LLOQ ->
                Optional.of(belowLimit.limitFallenBelow().map(HALF::multiply).orElse(BigDecimal.ZERO));
            case MISSING -> Optional.empty();
        };
    }
}
