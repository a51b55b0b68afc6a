package org.cartlupus.evidence.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent.Seriousness;
import org.cartlupus.domain.safety.Causality;
import org.cartlupus.domain.safety.SeriousnessCriterion;
import org.cartlupus.evidence.AdverseEventFact;
import org.cartlupus.evidence.AdverseEventFact.GradeChange;
import org.cartlupus.evidence.AdverseEventFact.Suspect;
import org.cartlupus.evidence.AdverseEventFact.Term;
import org.cartlupus.evidence.AdverseEventFact.When;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of an AdverseEvent. */
class AdverseEventFactsTest {

    private static final String TERMS = "https://cart-lupus.org/fhir/CodeSystem/ln-ctcae-term";

    @Test
    void every_part_of_the_published_example_is_read() throws IOException {
        AdverseEvent example = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(
                        AdverseEvent.class,
                        Files.readString(Path.of("fhir-profiles/example/AdverseEvent-ln-001-ae-2.json")));

        FiledFact filed = ResourceFacts.of(example, "ln-001-ae-2");

        assertThat(filed.patient()).isEqualTo("ln-001");
        AdverseEventFact fact = (AdverseEventFact) filed.fact();
        assertThat(fact.term()).isEqualTo(new Term(TERMS, "neutrophil-count-decreased", "Neutrophil count decreased"));
        assertThat(fact.when()).isEqualTo(new When("2025-01-20", null, "2025-01-29", Truth.TRUE));
        assertThat(fact.grade()).isEqualTo(3);
        assertThat(fact.grades()).containsExactly(new GradeChange("2025-01-20", 2), new GradeChange("2025-01-22", 3));
        assertThat(fact.seriousness()).isEqualTo(Seriousness.seriousBecauseOf(SeriousnessCriterion.HOSPITALISATION));
        assertThat(fact.suspects())
                .containsExactly(
                        new Suspect("MedicationAdministration/ln-001-infusion", Causality.POSSIBLE),
                        new Suspect("MedicationAdministration/ln-001-ld-1", Causality.PROBABLE));
        assertThat(fact.specialInterest()).containsExactly("ICAHT");
        assertThat(fact.participation()).isEqualTo("ln-001");
        assertThat(fact.studies()).containsExactly("nct06904729");
    }

    @ParameterizedTest
    @CsvSource({
        "Serious, TRUE",
        "serious, TRUE",
        "Non-serious, FALSE",
        "non-serious, FALSE",
        "SERIOUS, TRUE",
        "perhaps, UNKNOWN"
    })
    void seriousness_is_read_in_every_spelling(String code, Truth serious) {
        AdverseEvent event = event();
        event.getSeriousness().addCoding().setCode(code);

        assertThat(fact(event).seriousness().stated()).isEqualTo(serious);
    }

    @ParameterizedTest
    @CsvSource({
        "unrelated, UNRELATED",
        "possible, POSSIBLE",
        "Possible, POSSIBLE",
        "Probably-Likely, PROBABLE",
        "Certain, RELATED",
        "C53260, RELATED",
        "Unassessable-Unclassifiable, "
    })
    void causality_is_read_in_every_scale_and_unassessable_is_no_judgement(String code, Causality causality) {
        AdverseEvent event = event();
        event.addSuspectEntity()
                .setInstance(new Reference("MedicationAdministration/x"))
                .addCausality()
                .getAssessment()
                .addCoding()
                .setCode(code);

        assertThat(fact(event).suspects()).containsExactly(new Suspect("MedicationAdministration/x", causality));
    }

    @ParameterizedTest
    @CsvSource({
        "resolved, TRUE, false",
        "resolvedWithSequelae, TRUE, false",
        "ongoing, FALSE, false",
        "recovering, FALSE, false",
        "fatal, TRUE, true",
        "unknown, UNKNOWN, false"
    })
    void the_outcome_says_whether_it_has_ended(String code, Truth ended, boolean fatal) {
        AdverseEvent event = event();
        event.getOutcome().addCoding().setCode(code);

        assertThat(fact(event).when().resolved()).isEqualTo(ended);
        assertThat(fact(event).fatal()).isEqualTo(fatal);
    }

    @Test
    void what_is_not_said_is_unknown() {
        AdverseEventFact fact = fact(event());

        assertThat(fact.grade()).isNull();
        assertThat(fact.seriousness()).isEqualTo(Seriousness.NOT_STATED);
        assertThat(fact.suspects()).isEmpty();
        assertThat(fact.when()).isEqualTo(new When(null, null, null, Truth.UNKNOWN));
    }

    @Test
    void an_event_that_only_might_have_happened_is_none() {
        AdverseEvent event = event().setActuality(AdverseEvent.AdverseEventActuality.POTENTIAL);

        assertThat(ResourceFacts.of(event, "x")).isEqualTo(FiledFact.NONE);
    }

    private static AdverseEvent event() {
        AdverseEvent event = new AdverseEvent();
        event.setActuality(AdverseEvent.AdverseEventActuality.ACTUAL);
        event.getEvent().setText("Nausea");
        event.setSubject(new Reference("Patient/p"));
        return event;
    }

    private static AdverseEventFact fact(AdverseEvent event) {
        return (AdverseEventFact) ResourceFacts.of(event, "x").fact();
    }
}
