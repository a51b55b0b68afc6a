package org.cartlupus.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedCasesValidateTest {

    static List<Path> cases() {
        return TrialPackage.json(Path.of("src", "test", "resources", "cases"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_resource_of_a_worked_case_is_valid_as_it_stands(Path file) throws IOException {
        String bundle =
                new ObjectMapper().readTree(file.toFile()).required("bundle").toString();

        assertThat(TrialPackage.FHIR
                        .newJsonParser()
                        .parseResource(Bundle.class, bundle)
                        .getEntry())
                .isNotEmpty()
                .allSatisfy(entry -> {
                    Resource resource = entry.getResource();
                    assertThat(resource.getMeta().getProfile()).isNotEmpty();
                    assertThat(TrialValidator.errors(resource)).isEmpty();
                });
    }
}
