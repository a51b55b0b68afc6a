package org.cartlupus.terminology.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;
import org.jspecify.annotations.Nullable;

/** What a concept is called in which language. */
final class Names {

    private Names() {}

    /** The name in that language, else the display; {@code zh} asks for any Chinese, {@code zh-CN} for that one. */
    static @Nullable String display(ConceptDefinitionComponent concept, @Nullable String language) {
        return inLanguage(concept.getDesignation(), language).orElse(concept.getDisplay());
    }

    /** Whether somebody may call the concept so: its display or any designation, whatever the case of its letters. */
    static boolean isNameOf(ConceptDefinitionComponent concept, String name) {
        return Stream.concat(
                        Stream.ofNullable(concept.getDisplay()),
                        concept.getDesignation().stream().map(ConceptDefinitionDesignationComponent::getValue))
                .anyMatch(known -> known.strip().equalsIgnoreCase(name.strip()));
    }

    private static Optional<String> inLanguage(
            List<ConceptDefinitionDesignationComponent> designations, @Nullable String language) {
        if (language == null || language.isBlank()) {
            return Optional.empty();
        }
        String wanted = language.toLowerCase(Locale.ROOT);
        return designations.stream()
                .filter(designation -> designation.hasLanguage())
                .filter(designation -> {
                    String offered = designation.getLanguage().toLowerCase(Locale.ROOT);
                    return offered.equals(wanted) || offered.startsWith(wanted + "-");
                })
                .map(ConceptDefinitionDesignationComponent::getValue)
                .findFirst();
    }
}
