package org.cartlupus.server.validation.accept;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/** The plain form of primitive values. Stricter than FHIR: what is unusual is left to the full validator. */
final class PrimitiveFormat {

    /** Types whose values are names of something: whether that is there, only the full validator knows. */
    static final Set<String> NAMES = Set.of("code", "uri", "url", "canonical");

    private static final int LONGEST = 4000;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");
    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9]\\d{0,15})(?:\\.\\d{1,15})?");
    private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9]\\d{0,8})");
    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d(?:-(?:0[1-9]|1[0-2])(?:-[0-3]\\d)?)?");
    private static final Pattern CLOCK =
            Pattern.compile("T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:0\\d|1[0-3]):[0-5]\\d)");

    private PrimitiveFormat() {}

    static boolean holds(String type, String value) {
        return switch (type) {
            case "string", "markdown" -> isPlainText(value);
            case "boolean" -> value.equals("true") || value.equals("false");
            case "decimal" -> DECIMAL.matcher(value).matches();
            case "integer" -> INTEGER.matcher(value).matches();
            case "unsignedInt" -> INTEGER.matcher(value).matches() && value.charAt(0) != '-';
            case "positiveInt" -> INTEGER.matcher(value).matches() && value.charAt(0) != '-' && !value.equals("0");
            case "date" -> isDate(value);
            case "dateTime" -> value.length() <= 10 ? isDate(value) : isTime(value);
            case "instant" -> value.length() > 10 && isTime(value);
            default -> false;
        };
    }

    static boolean isId(String value) {
        return ID.matcher(value).matches();
    }

    private static boolean isDate(String value) {
        if (!DATE.matcher(value).matches()) {
            return false;
        }
        if (value.length() < 10) {
            return true;
        }
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static boolean isTime(String value) {
        return isDate(value.substring(0, 10))
                && CLOCK.matcher(value.substring(10)).matches();
    }

    /** Letters, digits and signs of any script, without markup, control and format characters, not blank at its ends. */
    static boolean isPlainText(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !value.equals(value.strip())) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character >= 127 ? !isOrdinary(character) : character < ' ' && character != '\n' || character == '<') {
                return false;
            }
        }
        return true;
    }

    private static boolean isOrdinary(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }
}
