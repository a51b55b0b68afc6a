package org.cartlupus.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FactWriter} wrote. A field that is missing or of another form is an {@link IllegalArgumentException}. */
final class FactReader {

    private final JsonParser json;

    FactReader(JsonParser json) throws IOException {
        this.json = json;
        expect(JsonToken.START_ARRAY);
    }

    @Nullable
    String textOrNull() {
        try {
            JsonToken token = json.nextToken();
            if (token == JsonToken.VALUE_NULL) {
                return null;
            }
            if (token == JsonToken.VALUE_STRING) {
                return json.getText();
            }
            throw new IllegalArgumentException("A text was expected, not " + token);
        } catch (IOException malformed) {
            throw new IllegalArgumentException(malformed);
        }
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
    void end() throws IOException {
        expect(JsonToken.END_ARRAY);
    }

    private void expect(JsonToken expected) throws IOException {
        JsonToken token = json.nextToken();
        if (token != expected) {
            throw new IllegalArgumentException(expected + " was expected, not " + token);
        }
    }
}
