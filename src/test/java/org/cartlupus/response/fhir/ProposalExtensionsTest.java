package org.cartlupus.response.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.bilag.GradeFlag;
import org.cartlupus.domain.activity.sledai.ProposalFlag;
import org.cartlupus.domain.proposal.ScoreProposal;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Evidence;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalExtensionsTest {

    private static final Evidence FORM = new Evidence("Observation/form", "2");
    private static final Evidence VALUE = new Evidence("Observation/value", "1");

    @Test
    void every_flag_of_a_proposal_is_a_code_of_the_package() throws IOException {
        CodeSystem flags = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(
                        CodeSystem.class, Files.readString(Path.of("fhir-profiles/package/CodeSystem-ln-flag.json")));
        List<String> defined = flags.getConcept().stream()
                .map(CodeSystem.ConceptDefinitionComponent::getCode)
                .toList();

        assertThat(defined)
                .containsAll(
                        flags(ProposalExtensions.of(item(Truth.TRUE, Truth.TRUE, EnumSet.allOf(ProposalFlag.class)))))
                .containsAll(flags(ProposalExtensions.of(grade(BilagGrade.E, EnumSet.allOf(GradeFlag.class)))));
    }

    @ParameterizedTest
    @EnumSource
    void an_item_that_is_not_known_is_left_out(Truth truth) {
        Extension entered = ProposalExtensions.of(item(truth, Truth.UNKNOWN, Set.of()));
        Extension proposed = ProposalExtensions.of(item(Truth.UNKNOWN, truth, Set.of()));

        assertThat(entered.getExtensionsByUrl("proposed")).isEmpty();
        assertThat(proposed.getExtensionsByUrl("entered")).isEmpty();
        assertThat(entered.getExtensionsByUrl("entered"))
                .extracting(part -> ((BooleanType) part.getValue()).booleanValue())
                .isEqualTo(truth.isUnknown() ? List.of() : List.of(truth.isTrue()));
        assertThat(proposed.getExtensionsByUrl("proposed")).hasSize(truth.isUnknown() ? 0 : 1);
    }

    @Test
    void a_system_without_entered_grade_shows_the_proposed_ones_alone() {
        Extension extension = ProposalExtensions.of(grade(null, Set.of(GradeFlag.RULES_NOT_VERIFIED)));

        assertThat(extension.getExtensionsByUrl("entered")).isEmpty();
        assertThat(extension.getExtensionsByUrl("proposed"))
                .extracting(part -> ((Coding) part.getValue()).getCode())
                .containsExactly("A", "B");
        assertThat(flags(extension)).containsExactly("RULES_NOT_VERIFIED");
    }

    private static ScoreProposal item(Truth entered, Truth proposed, Set<ProposalFlag> flags) {
        return new ScoreProposal.OfItem(FORM, SledaiItem.PROTEINURIA, entered, proposed, null, flags, List.of(VALUE));
    }

    private static ScoreProposal grade(BilagGrade entered, Set<GradeFlag> flags) {
        return new ScoreProposal.OfGrade(
                FORM, BilagSystem.RENAL, entered, EnumSet.of(BilagGrade.A, BilagGrade.B), flags, List.of(VALUE));
    }

    private static List<String> flags(Extension extension) {
        return extension.getExtensionsByUrl("flag").stream()
                .map(part -> ((Coding) part.getValue()).getCode())
                .toList();
    }
}
