package org.cartlupus.evidence.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.cartlupus.evidence.FactText;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/**
 * Facts are stored. Whoever changes what is read from a resource, or how it is written, has to count up the format, or a
 * database that is in use would go on answering from what an older server read.
 */
class FactFormatTest {

    private static final int FORMAT = 4;
    private static final String FACTS_OF_THE_WORKED_PATIENTS =
            "0dc9e57a975052d5b72d8f9a6356a41cbaf408622f0f841c14bf6318b1d69374";

    @Test
    void what_is_read_of_the_worked_patients_changes_only_with_the_format() throws Exception {
        assertThat(List.of(FactText.FORMAT, digestOfAllFacts()))
                .as("The facts are read or written differently: count up FactText.FORMAT, then note both here")
                .isEqualTo(List.of(FORMAT, FACTS_OF_THE_WORKED_PATIENTS));
    }

    private static String digestOfAllFacts() throws IOException, NoSuchAlgorithmException {
        IParser parser = FhirContext.forR4Cached().newJsonParser();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases"))) {
            for (Path file : files.sorted().toList()) {
                for (JsonNode entry : new JsonMapper().readTree(file.toFile()).at("/bundle/entry")) {
                    JsonNode json = entry.get("resource");
                    Resource resource = (Resource) parser.parseResource(json.toString());
                    FiledFact filed = ResourceFacts.of(resource, json.get("id").asText());
                    digest.update((filed.patient() + " " + filed.study() + " "
                                    + (filed.fact() == null ? "" : FactText.write(filed.fact())) + "\n")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
