package org.cartlupus.terminology;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The CTCAE v5.0 terms that the trial's own code system holds, as published in the FHIR package. */
public final class CtcaeDictionary {

    /** Ending of the codes of "Other, specify": what happened stands in the text beside them. */
    private static final String UNSPECIFIC = "-other";

    private static final CtcaeDictionary SHIPPED = load("/fhir-profiles/package/CodeSystem-ln-ctcae-term.json");

    private final Map<String, Entry> byCode;
    private final Map<String, Entry> byDisplay;

    /**
     * A term.
     *
     * @param category label of the organ class under which CTCAE lists it, {@code null} if the code system gives none
     */
    public record Entry(String code, String display, String chinese, @Nullable String category) {

        /** "Other, specify": the code alone does not say what happened. */
        public boolean isUnspecific() {
            return code.endsWith(UNSPECIFIC);
        }
    }

    private CtcaeDictionary(Map<String, Entry> byCode) {
        this.byCode = Map.copyOf(byCode);
        Map<String, Entry> named = new HashMap<>();
        byCode.values().forEach(entry -> named.put(normalized(entry.display()), entry));
        this.byDisplay = Map.copyOf(named);
    }

    public static CtcaeDictionary shipped() {
        return SHIPPED;
    }

    public Optional<Entry> ofCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By the term's own words, without regard to case and blanks. */
    public Optional<Entry> ofText(String text) {
        return Optional.ofNullable(byDisplay.get(normalized(text)));
    }

    private static String normalized(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static CtcaeDictionary load(String path) {
        try (InputStream file = CtcaeDictionary.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("The FHIR package has no " + path);
            }
            Map<String, Entry> entries = new HashMap<>();
            for (JsonNode concept : new JsonMapper().readTree(file).path("concept")) {
                String code = concept.path("code").asText();
                String display = concept.path("display").asText();
                entries.put(
                        code,
                        new Entry(
                                code,
                                display,
                                concept.at("/designation/0/value").asText(display),
                                category(concept)));
            }
            return new CtcaeDictionary(entries);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable String category(JsonNode concept) {
        for (JsonNode property : concept.path("property")) {
            if (property.path("code").asText().equals("category")) {
                return property.path("valueString").asText();
            }
        }
        return null;
    }
}
