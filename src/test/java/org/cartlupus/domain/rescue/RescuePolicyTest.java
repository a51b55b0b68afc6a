package org.cartlupus.domain.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.Chart.weight;
import static org.cartlupus.domain.fixture.CriteriaUnderTest.standard;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.RenalCriteriaUnderTest.renalCriteria;
import static org.cartlupus.domain.subject.Treatment.Reason.ANTIPROTEINURIC;
import static org.cartlupus.domain.subject.Treatment.Reason.OTHER;
import static org.cartlupus.domain.subject.Treatment.Reason.SLE_MAINTENANCE;
import static org.cartlupus.domain.subject.Treatment.Reason.SLE_RESCUE;
import static org.cartlupus.domain.subject.Treatment.Reason.UNSTATED;
import static org.cartlupus.domain.verdict.Reason.DEATH;
import static org.cartlupus.domain.verdict.Reason.TREATMENT_FAILURE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.fixture.CriteriaUnderTest;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.fixture.RandomPatients;
import org.cartlupus.domain.fixture.VerdictAssert;
import org.cartlupus.domain.subject.DrugDose;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a criteria set makes of a recognised rescue (clinical rules 4.3). Month 6 is 2025-07-15. */
class RescuePolicyTest {

    @Test
    void by_default_it_is_reported_both_ways() {
        VerdictAssert verdict = withRituximab()
                .renalResponse()
                .isComplete()
                .withoutReason()
                .hasExactlyFlags(Flag.POSSIBLE_RESCUE)
                .warns(Notice.Kind.POSSIBLE_RESCUE)
                .says(
                        "; if L01FA01, a biologic against lupus, on 2025-04-25 was rescue therapy, the result is NR (no renal"
                                + " response).");
        assertThat(verdict.verdict().eventEvidence())
                .extracting(Evidence::reference)
                .anyMatch(reference -> reference.startsWith("MedicationAdministration/treatment"));
        withRituximab().sri4().isResponder().hasFlag(Flag.POSSIBLE_RESCUE).says("the result is no response.");
    }

    @Test
    void a_set_may_let_it_decide_for_every_end_point() {
        PatientUnderTest patient = withRituximab().judgedBy(policy(RescuePolicy.DECIDE));
        patient.renalResponse()
                .isNoResponse()
                .because(TREATMENT_FAILURE)
                .byComponents(Outcome.CRR)
                .hasFlag(Flag.POSSIBLE_RESCUE)
                .says("rescue therapy (L01FA01, a biologic against lupus) on 2025-04-25")
                .saysNot("; if");
        patient.sri4().isNonResponder().because(TREATMENT_FAILURE);
    }

    @Test
    void a_set_may_be_silent() {
        withRituximab()
                .judgedBy(policy(RescuePolicy.OFF))
                .renalResponse()
                .isComplete()
                .hasExactlyFlags()
                .doesNotWarn(Notice.Kind.POSSIBLE_RESCUE);
    }

    @Test
    void without_the_rescue_rule_it_is_no_matter() {
        withRituximab()
                .judgedBy(renalCriteria().withoutTreatmentFailure().set().withRescue(decide()))
                .renalResponse()
                .isComplete()
                .hasExactlyFlags();
    }

    @Test
    void after_the_visit_it_is_no_matter() {
        responder()
                .given(OTHER, "L01FA01", "2025-07-16", "2025-07-16", null)
                .renalResponse()
                .isComplete()
                .hasExactlyFlags();
    }

    @Test
    void where_the_result_is_settled_the_sentence_is_silent() {
        withRituximab()
                .given(SLE_RESCUE, "L01FA01", "2025-03-01", "2025-03-01", null)
                .renalResponse()
                .because(TREATMENT_FAILURE)
                .hasFlag(Flag.POSSIBLE_RESCUE)
                .saysNot("; if");
        withRituximab().died("2025-05-01").renalResponse().because(DEATH).saysNot("; if");
    }

    @Test
    void what_lacks_a_reason_is_named_for_that_once() {
        responder()
                .given(UNSTATED, "L01FA01", "2025-04-25", "2025-04-25", null)
                .renalResponse()
                .isComplete()
                .hasExactlyFlags(Flag.MEDICATION_WITHOUT_REASON, Flag.POSSIBLE_RESCUE)
                .says("if L01FA01 on 2025-04-25, given without a coded reason, was rescue therapy")
                .saysNot("a biologic");
    }

    @Test
    void the_doses_compared_are_said() {
        responder()
                .on("2025-04-01", weight("40"))
                .given(SLE_MAINTENANCE, "H02AB07", "2024-06-01", "2025-03-31", milligrams(10))
                .given(SLE_MAINTENANCE, "H02AB07", "2025-04-01", null, milligrams(40))
                .renalResponse()
                .says("steroid above the allowed dose per kg (40 mg/d of prednisone, 1 mg/kg/d), on 2025-04-01");
    }

    /** Trap 37: known by its code, whatever reason was coded. */
    @Test
    void a_raas_inhibitor_is_flagged_by_its_code_under_every_policy() {
        for (RescuePolicy each : RescuePolicy.values()) {
            responder()
                    .judgedBy(policy(each))
                    .given(OTHER, "C09AA02", "2025-03-01", null, milligrams(5))
                    .renalResponse()
                    .isComplete()
                    .hasExactlyFlags(Flag.ANTIPROTEINURIC_CHANGED);
        }
        responder()
                .given(ANTIPROTEINURIC, "C09AA02", "2025-03-01", null, milligrams(5))
                .renalResponse()
                .hasExactlyFlags(Flag.ANTIPROTEINURIC_CHANGED);
        responder()
                .judgedBy(renalCriteria().withAntiproteinuricAsRescue().set())
                .given(OTHER, "C09AA02", "2025-03-01", null, milligrams(5))
                .renalResponse()
                .because(TREATMENT_FAILURE);
    }

