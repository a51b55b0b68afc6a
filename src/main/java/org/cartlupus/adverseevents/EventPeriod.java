package org.cartlupus.adverseevents;

import java.util.Arrays;
import java.util.Optional;
import org.cartlupus.domain.safety.tabulation.AePeriod;
import org.cartlupus.domain.safety.tabulation.AeScope;

/** Spans of time that a summary can be asked for (clinical rules 7.7). */
public enum EventPeriod {
    /** Treatment-emergent: began, or became worse, on or after the day of the infusion. */
    ALL("all", AeScope.TREATMENT_EMERGENT, AePeriod.ALL),
    DAY_0_28("day-0-28", AeScope.TREATMENT_EMERGENT, AePeriod.DEFAULTS.get(0)),
    DAY_29_90("day-29-90", AeScope.TREATMENT_EMERGENT, AePeriod.DEFAULTS.get(1)),
    DAY_91_365("day-91-365", AeScope.TREATMENT_EMERGENT, AePeriod.DEFAULTS.get(2)),
    AFTER_DAY_365("after-day-365", AeScope.TREATMENT_EMERGENT, AePeriod.DEFAULTS.get(3)),
    /** From the start of lymphodepletion to the day before the infusion. */
    LYMPHODEPLETION("lymphodepletion", AeScope.LYMPHODEPLETION, AePeriod.ALL);

    private final String code;
    private final AeScope scope;
    private final AePeriod days;

    EventPeriod(String code, AeScope scope, AePeriod days) {
        this.code = code;
        this.scope = scope;
        this.days = days;
    }

    /** The word for it in a request. */
    public String code() {
        return code;
    }

    public static Optional<EventPeriod> ofCode(String code) {
        return Arrays.stream(values())
                .filter(period -> period.code.equals(code))
                .findFirst();
    }

    public AeScope scope() {
        return scope;
    }

    public AePeriod days() {
        return days;
    }
}
