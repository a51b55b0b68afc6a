package org.cartlupus.terminology;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The versions of the code systems by whose codes evidence is found, as canonicals {@code url|version}. */
public final class Dictionaries {

    private static final String PACKAGE = "/fhir-profiles/package/package.json";

    private Dictionaries() {}

    /**
     * LOINC and the trial's own; all code systems of the trial's package share its version.
     *
     * @throws UncheckedIOException if the package can't be read
     */
    public static List<String> read() {
        return List.of(Systems.LN_TRIAL + "|" + packageVersion(), Systems.LOINC + "|" + Systems.LOINC_RELEASE);
    }

    private static String packageVersion() {
        try (InputStream file = Dictionaries.class.getResourceAsStream(PACKAGE);
                JsonParser json = new JsonFactory().createParser(file)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && "version".equals(json.currentName())
                        && json.getParsingContext().getParent().inRoot()) {
                    return json.nextTextValue();
                }
            }
            throw new IOException(PACKAGE + " has no version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
