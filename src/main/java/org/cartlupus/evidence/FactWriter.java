package org.cartlupus.evidence;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a fact one after another. */
final class FactWriter {

    private final JsonGenerator json;

    /** @param json inside an array */
    FactWriter(JsonGenerator json) {
        this.json = json;
    }

    void text(@Nullable String value) {
        try {
            json.writeString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void name(Enum<?> value) {
        text(value.name());
    }

    /** With every digit that was sent: 1.60 stays 1.60. */
    void decimal(@Nullable BigDecimal value) {
        text(value == null ? null : value.toString());
    }

    void flag(boolean value) {
        text(value ? "1" : "0");
    }

    void number(@Nullable Integer value) {
        text(value == null ? null : value.toString());
    }

    void instant(@Nullable Instant value) {
        text(value == null ? null : Long.toString(value.toEpochMilli()));
    }

    /** Preceded by their number. */
    void texts(Collection<String> values) {
        number(values.size());
        values.forEach(this::text);
    }
}
