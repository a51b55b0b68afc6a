package org.cartlupus.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A fact as text: a JSON array of its fields in a fixed order, for example {@code ["UPCR","1.60","NONE","g/g",…]}. */
public final class FactText {

    /**
     * Version of the whole encoding. Count it up whenever a fact gains, loses or changes a field, or resources are read
     * in another way: stored facts of another format are then made anew from the resources at the next start.
     */
    public static final int FORMAT = 4;

    private static final JsonFactory JSON = new JsonFactory();

    private FactText() {}

    public static String write(Fact fact) {
        StringWriter text = new StringWriter(160);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            fact.write(new FactWriter(json));
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException if the text was not written by {@link #write} in this format */
    public static Fact read(FactKind kind, String text) {
        FactReader in = new FactReader(text);
        Fact fact = kind.read(in);
        in.end();
        return fact;
    }
}
