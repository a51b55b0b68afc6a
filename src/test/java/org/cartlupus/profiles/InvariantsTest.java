package org.cartlupus.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of ours has an example that breaks it, named after the rule: {@code failing/<key>.json}. */
class InvariantsTest {

    private static final Path FAILING = Path.of("src", "test", "resources", "profiles", "failing");

    static List<Path> failingExamples() {
        return TrialPackage.json(FAILING);
    }

    @ParameterizedTest
    @MethodSource("failingExamples")
    void a_failing_example_breaks_its_rule_and_says_how_to_mend_it(Path file) {
        String key = key(file);
        Resource resource = TrialPackage.read(file);
        String human = invariants().get(key).getHuman();

        assertThat(TrialValidator.messages(resource))
                .extracting(SingleValidationMessage::getMessage)
                .anySatisfy(message -> assertThat(message).contains(key + ":").contains(human));
    }

    @ParameterizedTest
    @MethodSource("failingExamples")
    void a_failing_example_breaks_no_other_rule_of_ours(Path file) {
        String key = key(file);

        assertThat(TrialValidator.messages(TrialPackage.read(file)))
                .extracting(SingleValidationMessage::getMessage)
                .noneSatisfy(message -> assertThat(message)
                        .matches("(?s).*\\bln-[a-z0-9]+-\\d+:.*")
                        .doesNotContain(key + ":"));
    }

    @Test
    void every_rule_has_a_failing_example() {
        assertThat(failingExamples())
                .extracting(InvariantsTest::key)
                .containsExactlyElementsOf(invariants().keySet());
    }

    @Test
    void every_rule_is_one_sentence_that_says_the_mend() {
        assertThat(invariants().values()).allSatisfy(invariant -> assertThat(invariant.getHuman())
                .matches("[A-Z][^\\n]+: [^\\n]+\\.|[A-Z][^\\n]+ [^\\n]+\\."));
    }

    @Test
    void no_rule_needs_another_resource() {
        assertThat(invariants().values())
                .extracting(ElementDefinitionConstraintComponent::getExpression)
                .noneMatch(expression -> expression.contains("resolve("));
    }

    private static String key(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    private static Map<String, ElementDefinitionConstraintComponent> invariants() {
        Map<String, ElementDefinitionConstraintComponent> invariants = new TreeMap<>();
        for (StructureDefinition definition : TrialPackage.definitions(StructureDefinition.class)) {
            for (ElementDefinition element : definition.getDifferential().getElement()) {
                element.getConstraint().forEach(constraint -> invariants.put(constraint.getKey(), constraint));
            }
        }
        return invariants;
    }
}
