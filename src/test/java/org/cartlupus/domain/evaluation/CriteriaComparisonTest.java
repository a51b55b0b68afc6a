package org.cartlupus.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.RenalCriteriaUnderTest.renalCriteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.calendar.ScheduledVisit;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.fixture.CriteriaUnderTest;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One participant under several criteria sets: what flips, and on which condition. */
class CriteriaComparisonTest {

    private static final CriteriaUnderTest STANDARD = CriteriaUnderTest.standard();
    private static final CriteriaUnderTest STRINGENT =
            renalCriteria().completeBelow("0.2").set();
    private static final CriteriaUnderTest WITHOUT_PARTIAL =
            renalCriteria().withoutPartialResponse().set();

    @ParameterizedTest(name = "UPCR 4.0 to {0}: {1} and {2}")
    @CsvSource({
        "0.10, CRR, CRR, false",
        "0.19, CRR, CRR, false",
        "0.20, CRR, PRR, true",
        "0.49, CRR, PRR, true",
        "0.50, PRR, PRR, false",
        "2.50, NR, NR, false",
    })
    void a_visit_flips_where_the_sets_give_different_results(String visit, Outcome one, Outcome other, boolean flips) {
        CriteriaComparison comparison = compare(patient(visit), STANDARD, STRINGENT);

        assertThat(comparison.rows()).singleElement().satisfies(row -> {
            assertThat(outcomes(row)).containsExactly(one, other);
            assertThat(row.flips()).isEqualTo(flips);
            assertThat(row.results().get(0).flips()).isFalse();
            assertThat(row.results().get(1).flips()).isEqualTo(flips);
        });
        assertThat(comparison.flips()).isEqualTo(flips);
    }

    @Test
    void names_the_condition_that_differs() {
        CriteriaComparison.Row row =
                compare(patient("0.30"), STANDARD, STRINGENT).rows().get(0);

        assertThat(row.results().get(0).differences()).isEmpty();
        assertThat(row.results().get(1).differences())
                .containsExactly(new CriteriaComparison.Difference("crr-upcr-met", Truth.TRUE, Truth.FALSE));
        assertThat(row.sentence())
                .isEqualTo("Renal response at month 6 is CRR (complete renal response) under set-0 1;"
                        + " PRR (partial renal response) under set-1 1 (crr-upcr-met not met instead of met).");
    }

    @Test
    void names_a_condition_that_one_set_does_not_ask() {
        CriteriaComparison.Row row =
                compare(patient("1.60"), STANDARD, WITHOUT_PARTIAL).rows().get(0);

        assertThat(outcomes(row)).containsExactly(Outcome.PRR, Outcome.NR);
        assertThat(row.results().get(1).differences())
                .containsExactly(
                        new CriteriaComparison.Difference("prr-reduction-met", Truth.TRUE, null),
                        new CriteriaComparison.Difference("prr-ceiling-met", Truth.TRUE, null));
        assertThat(row.sentence())
                .contains("(prr-reduction-met not asked instead of met, prr-ceiling-met not asked instead of met)");
    }

    @Test
    void an_event_that_decides_under_one_set_only_is_a_reason() {
        PatientUnderTest rescued = patient("0.10").treatedWith(Treatment.Reason.SLE_RESCUE, "rituximab", "2025-04-25");
        CriteriaComparison.Row row = compare(
                        rescued,
                        STANDARD,
                        renalCriteria().withoutTreatmentFailure().set())
                .rows()
                .get(0);

        assertThat(outcomes(row)).containsExactly(Outcome.NR, Outcome.CRR);
        assertThat(row.results().get(1).differences())
                .containsExactly(new CriteriaComparison.Difference(CriteriaComparison.REASON, null, null));
        assertThat(row.sentence()).contains("(another reason)");
    }

    @Test
    void a_set_with_a_schedule_of_its_own_may_take_other_values() {
        CriteriaUnderTest late =
                STANDARD.withSchedule(new VisitSchedule(List.of(new ScheduledVisit(VisitCode.M6, 7, 14, 14))));
        CriteriaComparison.Row row = compare(
                        patient("0.10").on("2025-08-15", upcr("3.9"), kidneyFunction()), STANDARD, late)
                .rows()
                .get(0);

        assertThat(outcomes(row)).containsExactly(Outcome.CRR, Outcome.NR);
        assertThat(row.results().get(1).differences())
                .extracting(CriteriaComparison.Difference::condition)
                .startsWith(CriteriaComparison.WINDOW);
    }

