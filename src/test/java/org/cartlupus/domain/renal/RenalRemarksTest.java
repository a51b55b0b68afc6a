package org.cartlupus.domain.renal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.prednisone;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.Chart.urineProtein24h;
import static org.cartlupus.domain.fixture.Chart.weight;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.PatientUnderTest.anAdult;
import static org.cartlupus.domain.fixture.RenalCriteriaUnderTest.renalCriteria;

import java.util.List;
import org.cartlupus.domain.fixture.CriteriaUnderTest;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.fixture.VerdictAssert;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.verdict.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a renal verdict says of the values it took, beside its result. The M6 target date is 2025-07-15. */
class RenalRemarksTest {

    private static List<String> quoted(VerdictAssert verdict, Notice.Kind kind) {
        return verdict.verdict().findings().notices().stream()
                .filter(notice -> notice.kind() == kind)
                .map(notice -> String.join(" | ", notice.details()))
                .toList();
    }

    /** 1.2 g in 24 h; Mosteller of 120 cm and 30 kg is 1 m², of 40 kg 1.1547 m². */
    @ParameterizedTest(name = "surface {0} and {1}, weight {2} and {3}: {4}")
    @CsvSource(
            value = {
                // recorded on the day
                "-, 1.2, -, 30, 1.7300",
                // weight of the day before a surface of last month
                "1.2, -, -, 30, 2.0760",
                // last month's surface before last month's weight
                "1.2, -, 40, -, 1.7300",
                // last month's weight
                "-, -, 40, -, 1.7979",
            },
            nullValues = "-")
    void the_body_surface_nearest_to_the_collection_normalises_it(
            String surfaceBefore, String surface, String weightBefore, String weight, String normalised) {
        PatientUnderTest patient = aPatient().at(M6, urineProtein24h("1.2"), creatinine("0.60"), height("120"));
        if (surfaceBefore != null) {
            patient.on("2025-06-15", measurement(Analyte.BODY_SURFACE, surfaceBefore, "m2"));
        }
        if (surface != null) {
            patient.on("2025-07-15", measurement(Analyte.BODY_SURFACE, surface, "m2"));
        }
        if (weightBefore != null) {
            patient.on("2025-06-15", weight(weightBefore));
        }
        if (weight != null) {
            patient.on("2025-07-15", weight(weight));
        }
        patient.judgedAt(M6).renalResponse().hasProteinuria(null, normalised);
    }