    @ParameterizedTest
    @EnumSource(RescuePolicy.class)
    void a_coded_rescue_decides_under_every_policy(RescuePolicy policy) {
        responder()
                .judgedBy(policy(policy))
                .given(SLE_RESCUE, "L01FA01", "2025-04-25", "2025-04-25", null)
                .renalResponse()
                .isNoResponse()
                .because(TREATMENT_FAILURE);
    }

    /** Ever smaller doses, from whatever dose at baseline, are no rescue, however many records they make. */
    @Property
    void a_taper_is_never_a_rescue(
            @ForAll @IntRange(min = 1, max = 100) int baseline,
            @ForAll @IntRange(min = 1, max = 12) int steps,
            @ForAll boolean closed) {
        PatientUnderTest patient =
                responder().judgedBy(policy(RescuePolicy.DECIDE)).on("2025-01-08", weight("40"));
        LocalDate start = LocalDate.of(2024, 6, 1);
        LocalDate next = LocalDate.of(2025, 1, 15);
        BigDecimal dose = BigDecimal.valueOf(baseline);
        for (int step = 0; step <= steps; step++) {
            patient.given(
                    SLE_MAINTENANCE,
                    "H02AB07",
                    start.toString(),
                    closed ? next.minusDays(1).toString() : null,
                    DrugDose.of(null, dose, "mg").orElseThrow());
            start = next;
            next = next.plusDays(10);
            dose = dose.multiply(new BigDecimal("0.8"));
        }
        patient.renalResponse().isComplete().hasExactlyFlags();
    }

    /** One more, lower step changes nothing in a record that is as messy as records get. */
    @Property(tries = 200)
    void a_further_step_of_a_taper_changes_no_list(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 100) int percent) {
        Random random = new Random(seed);
        PatientUnderTest patient = aPatient().on("2025-01-08", weight("40")).on("2027-01-08", weight("45"));
        BigDecimal last = BigDecimal.ZERO;
        LocalDate day = LocalDate.of(2024, 12, 1);
        for (int i = 0; i < 6; i++) {
            last = BigDecimal.valueOf(1 + random.nextInt(60));
            patient.given(
                    SLE_MAINTENANCE,
                    "H02AB07",
                    day.toString(),
                    null,
                    DrugDose.of(null, last, "mg").orElseThrow());
            day = day.plusDays(10 + random.nextInt(40));
        }
        List<String> before = listed(patient);
        BigDecimal lower = last.multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
        patient.given(
                SLE_MAINTENANCE,
                "H02AB07",
                day.toString(),
                null,
                DrugDose.of(null, lower, "mg").orElseThrow());
        assertThat(listed(patient)).isEqualTo(before);
    }

    /** Reporting never changes an outcome, and deciding can only take a response away. */
    @Property(tries = 150)
    void only_deciding_changes_an_outcome_and_only_to_no_response(@ForAll long seed) {
        Random random = new Random(seed);
        PatientUnderTest patient = new RandomPatients(random).any();
        String[] drugs = {"L01FA01", "L04AA06", "H02AB07", "J06BA02", "C09AA02", "P01BA02"};
        for (int i = 0; i < 3; i++) {
            patient.given(
                    SLE_MAINTENANCE,
                    drugs[random.nextInt(drugs.length)],
                    LocalDate.of(2024, 12, 1).plusDays(random.nextInt(400)).toString(),
                    null,
                    milligrams(1 + random.nextInt(300)));
        }
        List<Verdict> silent = judged(patient, RescuePolicy.OFF);
        List<Verdict> reported = judged(patient, RescuePolicy.REPORT);
        List<Verdict> decided = judged(patient, RescuePolicy.DECIDE);
        assertThat(reported)
                .extracting(Verdict::outcome)
                .isEqualTo(silent.stream().map(Verdict::outcome).toList());
        for (Verdict verdict : decided) {
            Outcome without = silent.stream()
                    .filter(other -> other.endPoint() == verdict.endPoint()
                            && other.window().equals(verdict.window()))
                    .map(Verdict::outcome)
                    .findFirst()
                    .orElse(Outcome.NOT_DUE);
            assertThat(verdict.outcome() == without || verdict.reason() == TREATMENT_FAILURE)
                    .isTrue();
        }
    }

    private static List<Verdict> judged(PatientUnderTest patient, RescuePolicy policy) {
        return patient.judgedBy(policy(policy)).evaluated().verdicts();
    }

    private static List<String> listed(PatientUnderTest patient) {
        return patient.judgedAt(M6).evaluated().notices().stream()
                .filter(notice -> notice.kind() == Notice.Kind.POSSIBLE_RESCUE)
                .map(Notice::toString)
                .toList();
    }

    private static CriteriaUnderTest policy(RescuePolicy policy) {
        return standard().withRescue(RescueCriteria.DEFAULT.with(policy));
    }

    private static RescueCriteria decide() {
        return RescueCriteria.DEFAULT.with(RescuePolicy.DECIDE);
    }

    private static DrugDose milligrams(int perDay) {
        return DrugDose.of(null, BigDecimal.valueOf(perDay), "mg").orElseThrow();
    }

    private static PatientUnderTest withRituximab() {
        return responder().given(OTHER, "L01FA01", "2025-04-25", "2025-04-25", null);
    }

    private static PatientUnderTest responder() {
        return aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction(), sledai(16), bilag("REN=A"), pga("2.0"))
                .at(M6, upcr("0.30"), kidneyFunction(), sledai(4), bilag("REN=B"), pga("0.3"));
    }
}
