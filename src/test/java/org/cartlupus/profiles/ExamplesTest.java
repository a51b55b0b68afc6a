package org.cartlupus.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    static List<Path> examples() {
        return TrialPackage.exampleFiles();
    }

    static List<Path> definitions() {
        return TrialPackage.definitionFiles().stream()
                .filter(file -> !file.getFileName().toString().matches("(StructureDefinition|ImplementationGuide)-.*"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_valid(Path file) {
        assertThat(TrialValidator.errors(TrialPackage.read(file))).isEmpty();
    }

    /** StructureDefinitions are left to the IG Publisher: HAPI would look for R4's own in a package cache. */
    @ParameterizedTest
    @MethodSource("definitions")
    void a_definition_is_valid(Path file) {
        assertThat(TrialValidator.errors(TrialPackage.read(file))).isEmpty();
    }

    @Test
    void every_profile_has_an_example() {
        Set<String> profiles = new TreeSet<>();
        TrialPackage.definitions(StructureDefinition.class).stream()
                .filter(definition -> !definition.getType().equals("Extension"))
                .forEach(definition -> profiles.add(definition.getUrl()));
        for (List<Path> files : List.of(examples(), definitions())) {
            for (Path file : files) {
                Resource example = TrialPackage.read(file);
                example.getMeta().getProfile().stream()
                        .map(CanonicalType::getValue)
                        .forEach(profiles::remove);
            }
        }
        assertThat(profiles).as("profiles without example").isEmpty();
    }
}