    @Test
    void values_from_before_the_28_days_are_named_as_old_baselines() {
        VerdictAssert verdict = aPatient()
                .on("2024-12-01", upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"), kidneyFunction())
                .renalResponse();

        assertThat(quoted(verdict, Notice.Kind.OLD_BASELINE))
                .containsExactlyInAnyOrder(
                        "proteinuria | 2024-12-01 | 2025-01-15 | 28",
                        "the sample for eGFR | 2024-12-01 | 2025-01-15 | 28");
    }

    @Test
    void contradicting_values_are_quoted_at_baseline_and_at_the_visit() {
        VerdictAssert verdict = aPatient()
                .withBaseline(upcr("4.00"), upcr("5.00"), creatinine("0.50"), creatinine("0.60"), height("150"))
                .at(M6, upcr("0.30"), upcr("0.40"), creatinine("0.55"), creatinine("0.65"), height("152"))
                .renalResponse();

        assertThat(quoted(verdict, Notice.Kind.CONFLICTING_VALUES))
                .hasSize(4)
                .anyMatch(text -> text.contains("4.00 g/g") && text.contains("5.00 g/g"))
                .anyMatch(text -> text.contains("0.30 g/g") && text.contains("0.40 g/g"))
                .anyMatch(text -> text.contains("0.50 mg/dL") && text.contains("0.60 mg/dL"))
                .anyMatch(text -> text.contains("0.55 mg/dL") && text.contains("0.65 mg/dL"));
    }

    /** Clinical rules 6.2: warn outside 6 to 20 years. Both samples are judged. */
    @ParameterizedTest(name = "born {0}: {1} samples warned")
    @CsvSource({"2019-01-01, 0", "2019-01-20, 1", "2019-07-20, 2", "2005-08-01, 0", "2005-02-01, 1", "2004-12-01, 2"})
    void an_age_outside_6_to_20_at_a_sample_is_unusual(String birth, int warned) {
        VerdictAssert verdict = aPatient()
                .born(birth)
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"), kidneyFunction())
                .renalResponse();

        assertThat(quoted(verdict, Notice.Kind.UNUSUAL_VALUE))
                .hasSize(warned)
                .allMatch(text -> text.contains("lies outside 6 to 20"));
    }

    /** Clinical rules 6.2: warn of more than three times the previous creatinine, in either direction. */
    @ParameterizedTest(name = "creatinine {0} to {1}: {2}")
    @CsvSource({"0.50, 1.50, false", "0.50, 1.51, true", "1.50, 0.50, false", "1.51, 0.50, true", "0.50, 0.50, false"})
    void a_creatinine_that_changed_more_than_threefold_is_unusual(String before, String after, boolean warned) {
        VerdictAssert verdict = anAdult()
                .withBaseline(upcr("4.00"), creatinine(before), height("160"))
                .at(M6, upcr("0.30"), creatinine(after), height("160"))
                .renalResponse();

        assertThat(quoted(verdict, Notice.Kind.UNUSUAL_VALUE).size()).isEqualTo(warned ? 1 : 0);
    }

    @Test
    void a_creatinine_measured_later_or_known_only_as_a_bound_is_compared_with_nothing() {
        VerdictAssert verdict = anAdult()
                .withBaseline(upcr("4.00"), creatinine("0.50"), height("160"))
                .on("2025-07-01", creatinine("<9"))
                .at(M6, upcr("0.30"), creatinine("0.50"), height("160"))
                .on("2025-08-01", creatinine("5.0"))
                .renalResponse();

        assertThat(quoted(verdict, Notice.Kind.UNUSUAL_VALUE)).isEmpty();
    }

    @Test
    void a_height_of_after_the_sample_is_not_yet_unusual() {
        VerdictAssert verdict = aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"), creatinine("0.60"), height("152"))
                .on("2025-08-01", height("140"))
                .renalResponse();

        assertThat(quoted(verdict, Notice.Kind.UNUSUAL_VALUE)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"CKID_U25_CREATININE, serum creatinine at month 6", "CKID_U25_CYSTATIN_C, cystatin C at month 6"})
    void the_sample_that_the_formula_reads_is_the_one_that_is_missing(EgfrFormula formula, String words) {
        aPatient()
                .judgedBy(CriteriaUnderTest.standard().withFormula(formula))
                .withBaseline(upcr("4.00"), kidneyFunction(), cystatin("0.9"))
                .at(M6, upcr("0.30"))
                .renalResponse()
                .misses("egfr-visit")
                .missesInWords(words);
    }

    @Test
    void a_bound_that_leaves_the_function_open_is_named_at_baseline_as_at_the_visit() {
        anAdult()
                .withBaseline(upcr("4.00"), creatinine("<0.90"), height("160"))
                .at(M6, upcr("0.30"), creatinine("0.85"), height("160"))
                .renalResponse()
                .isNotEvaluable()
                .missesInWords("the sample for eGFR at baseline")
                .missesInWords("<0.90");
        anAdult()
                .withBaseline(upcr("4.00"), creatinine("0.85"), height("160"))
                .at(M6, upcr("0.30"), creatinine("<1.50"), height("160"))
                .renalResponse()
                .isNotEvaluable()
                .missesInWords("the sample for eGFR at month 6");
    }

    @Test
    void an_estimate_from_two_samples_rests_on_both() {
        aPatient()
                .judgedBy(CriteriaUnderTest.standard().withFormula(EgfrFormula.CKID_U25_AVERAGE))
                .withBaseline(
                        upcr("4.00"),
                        creatinine("0.60").named("cr0"),
                        cystatin("0.9").named("cy0"),
                        height("150"))
                .at(
                        M6,
                        upcr("0.30"),
                        creatinine("0.60").named("cr6"),
                        cystatin("1.9").issuedAt("08:00").named("first"),
                        cystatin("0.9").issuedAt("09:00").named("last"),
                        height("150"))
                .renalResponse()
                .restsOn("cr0", "cy0", "cr6", "last")
                .doesNotRestOn("first");
    }

    @ParameterizedTest(name = "weight of {0}: asked for {1}")
    @CsvSource(
            value = {"-, true", "2025-06-17, false"},
            nullValues = "-")
    void a_limit_per_kilogram_asks_for_the_weight_only_where_it_is_missing(String weighed, boolean asked) {
        PatientUnderTest patient = aPatient()
                .judgedBy(renalCriteria().withSteroidsUpTo(null, "0.2").set())
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"), kidneyFunction())
                .on("2025-06-20", prednisone("5").named("dose"));
        if (weighed != null) {
            patient.on(weighed, weight("40").named("weight"));
        }
        VerdictAssert verdict = patient.renalResponse().isNotEvaluable().restsOn("dose");

        verdict.missesInWords("from 2025-06-17 to 2025-07-15");
        assertThat(verdict.verdict().findings().missing().stream()
                        .anyMatch(missing -> missing.what().contains("the weight for it")))
                .isEqualTo(asked);
        if (!asked) {
            verdict.restsOn("weight");
        }
    }

    private static Entry cystatin(String milligramsPerLitre) {
        return measurement(Analyte.CYSTATIN_C, milligramsPerLitre, "mg/L");
    }
}
