package org.cartlupus.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.bilag.BilagItem;
import org.cartlupus.domain.activity.bilag.ItemScore;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.UnknownReason;
import org.cartlupus.domain.toxicity.ToxicityFinding;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.domain.verdict.Reason;
import org.cartlupus.outcome.IssueCode;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes that the program uses are codes that the package defines. */
class TerminologyTest {

    static List<CodeSystem> codeSystems() {
        return TrialPackage.definitions(CodeSystem.class);
    }

    @ParameterizedTest
    @MethodSource("codeSystems")
    void every_code_has_a_display_a_definition_and_a_chinese_name(CodeSystem codeSystem) {
        assertThat(codeSystem.getConcept()).isNotEmpty().allSatisfy(concept -> {
            assertThat(concept.getDisplay()).as(concept.getCode()).isNotBlank();
            assertThat(concept.getDefinition()).as(concept.getCode()).isNotBlank();
            assertThat(concept.getDesignation())
                    .as(concept.getCode())
                    .singleElement()
                    .satisfies(name -> {
                        assertThat(name.getLanguage()).isEqualTo("zh-CN");
                        assertThat(name.getValue()).isNotBlank();
                    });
        });
    }

    @ParameterizedTest
    @MethodSource("codeSystems")
    void no_code_occurs_twice(CodeSystem codeSystem) {
        assertThat(codes(codeSystem)).doesNotHaveDuplicates();
    }

    /** SELENA asks for more than two joints, SLEDAI-2K for two. Clinicians enter the item by what its definition says. */
    @Test
    void trap07_arthritis_takes_two_joints_and_not_more_than_two() {
        CodeSystem items = TrialPackage.definition(CodeSystem.class, "ln-sledai-item");
        assertThat(items.getConcept())
                .filteredOn(item -> item.getCode().equals(SledaiItem.ARTHRITIS.code()))
                .singleElement()
                .satisfies(item -> assertThat(item.getDefinition()).startsWith("Two or more joints"));
    }

    static Stream<Arguments> codesInTheProgram() {
        return Stream.of(
                Arguments.of("ln-flag", names(Flag.values())),
                Arguments.of("ln-flag", names(GradeFlag.values())),
                Arguments.of("ln-absence-reason", names(UnknownReason.values())),
                Arguments.of("ln-toxicity-finding", codes(ToxicityFinding.Kind.values(), ToxicityFinding.Kind::code)),
                Arguments.of("ln-reason", names(Reason.values())),
                Arguments.of("ln-bilag-grade", names(BilagGrade.values())),
                Arguments.of("ln-bilag-system", codes(BilagSystem.values(), BilagSystem::code)),
                Arguments.of(
                        "ln-bilag-score",
                        Arrays.stream(ItemScore.values())
                                .filter(score -> score != ItemScore.NOT_DONE)
                                .map(ItemScore::code)
                                .toList()),
                Arguments.of("ln-sledai-item", codes(SledaiItem.values(), SledaiItem::code)),
                Arguments.of("ln-issue", codes(IssueCode.values(), IssueCode::code)),
                Arguments.of("ln-trial", codes(VisitCode.values(), VisitCode::code)),
                Arguments.of("ln-trial", codes(EndPoint.values(), EndPoint::code)),
                Arguments.of("ln-trial", codes(Outcome.values(), Outcome::code)));
    }

    @ParameterizedTest
    @MethodSource("codesInTheProgram")
    void every_code_of_the_program_is_in_its_code_system(String codeSystem, List<String> codes) {
        assertThat(codes(TrialPackage.definition(CodeSystem.class, codeSystem))).containsAll(codes);
    }

    @Test
    void the_weights_of_sledai_are_those_of_the_program() {
        Map<String, Integer> weights = TrialPackage.definition(CodeSystem.class, "ln-sledai-item").getConcept().stream()
                .collect(Collectors.toMap(ConceptDefinitionComponent::getCode, TerminologyTest::weight));

        assertThat(weights)
                .isEqualTo(Arrays.stream(SledaiItem.values())
                        .collect(Collectors.toMap(SledaiItem::code, SledaiItem::weight)));
    }

    @Test
    void the_items_of_bilag_are_those_of_the_program() {
        assertThat(TrialPackage.definition(CodeSystem.class, "ln-bilag-item").getConcept())
                .extracting(concept -> concept.getCode() + " " + properties(concept))
                .containsExactlyElementsOf(Arrays.stream(BilagItem.values())
                        .map(item -> item.code() + " " + properties(item))
                        .toList());
    }

    @Test
    void a_bilag_form_may_hold_every_item_but_the_values_of_the_kidney() {
        assertThat(TrialPackage.definition(ValueSet.class, "ln-bilag-item")
                        .getCompose()
                        .getIncludeFirstRep()
                        .getConcept())
                .extracting(ValueSet.ConceptReferenceComponent::getCode)
                .containsExactlyElementsOf(Arrays.stream(BilagItem.values())
                        .filter(item -> item.answer() != BilagItem.Answer.MEASURED
                                || item.system() == BilagSystem.HAEMATOLOGICAL)
                        .map(BilagItem::code)
                        .toList());
    }

    private static Map<String, String> properties(ConceptDefinitionComponent concept) {
        return concept.getProperty().stream()
                .collect(Collectors.toMap(ConceptPropertyComponent::getCode, property -> property.getValue()
                        .primitiveValue()));
    }

    private static Map<String, String> properties(BilagItem item) {
        Map<String, String> properties = new HashMap<>();
        item.formNumber().ifPresent(number -> properties.put("number", Integer.toString(number)));
        properties.put("system", item.system().code());
        properties.put("answer", item.answer().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        properties.put(
                "list",
                item.weight() == BilagItem.Weight.OWN_RULE
                        ? "own-rule"
                        : item.weight().name());
        return properties;
    }

    private static int weight(ConceptDefinitionComponent concept) {
        return ((IntegerType) concept.getPropertyFirstRep().getValue()).getValue();
    }

    private static List<String> codes(CodeSystem codeSystem) {
        return codeSystem.getConcept().stream()
                .map(ConceptDefinitionComponent::getCode)
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static <E> List<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).toList();
    }
}