    @Test
    void a_visit_that_a_set_does_not_plan_has_no_result_there_and_flips() {
        CriteriaUnderTest onlyMonth3 =
                STANDARD.withSchedule(new VisitSchedule(List.of(new ScheduledVisit(VisitCode.M3, 3, 14, 14))));
        CriteriaComparison.Row row =
                compare(patient("0.10"), STANDARD, onlyMonth3).rows().get(0);

        assertThat(row.results().get(1).verdict()).isNull();
        assertThat(row.flips()).isTrue();
        assertThat(row.sentence()).contains("not judged under set-1 1");
    }

    @Test
    void every_end_point_and_visit_has_its_row_in_order() {
        PatientUnderTest patient = patient("0.30").at(VisitCode.M3, upcr("1.0"), kidneyFunction());
        Set<EndPoint> endPoints = Set.of(EndPoint.SRI_4, EndPoint.RENAL_RESPONSE);
        CriteriaComparison comparison = CriteriaComparison.of(List.of(
                judged(patient, STANDARD, "a", endPoints, List.of(VisitCode.M3, VisitCode.M6)),
                judged(patient, STRINGENT, "b", endPoints, List.of(VisitCode.M3, VisitCode.M6))));

        assertThat(comparison.rows())
                .extracting(row -> row.visit() + " " + row.endPoint())
                .containsExactly("M3 RENAL_RESPONSE", "M3 SRI_4", "M6 RENAL_RESPONSE", "M6 SRI_4");
        assertThat(comparison.rows())
                .extracting(CriteriaComparison.Row::flips)
                .containsExactly(false, false, true, false);
        assertThat(comparison.sets()).extracting(CriteriaSet.Identity::id).containsExactly("a", "b");
    }

    @Test
    void sets_that_agree_with_the_first_are_named_together() {
        assertThat(compare(patient("0.30"), STANDARD, STRINGENT, STANDARD, WITHOUT_PARTIAL)
                        .rows()
                        .get(0)
                        .sentence())
                .isEqualTo("Renal response at month 6 is CRR (complete renal response) under set-0 1;"
                        + " the same under set-2 1, set-3 1;"
                        + " PRR (partial renal response) under set-1 1 (crr-upcr-met not met instead of met).");
    }

    @Test
    void one_set_alone_never_flips_and_none_is_no_comparison() {
        assertThat(compare(patient("0.30"), STANDARD).flips()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> CriteriaComparison.of(List.of()));
    }

    private static PatientUnderTest patient(String visit) {
        return aPatient()
                .withBaseline(upcr("4.0"), kidneyFunction(), sledai(16), bilag("REN=A"), pga("2.0"))
                .at(VisitCode.M6, upcr(visit), kidneyFunction(), sledai(4), bilag(""), pga("0.4"));
    }

    private static CriteriaComparison compare(PatientUnderTest patient, CriteriaUnderTest... sets) {
        List<CriteriaComparison.Judged> judged = new ArrayList<>();
        for (CriteriaUnderTest set : sets) {
            judged.add(judged(
                    patient, set, "set-" + judged.size(), Set.of(EndPoint.RENAL_RESPONSE), List.of(VisitCode.M6)));
        }
        return CriteriaComparison.of(judged);
    }

    private static CriteriaComparison.Judged judged(
            PatientUnderTest patient,
            CriteriaUnderTest criteria,
            String name,
            Set<EndPoint> endPoints,
            List<VisitCode> visits) {
        return new CriteriaComparison.Judged(
                new CriteriaSet.Identity(name, "https://example.org/Library/" + name, "1", "0"),
                patient.judgedBy(criteria)
                        .evaluation(endPoints, visits)
                        .orElseThrow()
                        .verdicts());
    }

    private static List<Outcome> outcomes(CriteriaComparison.Row row) {
        return row.results().stream().map(result -> result.verdict().outcome()).toList();
    }
}
