package org.cartlupus.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.fixture.Chart.measurement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cartlupus.domain.activity.bilag.GradeFlag;
import org.cartlupus.domain.activity.sledai.ProposalFlag;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.fixture.RandomPatients;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.Causality;
import org.cartlupus.domain.safety.EventCourse;
import org.cartlupus.domain.safety.EventTerm;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;

/** What holds of the proposals on every patient (clinical rules 1.2, 2.1): they are shown, and decide nothing. */
class ScoreReviewPropertiesTest {

    private static final List<VisitCode> PLANNED = List.of(VisitCode.M3, VisitCode.M6, VisitCode.M12, VisitCode.M24);
    /** Of every value that only a proposal asks for, one that is far beyond its limit. */
    private static final Map<Analyte, String> ALARMING = Map.of(
            Analyte.TEMPERATURE, "40",
            Analyte.PLATELETS, "5",
            Analyte.WHITE_CELLS, "0.4",
            Analyte.HAEMOGLOBIN, "50",
            Analyte.NEUTROPHILS, "0.1",
            Analyte.URINE_WHITE_CELLS_PER_FIELD, "90",
            Analyte.ALBUMIN, "12");

    /** Whatever is recorded of other causes, and whatever a clinician says of them (clinical rules 1.2). */
    @Property(tries = 200)
    void other_causes_and_attribution_never_change_a_result(@ForAll Random random) {
        PatientUnderTest patient = new RandomPatients(random).any();
        ALARMING.forEach((analyte, value) -> patient.on(
                "2025-07-10", measurement(analyte, value, analyte.unit()).named("v-" + analyte)));
        List<Verdict> before = verdicts(patient);
        List.of("Lung infection", "Cytokine release syndrome", "ICANS", "Platelet count decreased")
                .forEach(term -> patient.suffered(AdverseEvent.of(
                                term, "p", new EventTerm(term, null, null), new Evidence("AdverseEvent/" + term, "1"))
                        .course(EventCourse.since(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700)), 3))
                        .toProduct(Causality.values()[random.nextInt(Causality.values().length)])
                        .build()));
        patient.bled("2025-07-01", null);
        ALARMING.keySet()
                .forEach(analyte ->
                        patient.attributed("v-" + analyte, Truth.values()[random.nextInt(Truth.values().length)]));
        List<Verdict> after = verdicts(patient);

        assertThat(after).extracting(Verdict::outcome).isEqualTo(outcomes(before));
        assertThat(after)
                .extracting(verdict -> verdict.findings().conditions())
                .isEqualTo(before.stream()
                        .map(verdict -> verdict.findings().conditions())
                        .toList());
    }

    @Property(tries = 300)
    void alarming_values_never_change_a_result_that_rests_on_entered_scores(@ForAll Random random) {
        PatientUnderTest patient = new RandomPatients(random).any();
        List<Verdict> before = verdicts(patient);
        for (int i = 0; i < 40; i++) {
            String day = LocalDate.of(2024, 11, 1).plusDays(random.nextInt(900)).toString();
            ALARMING.forEach((analyte, value) -> patient.on(day, measurement(analyte, value, analyte.unit())));
        }
        List<Verdict> after = verdicts(patient);

        assertThat(after).extracting(Verdict::outcome).isEqualTo(outcomes(before));
        assertThat(after)
                .extracting(Verdict::reason)
                .isEqualTo(before.stream().map(Verdict::reason).toList());
        assertThat(after)
                .extracting(verdict -> verdict.findings().conditions())
                .isEqualTo(before.stream()
                        .map(verdict -> verdict.findings().conditions())
                        .toList());
    }

    @Property(tries = 300)
    void a_verdict_is_flagged_exactly_if_one_of_its_proposals_is(@ForAll Random random) {
        for (Verdict verdict : verdicts(new RandomPatients(random).any())) {
            Set<Flag> fromProposals = EnumSet.noneOf(Flag.class);
            for (ScoreProposal proposal : verdict.proposals()) {
                if (proposal instanceof ScoreProposal.OfItem item
                        && item.flags().contains(ProposalFlag.SLEDAI_ITEM_MISMATCH)) {
                    fromProposals.add(Flag.SLEDAI_ITEM_MISMATCH);
                }
                if (proposal instanceof ScoreProposal.OfGrade grade
                        && grade.flags().contains(GradeFlag.BILAG_GRADE_MISMATCH)) {
                    fromProposals.add(Flag.BILAG_GRADE_MISMATCH);
                }
            }
            Set<Flag> flagged = EnumSet.of(Flag.SLEDAI_ITEM_MISMATCH, Flag.BILAG_GRADE_MISMATCH);
            flagged.retainAll(verdict.findings().flags());
            assertThat(flagged).as(verdict.sentence()).isEqualTo(fromProposals);
            assertThat(noticed(verdict)).as(verdict.sentence()).isEqualTo(fromProposals);
        }
    }

    @Property(tries = 300)
    void a_proposal_names_its_form_and_its_values_and_a_grade_that_its_rules_are_not_verified(@ForAll Random random) {
        for (Verdict verdict : verdicts(new RandomPatients(random).any())) {
            Set<Evidence> used = verdict.findings().evidence();
            for (ScoreProposal proposal : verdict.proposals()) {
                assertThat(used).contains(proposal.form());
                assertThat(proposal.basedOn())
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .isSorted();
                if (proposal instanceof ScoreProposal.OfGrade grade) {
                    assertThat(grade.flags()).contains(GradeFlag.RULES_NOT_VERIFIED);
                    assertThat(grade.possible()).isNotEmpty();
                }
            }
        }
    }

    private static List<Verdict> verdicts(PatientUnderTest patient) {
        return patient.evaluation(EnumSet.of(EndPoint.SRI_4, EndPoint.BICLA, EndPoint.LLDAS), PLANNED)
                .orElseThrow()
                .verdicts();
    }

    private static List<?> outcomes(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::outcome).toList();
    }

    private static Set<Flag> noticed(Verdict verdict) {
        return verdict.findings().notices().stream()
                .map(Notice::kind)
                .filter(kind -> kind == Notice.Kind.SLEDAI_ITEM_MISMATCH || kind == Notice.Kind.BILAG_GRADE_MISMATCH)
                .map(kind -> Flag.valueOf(kind.name()))
                .collect(Collectors.toSet());
    }
}
