package org.cartlupus.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each verdict says by which text of criteria and by which compiled rules it was reached. */
class RuleProvenanceTest {

    private static final String DOMAIN = "org.cartlupus.domain.";
    private static final String CODES = "https://cart-lupus.org/fhir/CodeSystem/ln-trial";
    private static final String EXTENSIONS = "https://cart-lupus.org/fhir/StructureDefinition/";

    @ParameterizedTest
    @EnumSource
    void the_criteria_hash_is_that_of_the_stored_json(RunningServers server) throws Exception {
        new Hospital(server).participant("rp-hash", "WC-02");
        JsonNode method = response(server, "rp-hash").get("method");

        String stored = server.given()
                .get("/Library/ln-criteria-kdigo-2024-paed")
                .jsonPath()
                .getString("content[0].data");
        byte[] json = Base64.getMimeDecoder().decode(stored.getBytes(StandardCharsets.US_ASCII));

        JsonNode extension = method.at("/coding/0/extension/0");
        assertThat(extension.get("url").asText()).isEqualTo(EXTENSIONS + "criteria-hash");
        assertThat(extension.get("valueString").asText())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(json)));
    }

    @ParameterizedTest
    @EnumSource
    void the_rules_are_named_by_version_and_hash(RunningServers server) {
        new Hospital(server).participant("rp-rules", "WC-02");
        JsonNode response = response(server, "rp-rules");

        JsonNode rules = response.get("extension").get(0);
        assertThat(rules.get("url").asText()).isEqualTo(EXTENSIONS + "rule-version");
        assertThat(rules.at("/extension/0/url").asText()).isEqualTo("version");
        assertThat(rules.at("/extension/0/valueString").asText()).isNotBlank();
        assertThat(rules.at("/extension/1/url").asText()).isEqualTo("hash");
        assertThat(rules.at("/extension/1/valueString").asText())
                .isEqualTo(CompiledRules.hash(CompiledRules.classes()))
                .matches("[0-9a-f]{64}");
        String trialCodes =
                server.given().get("/CodeSystem?url=" + CODES).jsonPath().getString("entry[0].resource.version");
        assertThat(rules.get("extension"))
                .filteredOn(part -> part.get("url").asText().equals("dictionary"))
                .extracting(part -> part.get("valueCanonical").asText())
                .containsExactly(CODES + "|" + trialCodes, "http://loinc.org|2.68");
        new Hospital(server).assertValid(response);
    }

    @Test
    void the_classes_that_decide_are_hashed_and_no_tests() {
        assertThat(CompiledRules.classes())
                .containsKeys(
                        "evaluation/SubjectEvaluation.class",
                        "renal/RenalResponse.class",
                        "activity/sledai/SledaiProposalRules.class",
                        "composite/SriCriteria.class")
                .doesNotContainKey("composite/SriCriteriaTest.class")
                .allSatisfy((path, content) -> assertThat(content).isNotEmpty());
    }

    /** A criteria set also holds the parameters of what is no verdict; those decide none. */
    @Test
    void the_classes_that_decide_rest_on_no_others() {
        Set<String> needed = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.cartlupus.domain").stream()
                        .filter(one -> one.getPackageName().startsWith(DOMAIN))
                        .filter(one -> CompiledRules.PACKAGES.contains(part(one))
                                && !part(one).equals("criteria"))
                        .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                        .map(Dependency::getTargetClass)
                        .filter(one -> one.getPackageName().startsWith(DOMAIN))
                        .map(RuleProvenanceTest::part)
                        .collect(Collectors.toSet());

        assertThat(needed).contains("renal", "composite");
        assertThat(CompiledRules.PACKAGES).containsAll(needed);
    }

    private static String part(JavaClass one) {
        return one.getPackageName().substring(DOMAIN.length()).split("\\.")[0];
    }

    @Test
    void the_hash_changes_with_every_byte_and_name_and_with_nothing_else() {
        String hash = CompiledRules.hash(classes("a", "one", "b", "two"));

        assertThat(CompiledRules.hash(classes("b", "two", "a", "one"))).isEqualTo(hash);
        assertThat(CompiledRules.hash(classes("a", "onE", "b", "two"))).isNotEqualTo(hash);
        assertThat(CompiledRules.hash(classes("a", "one", "c", "two"))).isNotEqualTo(hash);
        assertThat(CompiledRules.hash(classes("a", "onet", "b", "wo"))).isNotEqualTo(hash);
        assertThat(CompiledRules.hash(classes("a", "one"))).isNotEqualTo(hash);
    }

    private static SortedMap<String, byte[]> classes(String... pathsAndContents) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            classes.put(pathsAndContents[i], pathsAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return classes;
    }

    private static JsonNode response(RunningServers server, String child) {
        String answer = server.given()
                .queryParam("visit", "M6")
                .queryParam("endpoint", "renal-response")
                .get("/ResearchSubject/" + child + "/$evaluate-response")
                .asString();
        return Hospital.resources(answer, "Observation").get(0);
    }
}
