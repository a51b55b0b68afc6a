package org.cartlupus.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.AdverseEvent.Seriousness;
import org.cartlupus.domain.safety.Causality;
import org.cartlupus.domain.safety.PartialDate;
import org.cartlupus.domain.subject.Sex;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.evidence.AdverseEventFact.GradeChange;
import org.cartlupus.evidence.AdverseEventFact.Suspect;
import org.cartlupus.evidence.AdverseEventFact.Term;
import org.cartlupus.evidence.AdverseEventFact.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How facts become the events that the safety rules read. */
class RecordedEventsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String TERMS = "https://cart-lupus.org/fhir/CodeSystem/ln-ctcae-term";
    private static final Term NAUSEA = new Term(TERMS, "nausea", null);

    @ParameterizedTest
    @CsvSource({
        "2025-01-20, , 2025-01-20, 2025-01-20",
        "2025-01, , 2025-01-01, 2025-01-31",
        "2025, , 2025-01-01, 2025-12-31",
        "2025-01, 2025-01-10, 2025-01-01, 2025-01-10",
        "2025-01, 2024-12-10, 2025-01-01, 2025-01-31",
        ", 2025-01-10, , 2025-01-10",
        ", , , ",
        "2025-01-19T20:00:00Z, , 2025-01-20, 2025-01-20",
    })
    void onset_is_as_wide_as_it_is_known(String onset, String detected, LocalDate earliest, LocalDate latest) {
        AdverseEvent event = only(fact(NAUSEA, new When(onset, detected, null, Truth.UNKNOWN), 1));

        assertThat(event.course().onset()).isEqualTo(new PartialDate(earliest, latest));
    }

    @Test
    void a_worst_grade_that_the_history_reaches_is_not_told_before_its_day() {
        AdverseEventFact fact = withGrades(3, new GradeChange("2025-01-20", 2), new GradeChange("2025-01-22", 3));

        AdverseEvent event = only(fact);

        assertThat(event.worstGrade()).hasValue(3);
        assertThat(event.asOf(LocalDate.parse("2025-01-21")).worstGrade()).hasValue(2);
    }

    @Test
    void a_worst_grade_above_the_history_stays() {
        assertThat(only(withGrades(4, new GradeChange("2025-01-20", 2))).worstGrade())
                .hasValue(4);
    }

    @Test
    void product_and_lymphodepletion_are_judged_apart_and_the_gravest_judgement_counts() {
        AdverseEvent event = only(withSuspects(
                new Suspect("MedicationAdministration/infusion", Causality.UNLIKELY),
                new Suspect("MedicationAdministration/infusion", Causality.PROBABLE),
                new Suspect("MedicationAdministration/ld", Causality.UNRELATED),
                new Suspect("MedicationAdministration/other", Causality.RELATED)));

        assertThat(event.toProduct()).isEqualTo(Causality.PROBABLE);
        assertThat(event.toLymphodepletion()).isEqualTo(Causality.UNRELATED);
    }

    @Test
    void a_judgement_on_something_else_is_none_on_the_product() {
        assertThat(only(withSuspects(new Suspect("MedicationAdministration/other", Causality.RELATED)))
                        .toProduct())
                .isNull();
    }

    @Test
    void a_term_has_its_code_however_it_was_sent_and_other_specify_its_words() {
        When unknown = new When(null, null, null, Truth.UNKNOWN);

        assertThat(only(fact(new Term(null, null, "  nausea "), unknown, 1))
                        .term()
                        .code())
                .isEqualTo("nausea");
        assertThat(only(fact(new Term("http://meddra", "10028813", "Nausea and so on"), unknown, 1))
                        .term()
                        .key())
                .isEqualTo("code:http://meddra|10028813");
        assertThat(only(fact(new Term(TERMS, "immune-system-disorders-other", "Low IgG"), unknown, 1))
                        .term()
                        .key())
                .isEqualTo("text:low igg");
        assertThat(only(fact(new Term(null, null, null), unknown, 1)).term().text())
                .isEqualTo(RecordedEvents.TERM_NOT_RECORDED);
    }

    @ParameterizedTest
    @CsvSource({
        "here, , true",
        "elsewhere, , false",
        ", study, true",
        ", another, false",
        ", , true",
        "here, another, true"
    })
    void an_event_belongs_to_the_participation_or_study_it_names(String participation, String study, boolean counts) {
        AdverseEventFact fact = new AdverseEventFact(
                NAUSEA,
                new When("2025-01-20", null, null, Truth.UNKNOWN),
                1,
                List.of(),
                Seriousness.NOT_STATED,
                List.of(),
                List.of(),
                false,
                participation,
                study == null ? List.of() : List.of(study));

        assertThat(events(fact)).hasSize(counts ? 1 : 0);
    }

    @Test
    void a_fatal_event_without_end_ended_with_the_death() {
        AdverseEventFact fact = new AdverseEventFact(
                NAUSEA,
                new When("2025-01-20", null, null, Truth.TRUE),
                5,
                List.of(),
                Seriousness.NOT_STATED,
                List.of(),
                List.of(),
                true,
                null,
                List.of());

        assertThat(only(fact).course().end()).isEqualTo(PartialDate.of(LocalDate.parse("2025-03-01")));
    }

    private static AdverseEventFact fact(Term term, When when, Integer grade) {
        return new AdverseEventFact(
                term, when, grade, List.of(), Seriousness.NOT_STATED, List.of(), List.of(), false, null, List.of());
    }

    private static AdverseEventFact withGrades(int worst, GradeChange... history) {
        return new AdverseEventFact(
                NAUSEA,
                new When("2025-01-20", null, null, Truth.UNKNOWN),
                worst,
                Arrays.asList(history),
                Seriousness.NOT_STATED,
                List.of(),
                List.of(),
                false,
                null,
                List.of());
    }

    private static AdverseEventFact withSuspects(Suspect... suspects) {
        return new AdverseEventFact(
                NAUSEA,
                new When("2025-01-20", null, null, Truth.UNKNOWN),
                1,
                List.of(),
                Seriousness.NOT_STATED,
                Arrays.asList(suspects),
                List.of(),
                false,
                null,
                List.of());
    }

    private static AdverseEvent only(AdverseEventFact fact) {
        return events(fact).get(0);
    }

    private static List<AdverseEvent> events(AdverseEventFact fact) {
        List<StoredFact<Fact>> clinical = new ArrayList<>();
        clinical.add(new StoredFact<>(new Evidence("AdverseEvent/e", "1"), fact));
        clinical.add(new StoredFact<>(
                new Evidence("MedicationAdministration/infusion", "1"), new InfusionFact("2025-01-15")));
        clinical.add(new StoredFact<>(
                new Evidence("MedicationAdministration/ld", "1"),
                new TreatmentFact(
                        Treatment.Kind.MEDICATION,
                        Treatment.Reason.LYMPHODEPLETION,
                        "2025-01-10",
                        null,
                        false,
                        "fludarabine",
                        null,
                        "MedicationAdministration.effective")));
        SubjectEvidence known = new SubjectEvidence(
                new StoredFact<>(
                        new Evidence("ResearchSubject/here", "1"),
                        new SubjectFact("HERE", "on-study", null, null, "Low-dose CAR-T", null)),
                new StoredFact<>(
                        new Evidence("Patient/p", "1"), new PatientFact(Sex.FEMALE, "2012-03-01", "2025-03-01", false)),
                null,
                null,
                clinical);
        return RecordedEvents.of(known, "study", SHANGHAI);
    }
}
