package org.cartlupus.domain.activity;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The nine organ systems of BILAG-2004, in the order of the form (clinical rules 2.4). */
public enum BilagSystem {
    CONSTITUTIONAL("constitutional", "CON"),
    MUCOCUTANEOUS("mucocutaneous", "MUC"),
    NEUROPSYCHIATRIC("neuropsychiatric", "NEU"),
    MUSCULOSKELETAL("musculoskeletal", "MSK"),
    CARDIORESPIRATORY("cardiorespiratory", "CAR"),
    GASTROINTESTINAL("gastrointestinal", "GI"),
    OPHTHALMIC("ophthalmic", "OPH"),
    RENAL("renal", "REN"),
    HAEMATOLOGICAL("haematological", "HAE");

    private static final Map<String, BilagSystem> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(BilagSystem::code, Function.identity()));

    private final String code;
    private final String abbreviation;

    BilagSystem(String code, String abbreviation) {
        this.code = code;
        this.abbreviation = abbreviation;
    }

    /** The system's code in the trial's code system, for example {@code mucocutaneous}. */
    public String code() {
        return code;
    }

    /** The short form that clinicians use in tables, for example {@code MUC}. */
    public String abbreviation() {
        return abbreviation;
    }

    /** The system with exactly this code; empty if there is none. */
    public static Optional<BilagSystem> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
