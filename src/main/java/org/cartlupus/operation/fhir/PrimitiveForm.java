package org.cartlupus.operation.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Predicate;

/** The forms that operation parameters may take. */
enum PrimitiveForm {
    /** A whole day: a month or year would leave open which day is meant. */
    DATE("a date such as 2026-01-31", PrimitiveForm::isDay),
    INSTANT("an instant with offset such as 2026-01-31T08:00:00+08:00", PrimitiveForm::isInstant),
    BOOLEAN("true or false", value -> value.equals("true") || value.equals("false")),
    CODE("a code", value -> value.matches("[^\\s]+(\\s[^\\s]+)*")),
    CANONICAL("a canonical URL, with its version after |", value -> value.matches("\\S+")),
    STRING("a text", value -> !value.isBlank());

    private final String described;
    private final Predicate<String> test;

    PrimitiveForm(String described, Predicate<String> test) {
        this.described = described;
        this.test = test;
    }

    String described() {
        return described;
    }

    boolean admits(String value) {
        return test.test(value);
    }

    static PrimitiveForm of(String fhirType) {
        return switch (fhirType) {
            case "date" -> DATE;
            case "instant" -> INSTANT;
            case "boolean" -> BOOLEAN;
            case "code" -> CODE;
            case "canonical", "uri", "url" -> CANONICAL;
            default -> STRING;
        };
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static boolean isInstant(String value) {
        try {
            OffsetDateTime.parse(value);
            return true;
        } catch (DateTimeException notAnInstant) {
            return false;
        }
    }
}
