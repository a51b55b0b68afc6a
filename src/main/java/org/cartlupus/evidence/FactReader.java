package org.cartlupus.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link FactWriter} wrote. A field that is missing or of another form is an {@link IllegalArgumentException}.
 *
 * <p>What is written is a small part of JSON: one array of texts and nulls. Reading just that is several times faster than
 * a parser of all of JSON, and reading facts is most of what evaluating a study costs.
 */
final class FactReader {

    private static final String NULL = "null";

    private final String json;
    private int at;

    FactReader(String json) {
        this.json = json;
        expect('[');
    }

    @Nullable
    String textOrNull() {
        if (at > 1) {
            expect(',');
        }
        if (json.startsWith(NULL, at)) {
            at += NULL.length();
            return null;
        }
        expect('"');
        int end = json.indexOf('"', at);
        if (end < 0) {
            throw malformed("an unfinished text");
        }
        int escape = json.indexOf('\\', at);
        if (escape >= 0 && escape < end) {
            return escaped();
        }
        String value = json.substring(at, end);
        at = end + 1;
        return value;
    }

    private String escaped() {
        StringBuilder value = new StringBuilder();
        while (at < json.length()) {
            char next = json.charAt(at++);
            if (next == '"') {
                return value.toString();
            }
            value.append(next == '\\' ? unescaped() : next);
        }
        throw malformed("an unfinished text");
    }

    private char unescaped() {
        char kind = at < json.length() ? json.charAt(at++) : ' ';
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                if (at + 4 > json.length()) {
                    throw malformed("an unfinished character");
                }
                at += 4;
                yield (char) Integer.parseInt(json, at - 4, at, 16);
            }
            default -> throw malformed("an unknown escape");
        };
    }

    String text() {
        String value = textOrNull();
        if (value == null) {
            throw new IllegalArgumentException("A field that is always there is null");
        }
        return value;
    }

    <E extends Enum<E>> E name(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    <E extends Enum<E>> @Nullable E nameOrNull(Class<E> type) {
        String name = textOrNull();
        return name == null ? null : Enum.valueOf(type, name);
    }

    BigDecimal decimal() {
        return new BigDecimal(text());
    }

    @Nullable
    BigDecimal decimalOrNull() {
        String value = textOrNull();
        return value == null ? null : new BigDecimal(value);
    }

    boolean flag() {
        return text().equals("1");
    }

    int number() {
        return Integer.parseInt(text());
    }

    @Nullable
    Integer numberOrNull() {
        String value = textOrNull();
        return value == null ? null : Integer.valueOf(value);
    }

    @Nullable
    Instant instantOrNull() {
        String value = textOrNull();
        return value == null ? null : Instant.ofEpochMilli(Long.parseLong(value));
    }

    List<String> texts() {
        int count = number();
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(text());
        }
        return values;
    }

    /** Nothing may be left: the fact was written with the same fields. */
    void end() {
        expect(']');
        if (at != json.length()) {
            throw malformed("more than one array");
        }
    }

    private void expect(char expected) {
        if (at >= json.length() || json.charAt(at) != expected) {
            throw malformed("no " + expected);
        }
        at++;
    }

    private IllegalArgumentException malformed(String found) {
        return new IllegalArgumentException(found + " at character " + at + " of " + json);
    }
}
