package org.cartlupus.demo;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * CRS or ICANS at its worst, graded by ASTCT (clinical rules 7.1, 7.2), with the findings that make the grade.
 *
 * @param temperature °C; of CRS only
 * @param hypotension of CRS only
 * @param hypoxia of CRS only
 * @param cognition ICE score from 12 years on, CAPD below; of ICANS only
 * @param byIce whether cognition is an ICE score (else CAPD)
 */
public record ToxicityGrading(
        String key,
        Syndrome syndrome,
        LocalDateTime assessed,
        int grade,
        @Nullable BigDecimal temperature,
        @Nullable Hypotension hypotension,
        @Nullable Hypoxia hypoxia,
        @Nullable Integer cognition,
        boolean byIce) {

    public enum Syndrome {
        CRS,
        ICANS
    }

    public enum Hypotension {
        NONE,
        NO_VASOPRESSOR,
        ONE_VASOPRESSOR
    }

    public enum Hypoxia {
        NONE,
        LOW_FLOW,
        HIGH_FLOW
    }
}
