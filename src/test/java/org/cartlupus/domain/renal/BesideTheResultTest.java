package org.cartlupus.domain.renal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.Chart.urineProtein24h;
import static org.cartlupus.domain.fixture.Chart.weight;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.PatientUnderTest.anAdult;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cartlupus.domain.fixture.CriteriaUnderTest;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.CreatinineMethod;
import org.cartlupus.domain.subject.Enrolment;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.Sex;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside a renal result and never decides it, and the formula that is locked for a participant. */
class BesideTheResultTest {

    @ParameterizedTest(name = "{0} g/g, {1} cells, {2} casts: {3}")
    @CsvSource({
        "0.30, 5, 0, TRUE",
        "0.30, 6, 0, FALSE",
        "0.30, 5, 1, FALSE",
        "0.30, 5, , UNKNOWN",
        "0.60, 5, , FALSE",
    })
    void complete_response_with_inactive_sediment(String visit, String cells, @Nullable String casts, Truth expected) {
        PatientUnderTest child = aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr(visit), kidneyFunction(), measurement(Analyte.URINE_RED_CELLS_PER_FIELD, cells, "/[HPF]"));
        if (casts != null) {
            child.at(M6, measurement(Analyte.RED_CELL_CASTS, casts, "/[LPF]"));
        }
        assertThat(child.renalResponse().renal().aside().completeWithInactiveSediment())
                .isEqualTo(expected);
    }

    /** Trap 5: 6.00 at screening, 3.50 after bridging therapy, 2.00 at the visit. Baseline is sought from 2024-12-18 on. */
    @Test
    void trap05_the_screening_value_is_shown_beside_and_never_decides() {
        var verdict = aPatient()
                .on("2024-11-01", upcr("7.00"))
                .on("2024-12-17", upcr("6.00").named("screening"))
                .withBaseline(upcr("3.50"), kidneyFunction())
                .at(M6, upcr("2.00"), kidneyFunction())
                .renalResponse()
                .isNoResponse()
                .hasReduction("42.86")
                .says("against the screening value of 2024-12-17 (6.00) the fall would be 66.67 % and the class PRR");
        RenalAside.ScreeningFinding screening = verdict.renal().aside().screening();
        assertThat(screening).isNotNull();
        assertThat(screening.byComponents()).isEqualTo(Outcome.PRR);
        assertThat(screening.date()).isEqualTo(LocalDate.of(2024, 12, 17));
        assertThat(screening.evidence()).extracting(Evidence::reference).containsExactly("Observation/screening");
        assertThat(verdict.renal().evidence()).doesNotContainAnyElementsOf(screening.evidence());
    }

    @Test
    void without_a_value_before_baseline_nothing_is_said() {
        assertThat(screening(aPatient().withBaseline(upcr("3.50"), kidneyFunction())))
                .isNull();
        assertThat(screening(aPatient().on("2024-12-18", upcr("6.00")).withBaseline(upcr("3.50"))))
                .as("within the days in which a baseline is sought")
                .isNull();
        assertThat(screening(aPatient().on("2024-12-01", upcr("6.00"))))
                .as("the old value is the baseline itself")
                .isNull();
        assertThat(screening(aPatient()
                        .on("2024-12-01", urineProtein24h("6.00"), height("150"), weight("40"))
                        .withBaseline(upcr("3.50"))))
                .as("another quantity")
                .isNull();
    }

    private static RenalAside.@Nullable ScreeningFinding screening(PatientUnderTest child) {
        return child.at(M6, upcr("2.00"), kidneyFunction())
                .renalResponse()
                .renal()
                .aside()
                .screening();
    }

    /** WC-37: by bedside Schwartz kidney function fell too far, by CKiD U25 it did not. */
    @ParameterizedTest(name = "locked {0}, set {1}, keeps to locks {2}: {3}")
    @CsvSource({
        ", CKID_U25_CREATININE, true, CRR, false",
        ", BEDSIDE_SCHWARTZ_2009, true, NR, false",
        "bedside-schwartz-2009, CKID_U25_CREATININE, true, NR, true",
        "ckid-u25-creatinine, BEDSIDE_SCHWARTZ_2009, true, CRR, true",
        "ckid-u25-creatinine, CKID_U25_CREATININE, true, CRR, false",
        "bedside-schwartz-2009, CKID_U25_CREATININE, false, CRR, false",
        "no-formula, CKID_U25_CREATININE, true, CRR, false",
    })
    void the_formula_recorded_at_enrolment_goes_before_that_of_the_set(
            @Nullable String locked, EgfrFormula ofSet, boolean lockPerSubject, Outcome expected, boolean flagged) {
        EgfrCriteria egfr = EgfrCriteria.DEFAULT;
        var verdict = aPatient()
                .born("2011-01-15")
                .ofSex(Sex.MALE)
                .enrolled(new Enrolment(null, locked, List.of()))
                .judgedBy(CriteriaUnderTest.standard()
                        .withEgfr(new EgfrCriteria(
                                ofSet, egfr.display(), egfr.maxHeightAgeDays(), egfr.factors(), lockPerSubject)))
                .withBaseline(upcr("3.00"), creatinine("0.64"), height("150"))
                .at(M6, upcr("0.30"), creatinine("0.79"), height("156"))
                .renalResponse()
                .isOutcome(expected);
        if (flagged) {
            verdict.hasFlag(Flag.EGFR_METHOD_LOCKED).warns(Notice.Kind.EGFR_METHOD_LOCKED);
        } else {
            verdict.hasNotFlag(Flag.EGFR_METHOD_LOCKED).doesNotWarn(Notice.Kind.EGFR_METHOD_LOCKED);
        }
    }

    @ParameterizedTest(name = "{0} then {1}: changed {2}, Jaffe noted {3}")
    @CsvSource({
        "ENZYMATIC, JAFFE, true, true",
        "JAFFE, ENZYMATIC, true, true",
        "JAFFE, JAFFE, false, true",
        "ENZYMATIC, ENZYMATIC, false, false",
        ", ENZYMATIC, false, false",
        "ENZYMATIC, , false, false",
        ", , false, false",
    })
    void trap23_a_change_of_the_creatinine_method_is_flagged(
            @Nullable CreatinineMethod before, @Nullable CreatinineMethod after, boolean changed, boolean jaffe) {
        var verdict = aPatient()
                .withBaseline(upcr("4.00"), measuredBy("0.60", before), height("150"))
                .at(M6, upcr("0.30"), measuredBy("0.60", after), height("150"))
                .renalResponse()
                .isComplete();
        assertThat(verdict.renal().flags().contains(Flag.CREATININE_METHOD_CHANGED))
                .isEqualTo(changed);
        assertThat(verdict.renal().notices().stream()
                        .anyMatch(notice -> notice.details().toString().contains("Jaffe")))
                .isEqualTo(jaffe);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "0.19, g/L, true",
        "0.20, g/L, false",
        "19, mg/dL, true",
        "20, mg/dL, false",
        "1.76, mmol/L, true",
        "1.77, mmol/L, false",
    })
    void a_ratio_in_dilute_urine_is_flagged(String urineCreatinine, String unit, boolean flagged) {
        var verdict = aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"), kidneyFunction(), measurement(Analyte.URINE_CREATININE, urineCreatinine, unit))
                .renalResponse()
                .isComplete();
        assertThat(verdict.renal().flags().contains(Flag.DILUTE_URINE)).isEqualTo(flagged);
    }

    /** 66.24 over creatinine: 0.4416 gives 150 exactly. */
    @ParameterizedTest(name = "creatinine {0}: {1}")
    @CsvSource({"0.4416, false", "0.4415, true"})
    void an_egfr_above_150_is_flagged(String creatinine, boolean flagged) {
        var verdict = anAdult()
                .withBaseline(upcr("4.00"), creatinine("0.60"), height("160"))
                .at(M6, upcr("0.30"), creatinine(creatinine), height("160"))
                .renalResponse()
                .isComplete();
        assertThat(verdict.renal().flags().contains(Flag.EGFR_IMPLAUSIBLE)).isEqualTo(flagged);
    }

    /** Screening on 2024-12-20. */
    @ParameterizedTest(name = "biopsies {0} and {1}: {2}")
    @CsvSource({
        "2024-06-20, , false",
        "2024-06-19, , true",
        "2024-06-19, 2024-10-01, false",
        "2024-06-19, 2025-02-01, true",
        "2025-02-01, , false",
    })
    void a_biopsy_older_than_six_months_before_screening_is_said(String first, @Nullable String second, boolean said) {
        List<Enrolment.Biopsy> biopsies = Stream.of(first, second)
                .filter(Objects::nonNull)
                .map(day -> new Enrolment.Biopsy(LocalDate.parse(day), new Evidence("Procedure/" + day, "1")))
                .toList();
        var notices = aPatient()
                .enrolled(new Enrolment(LocalDate.of(2024, 12, 20), null, biopsies))
                .evaluated()
                .notices();
        assertThat(notices.stream().anyMatch(notice -> notice.kind() == Notice.Kind.OLD_HISTOLOGY))
                .isEqualTo(said);
    }

    private static Entry measuredBy(String value, @Nullable CreatinineMethod method) {
        return Entry.of(((Reported) creatinine(value).value()).measuredBy(method));
    }
}
