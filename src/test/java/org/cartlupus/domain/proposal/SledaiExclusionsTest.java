package org.cartlupus.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.activity.SledaiItem.FEVER;
import static org.cartlupus.domain.activity.SledaiItem.HAEMATURIA;
import static org.cartlupus.domain.activity.SledaiItem.LEUKOPENIA;
import static org.cartlupus.domain.activity.SledaiItem.ORGANIC_BRAIN_SYNDROME;
import static org.cartlupus.domain.activity.SledaiItem.PROTEINURIA;
import static org.cartlupus.domain.activity.SledaiItem.PSYCHOSIS;
import static org.cartlupus.domain.activity.SledaiItem.PYURIA;
import static org.cartlupus.domain.activity.SledaiItem.RASH;
import static org.cartlupus.domain.activity.SledaiItem.SEIZURE;
import static org.cartlupus.domain.activity.SledaiItem.THROMBOCYTOPENIA;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.sledai.ProposalFlag;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.AdverseEventBuilder;
import org.cartlupus.domain.safety.Causality;
import org.cartlupus.domain.safety.EventCourse;
import org.cartlupus.domain.safety.EventTerm;
import org.cartlupus.domain.safety.PartialDate;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the record offers beside lupus as the cause of a finding (clinical rules 1.1, 1.2; traps 32 to 34). The visit of
 * month 6 is on 2025-07-15; every finding is of 2025-07-14 unless said otherwise.
 */
class SledaiExclusionsTest {

    private static final Evidence EVENT = new Evidence("AdverseEvent/e", "1");

    /** One value beyond its cut-off for each item that an event may explain. */
    private static final Entry ALARMING = Entry.together(
            measurement(Analyte.TEMPERATURE, "38.9", "Cel"),
            measurement(Analyte.URINE_RED_CELLS_PER_FIELD, "30", "/[HPF]"),
            measurement(Analyte.URINE_WHITE_CELLS_PER_FIELD, "30", "/[HPF]"),
            measurement(Analyte.PLATELETS, "60", "10*9/L"),
            measurement(Analyte.WHITE_CELLS, "1.5", "10*9/L"),
            upcr("4.0"));

