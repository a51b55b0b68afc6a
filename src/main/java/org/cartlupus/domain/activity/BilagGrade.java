package org.cartlupus.domain.activity;

import java.util.Arrays;
import java.util.Optional;

/** Activity of one organ system in BILAG-2004 (clinical rules 2.2). */
public enum BilagGrade {
    /** Severe: would need disease-modifying treatment. */
    A,
    /** Moderate: would need low-dose steroid, an antimalarial or the like. */
    B,
    /** Mild and stable: symptomatic treatment. */
    C,
    /** No activity now, but the system was affected before. */
    D,
    /** Never affected. Once left it cannot come back; for the SRI it equals {@link #D}. */
    E;

    /** The grade with exactly this letter; empty if there is none. */
    public static Optional<BilagGrade> ofCode(String code) {
        return Arrays.stream(values())
                .filter(grade -> grade.name().equals(code))
                .findFirst();
    }
}