    @ParameterizedTest(name = "{0} ({1}), due to the product: {2}, explains {3}, may explain {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Urinary tract infection         | Infections and infestations |          | FEVER HAEMATURIA PYURIA | ",
                "acute pyelonephritis            |                             |          | FEVER HAEMATURIA PYURIA | ",
                "UTI                             |                             |          | FEVER HAEMATURIA PYURIA | ",
                "尿路感染                          |                             |          | FEVER HAEMATURIA PYURIA | ",
                "Lung infection                  | Infections and infestations |          | FEVER                   | ",
                "Upper respiratory infection     | Infections and infestations | UNRELATED| FEVER                   | ",
                "Sepsis                          | Infections and infestations |          | FEVER                   | HAEMATURIA PYURIA",
                "Whipple disease                 | Infections and infestations |          | FEVER                   | HAEMATURIA PYURIA",
                "Cytokine release syndrome       | Immune system disorders     | RELATED  | FEVER                   | ",
                "Cytokine release syndrome       | Immune system disorders     | PROBABLE | FEVER                   | ",
                "Cytokine release syndrome       | Immune system disorders     | POSSIBLE |                         | FEVER",
                "Cytokine release syndrome       | Immune system disorders     |          |                         | FEVER",
                "ICAHT                           |                             | RELATED  | THROMBOCYTOPENIA LEUKOPENIA | ",
                "ICAHT                           |                             |          |                         | THROMBOCYTOPENIA LEUKOPENIA",
                "Platelet count decreased        | Investigations              | RELATED  | THROMBOCYTOPENIA        | LEUKOPENIA",
                "Neutrophil count decreased      | Investigations              | PROBABLE | LEUKOPENIA              | THROMBOCYTOPENIA",
                "White blood cell decreased      | Investigations              |          |                         | THROMBOCYTOPENIA LEUKOPENIA",
                "Pancytopenia                    |                             | RELATED  | THROMBOCYTOPENIA LEUKOPENIA | ",
                "Febrile neutropenia             |                             | RELATED  | LEUKOPENIA              | FEVER THROMBOCYTOPENIA",
                "Nephrolithiasis                 |                             |          | HAEMATURIA              | ",
                "Cystitis noninfective           | Renal and urinary disorders |          |                         | HAEMATURIA PYURIA",
                "haemorrhagic cystitis           |                             | RELATED  |                         | HAEMATURIA PYURIA",
                "aseptic meningitis              | Nervous system disorders    |          |                         | ",
                "Pneumocystis jirovecii          |                             |          | FEVER                   | HAEMATURIA PYURIA",
                "septic shock                    |                             |          | FEVER                   | HAEMATURIA PYURIA",
                "Hypertension                    | Vascular disorders          | RELATED  |                         | ",
                "Fever                           | General disorders           |          |                         | ",
            })
    void an_event_excludes_what_it_explains_and_leaves_open_what_it_may(
            String term,
            @Nullable String category,
            @Nullable Causality toProduct,
            @Nullable String explained,
            @Nullable String open) {
        AdverseEvent event = event(term, category, toProduct, "2025-07-13", "2025-07-15");
        Map<SledaiItem, Truth> proposed =
                proposed(visit(sledai(new SledaiItem[0])).suffered(event).on("2025-07-14", ALARMING));

        for (SledaiItem item : List.of(FEVER, HAEMATURIA, PYURIA, THROMBOCYTOPENIA, LEUKOPENIA, PROTEINURIA)) {
            Truth expected = items(explained).contains(item)
                    ? Truth.FALSE
                    : items(open).contains(item) ? Truth.UNKNOWN : Truth.TRUE;
            assertThat(proposed.get(item)).as(item.code()).isEqualTo(expected);
        }
    }

    @Test
    void a_cytopenia_judged_due_to_neither_treatment_is_no_other_cause() {
        AdverseEvent event = builder("Platelet count decreased", null)
                .course(EventCourse.between(LocalDate.parse("2025-07-13"), LocalDate.parse("2025-07-15"), 2))
                .toProduct(Causality.UNRELATED)
                .toLymphodepletion(Causality.UNLIKELY)
                .build();

        assertThat(proposed(visit(sledai(new SledaiItem[0])).suffered(event).on("2025-07-14", ALARMING)))
                .containsEntry(THROMBOCYTOPENIA, Truth.TRUE)
                .containsEntry(LEUKOPENIA, Truth.TRUE);
    }

    @Test
    void what_the_site_calls_of_special_interest_needs_no_known_term() {
        AdverseEvent event = builder("fever after cells", null)
                .course(EventCourse.between(LocalDate.parse("2025-07-13"), LocalDate.parse("2025-07-15"), 1))
                .toProduct(Causality.RELATED)
                .specialInterest(Set.of("CRS"))
                .build();

        assertThat(proposed(visit(sledai(new SledaiItem[0])).suffered(event).on("2025-07-14", ALARMING)))
                .containsEntry(FEVER, Truth.FALSE)
                .containsEntry(HAEMATURIA, Truth.TRUE);
    }

    @ParameterizedTest(name = "onset {0}, end {1}, resolved {2}: fever of {3} is {4}")
    @CsvSource({
        "2025-07-10, 2025-07-12, TRUE, 2025-07-09, TRUE",
        "2025-07-10, 2025-07-12, TRUE, 2025-07-10, FALSE",
        "2025-07-10, 2025-07-12, TRUE, 2025-07-12, FALSE",
        "2025-07-10, 2025-07-12, TRUE, 2025-07-13, TRUE",
        // Ongoing, as the site says.
        "2025-07-10, , FALSE, 2025-07-14, FALSE",
        // Nobody said whether it ended: only the first day is certain.
        "2025-07-10, , UNKNOWN, 2025-07-10, FALSE",
        "2025-07-10, , UNKNOWN, 2025-07-11, UNKNOWN",
        "2025-07-10, , TRUE, 2025-07-14, UNKNOWN",
        // Known to the month.
        "2025-06, 2025-07-12, TRUE, 2025-06-20, UNKNOWN",
        "2025-06, 2025-07-12, TRUE, 2025-06-30, FALSE",
        "2025-06, 2025-07-12, TRUE, 2025-07-12, FALSE",
        "2025-06, 2025-07-12, TRUE, 2025-07-13, TRUE",
        "2025-07, 2025-07, TRUE, 2025-07-14, UNKNOWN",
        "2025-07, 2025-07, TRUE, 2025-06-30, TRUE",
        "2025-06-20, 2025-07, TRUE, 2025-07-01, FALSE",
        "2025-06-20, 2025-07, TRUE, 2025-07-02, UNKNOWN",
        "2025, , FALSE, 2025-07-14, UNKNOWN",
        // Not known at all.
        ", , UNKNOWN, 2025-07-14, UNKNOWN",
        ", 2025-07-01, TRUE, 2025-07-14, TRUE",
    })
    void an_event_excludes_on_the_days_on_which_it_certainly_lasted(
            @Nullable String onset, @Nullable String end, Truth resolved, String feverOn, Truth proposed) {
        AdverseEvent event = builder("Lung infection", null)
                .course(new EventCourse(date(onset), date(end), resolved, List.of()))
                .build();
        PatientUnderTest patient = visit(sledai(new SledaiItem[0]))
                .suffered(event)
                .on(feverOn, measurement(Analyte.TEMPERATURE, "38.9", "Cel"));

        assertThat(proposed(patient)).containsEntry(FEVER, proposed);
    }

    @Test
    void trap_32_cytopenia_of_the_cells_is_not_taken_for_lupus_but_a_later_one_is() {
        AdverseEvent icaht = event("ICAHT", null, Causality.RELATED, "2025-02-01", "2025-06-20");
        PatientUnderTest patient = visit(sledai(LEUKOPENIA)).suffered(icaht);

        assertThat(proposed(patient.on("2025-06-19", measurement(Analyte.WHITE_CELLS, "1.5", "10*9/L"))))
                .containsEntry(LEUKOPENIA, Truth.FALSE);
        patient.judged(EndPoint.SRI_4).hasFlag(Flag.SLEDAI_ITEM_MISMATCH).warns(Notice.Kind.SLEDAI_ITEM_MISMATCH);
        assertThat(proposed(patient.on("2025-07-10", measurement(Analyte.WHITE_CELLS, "1.5", "10*9/L"))))
                .containsEntry(LEUKOPENIA, Truth.TRUE);
        patient.judged(EndPoint.SRI_4).hasNotFlag(Flag.SLEDAI_ITEM_MISMATCH);
    }

    @Test
    void trap_33_fever_of_crs_explains_itself_and_one_after_it_does_not() {
        AdverseEvent crs = event("Cytokine release syndrome", null, Causality.RELATED, "2025-07-01", "2025-07-04");
        PatientUnderTest patient = visit(sledai(new SledaiItem[0]))
                .suffered(crs)
                .on("2025-07-02", measurement(Analyte.TEMPERATURE, "39.9", "Cel"));

        ScoreProposal.OfItem fever = proposal(patient, FEVER);
        assertThat(fever.proposed()).isEqualTo(Truth.FALSE);
        assertThat(fever.flags()).containsExactly(ProposalFlag.EXCLUDED_BY_CAUSE);
        assertThat(fever.basedOn()).contains(EVENT);
        patient.on("2025-07-08", measurement(Analyte.TEMPERATURE, "38.1", "Cel"));
        assertThat(proposed(patient)).containsEntry(FEVER, Truth.TRUE);
    }

    @Test
    void trap_33_entered_signs_of_the_brain_during_icans_are_questioned_and_still_count() {
        AdverseEvent icans = event("ICANS", null, Causality.RELATED, "2025-06-20", "2025-06-25");
        PatientUnderTest patient = visit(sledai(ORGANIC_BRAIN_SYNDROME, RASH)).suffered(icans);

        ScoreProposal.OfItem brain = proposal(patient, ORGANIC_BRAIN_SYNDROME);
        assertThat(brain.entered()).isEqualTo(Truth.TRUE);
        assertThat(brain.proposed()).isEqualTo(Truth.UNKNOWN);
        assertThat(brain.flags()).containsExactly(ProposalFlag.SLEDAI_ITEM_QUESTIONED);
        assertThat(brain.basedOn()).containsExactly(EVENT);
        assertThat(proposed(patient)).doesNotContainKeys(PSYCHOSIS, SEIZURE, RASH);
        patient.judged(EndPoint.SRI_4).hasFlag(Flag.SLEDAI_ITEM_QUESTIONED).warns(Notice.Kind.SLEDAI_ITEM_QUESTIONED);
        assertThat(patient.judged(EndPoint.SRI_4).verdict().findings().notices())
                .contains(Notice.of(
                        Notice.Kind.SLEDAI_ITEM_QUESTIONED,
                        "Observation/form",
                        "organic-brain-syndrome",
                        "2025-07-15",
                        "30",
                        "ICANS from 2025-06-20 to 2025-06-25"));
    }

    @Test
    void trap_33_neurotoxicity_of_open_cause_leaves_an_entered_sign_open_without_a_warning() {
        AdverseEvent icans = event("ICANS", null, null, "2025-06-20", "2025-06-25");
        PatientUnderTest patient = visit(sledai(PSYCHOSIS)).suffered(icans);

        assertThat(proposal(patient, PSYCHOSIS).flags()).containsExactly(ProposalFlag.ATTRIBUTION_OPEN);
        patient.judged(EndPoint.SRI_4)
                .hasNotFlag(Flag.SLEDAI_ITEM_QUESTIONED)
                .doesNotWarn(Notice.Kind.SLEDAI_ITEM_QUESTIONED);
    }

    @Test
    void trap_33_icans_that_was_over_before_the_look_back_questions_nothing() {
        AdverseEvent icans = event("ICANS", null, Causality.RELATED, "2025-06-01", "2025-06-14");

        visit(sledai(ORGANIC_BRAIN_SYNDROME))
                .suffered(icans)
                .judged(EndPoint.SRI_4)
                .hasNotFlag(Flag.SLEDAI_ITEM_QUESTIONED);
    }

    @ParameterizedTest(name = "bled from {0} to {1}: red cells of 2025-07-14 are {2}")
    @CsvSource({
        "2025-07-14, 2025-07-14, FALSE",
        "2025-07-10, 2025-07-14, FALSE",
        "2025-07-10, 2025-07-13, TRUE",
        "2025-07-15, 2025-07-18, TRUE",
        "2025-07-14, , FALSE",
        "2025-07-12, , UNKNOWN",
    })
    void trap_34_menses_explain_red_cells_on_their_days(String from, @Nullable String to, Truth proposed) {
        PatientUnderTest patient =
                visit(sledai(new SledaiItem[0])).bled(from, to).on("2025-07-14", ALARMING);

        assertThat(proposed(patient)).containsEntry(HAEMATURIA, proposed).containsEntry(PYURIA, Truth.TRUE);
    }

    @Test
    void trap_34_menses_and_infection_take_a_mismatch_away_and_leave_the_verdict() {
        PatientUnderTest patient = aPatient()
                .withBaseline(sledai(16), bilag("REN=A"), pga("2.0"))
                .at(VisitCode.M6, sledai(new SledaiItem[0]), bilag("REN=B"), pga("0.1"))
                .on("2025-07-14", measurement(Analyte.URINE_RED_CELLS_PER_FIELD, "30", "/[HPF]"));
        patient.judged(EndPoint.SRI_4).isOutcome(Outcome.RESPONDER).hasFlag(Flag.SLEDAI_ITEM_MISMATCH);

        patient.bled("2025-07-11", "2025-07-16")
                .judged(EndPoint.SRI_4)
                .isOutcome(Outcome.RESPONDER)
                .hasNotFlag(Flag.SLEDAI_ITEM_MISMATCH);
    }

    @Test
    void trap_63_fever_and_posture_raise_protein_for_other_reasons_so_the_sample_matters() {
        PatientUnderTest marked =
                visit(sledai(new SledaiItem[0])).on("2025-07-14", upcr("4.0").unusable());
        assertThat(proposed(marked)).as("marked as not representative").doesNotContainKey(PROTEINURIA);

        PatientUnderTest spot =
                visit(sledai(new SledaiItem[0])).on("2025-07-14", upcr("4.0").randomSpot());
        assertThat(proposal(spot, PROTEINURIA).flags()).contains(ProposalFlag.SPOT_NOT_FIRST_MORNING);

        assertThat(proposed(spot.on("2025-07-10", upcr("0.3").firstMorning())))
                .as("first-morning urine goes first")
                .containsEntry(PROTEINURIA, Truth.FALSE);
    }

    @Test
    void an_item_entered_as_present_that_a_documented_cause_explains_is_a_mismatch_that_names_the_cause() {
        PatientUnderTest patient = visit(sledai(HAEMATURIA))
                .bled("2025-07-11", "2025-07-16")
                .on("2025-07-14", measurement(Analyte.URINE_RED_CELLS_PER_FIELD, "30", "/[HPF]"));

        assertThat(patient.verdict(EndPoint.SRI_4, VisitCode.M6).findings().notices())
                .contains(Notice.of(
                        Notice.Kind.SLEDAI_ITEM_MISMATCH,
                        "Observation/form",
                        "haematuria",
                        "2025-07-15",
                        "present",
                        "30",
                        "red cells in urine 30 /[HPF] of 2025-07-14; recorded besides: menses from 2025-07-11 to"
                                + " 2025-07-16"));
    }

    @ParameterizedTest(name = "the form says {0}, the value {1}: {2}")
    @CsvSource({
        "TRUE, , TRUE",
        "FALSE, , FALSE",
        "UNKNOWN, , UNKNOWN",
        ", TRUE, TRUE",
        ", FALSE, FALSE",
        ", UNKNOWN, UNKNOWN",
        "FALSE, TRUE, FALSE",
        "TRUE, FALSE, FALSE",
        "UNKNOWN, TRUE, TRUE",
        ", , TRUE",
    })
    void the_clinicians_word_decides(@Nullable Truth onForm, @Nullable Truth onValue, Truth proposed) {
        PatientUnderTest patient = visit(form(Map.of(PROTEINURIA, Truth.FALSE), attributed(PROTEINURIA, onForm)))
                .on("2025-07-14", upcr("4.0").named("value"));
        if (onValue != null) {
            patient.attributed("value", onValue);
        }

        ScoreProposal.OfItem item = proposal(patient, PROTEINURIA);
        assertThat(item.proposed()).isEqualTo(proposed);
        assertThat(item.attributed()).isEqualTo(onForm);
        assertThat(item.flags().contains(ProposalFlag.NOT_ATTRIBUTED)).isEqualTo(proposed.isFalse());
        assertThat(item.flags().contains(ProposalFlag.ATTRIBUTION_OPEN)).isEqualTo(proposed.isUnknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "FALSE"})
    void in_the_four_weeks_after_the_infusion_the_clinicians_word_closes_the_question(Truth said) {
        PatientUnderTest early = aPatient()
                .withdrawalVisitOn("2025-02-10")
                .on("2025-02-10", form(Map.of(LEUKOPENIA, Truth.FALSE), attributed(LEUKOPENIA, said)), pga("0.1"))
                .on("2025-02-09", measurement(Analyte.WHITE_CELLS, "1.0", "10*9/L"));

        assertThat(proposed(early, VisitCode.WITHDRAWAL)).containsEntry(LEUKOPENIA, said);
    }

    @Test
    void a_clinician_who_attributes_an_item_to_lupus_has_answered_the_question() {
        AdverseEvent icans = event("ICANS", null, Causality.RELATED, "2025-06-20", "2025-06-25");
        Entry form = form(Map.of(PSYCHOSIS, Truth.TRUE), attributed(PSYCHOSIS, Truth.TRUE));

        visit(form).suffered(icans).judged(EndPoint.SRI_4).hasNotFlag(Flag.SLEDAI_ITEM_QUESTIONED);
    }

    @Test
    void an_item_that_is_present_and_not_lupus_is_questioned_on_the_word_of_the_form_alone() {
        Entry form = form(Map.of(PSYCHOSIS, Truth.TRUE), attributed(PSYCHOSIS, Truth.FALSE));

        ScoreProposal.OfItem item = proposal(visit(form), PSYCHOSIS);
        assertThat(item.proposed()).isEqualTo(Truth.FALSE);
        assertThat(item.flags())
                .containsExactlyInAnyOrder(ProposalFlag.SLEDAI_ITEM_QUESTIONED, ProposalFlag.NOT_ATTRIBUTED);
        assertThat(item.basedOn()).containsExactly(item.form());
    }

    private static PatientUnderTest visit(Entry form) {
        return aPatient().at(VisitCode.M6, form.named("form"), pga("0.1"));
    }

    private static Entry form(Map<SledaiItem, Truth> items, Map<SledaiItem, Truth> attributed) {
        return Entry.of(new SledaiAssessment(items, null, attributed));
    }

    private static Map<SledaiItem, Truth> attributed(SledaiItem item, @Nullable Truth said) {
        return said == null ? Map.of() : Map.of(item, said);
    }

    private static Map<SledaiItem, Truth> proposed(PatientUnderTest patient) {
        return proposed(patient, VisitCode.M6);
    }

    private static Map<SledaiItem, Truth> proposed(PatientUnderTest patient, VisitCode visit) {
        Map<SledaiItem, Truth> proposed = new EnumMap<>(SledaiItem.class);
        items(patient, visit).forEach(item -> proposed.put(item.item(), item.proposed()));
        return proposed;
    }

    private static ScoreProposal.OfItem proposal(PatientUnderTest patient, SledaiItem item) {
        return items(patient, VisitCode.M6).stream()
                .filter(proposal -> proposal.item() == item)
                .findFirst()
                .orElseThrow();
    }

    private static List<ScoreProposal.OfItem> items(PatientUnderTest patient, VisitCode visit) {
        return patient.verdict(EndPoint.SRI_4, visit).proposals().stream()
                .filter(ScoreProposal.OfItem.class::isInstance)
                .map(ScoreProposal.OfItem.class::cast)
                .toList();
    }

    private static AdverseEvent event(
            String term, @Nullable String category, @Nullable Causality toProduct, String from, String to) {
        return builder(term, category)
                .course(EventCourse.between(LocalDate.parse(from), LocalDate.parse(to), 2))
                .toProduct(toProduct)
                .build();
    }

    private static AdverseEventBuilder builder(String term, @Nullable String category) {
        return AdverseEvent.of("e", "p", new EventTerm(term, null, category), EVENT);
    }

    private static PartialDate date(@Nullable String text) {
        return text == null ? PartialDate.UNKNOWN : PartialDate.parse(text);
    }

    private static Set<SledaiItem> items(@Nullable String names) {
        return names == null
                ? Set.of()
                : Set.copyOf(
                        Arrays.stream(names.split(" ")).map(SledaiItem::valueOf).toList());
    }
}
