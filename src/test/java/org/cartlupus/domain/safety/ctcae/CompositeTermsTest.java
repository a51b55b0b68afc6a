package org.cartlupus.domain.safety.ctcae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.safety.ctcae.Lab.lab;
import static org.cartlupus.domain.safety.ctcae.Lab.measured;

import java.math.BigDecimal;
import java.util.Set;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.SafetyParameters;
import org.cartlupus.domain.safety.UnknownReason;
import org.cartlupus.domain.safety.ctcae.PaediatricHypertension.Percentiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chronic kidney disease, febrile neutropenia, CTCAE's cytokine release syndrome and hypertension. */
class CompositeTermsTest {

    @ParameterizedTest(name = "eGFR {0} with LLN 90, UPCR {1}, dialysis {2}: {3}")
    @CsvSource({
        "90, 0.5, FALSE, 0",
        "90, 0.51, FALSE, 1",
        "89, 0.1, FALSE, 1",
        "60, 0.1, FALSE, 1",
        "59.9, 0.1, FALSE, 2",
        "30, 3.0, FALSE, 2",
        "29.9, 3.0, UNKNOWN, 3",
        "15, 3.0, UNKNOWN, 3",
        "14.9, 3.0, UNKNOWN, 4",
        "70, 0.1, TRUE, 4",
        "-, 0.1, TRUE, 4",
        "90, -, FALSE, 0–1",
        "80, -, FALSE, 1",
        "-, 0.6, UNKNOWN, 1–4",
        "-, 0.1, UNKNOWN, 0–4",
    })
    void chronicKidneyDisease(String egfr, String upcr, Truth dialysis, String grades) {
        GradeProposal proposal = new ChronicKidneyDisease(
                        lab(egfr, "90", "-"),
                        LaboratoryResult.MISSING,
                        upcr.equals("-") ? null : measured(upcr),
                        dialysis)
                .propose(SafetyParameters.DEFAULTS);
        assertThat(proposal.bounds()).hasToString(grades);
    }

    @Test
    void kidneyDiseaseThatWasThereBeforeTreatmentIsFlagged() {
        GradeProposal proposal = new ChronicKidneyDisease(
                        lab("50", "90", "-"), lab("55", "90", "-"), measured("2.0"), Truth.FALSE)
                .propose(SafetyParameters.DEFAULTS);
        assertThat(proposal.grade()).hasValue(2);
        assertThat(proposal.flags()).contains(GradeFlag.ABNORMAL_AT_BASELINE);
    }

    @ParameterizedTest(name = "ANC {0}, {1} °C, over 38.0 for an hour {2}: {3}")
    @CsvSource({
        "0.99, 38.4, FALSE, 3",
        "0.99, 38.3, FALSE, 0",
        "0.99, 38.3, TRUE, 3",
        "0.99, 38.0, TRUE, 3",
        "0.99, 37.9, TRUE, 0",
        "0.99, 38.3, UNKNOWN, 0–3",
        "0.99, 38.4, UNKNOWN, 3",
        "1.0, 39.0, TRUE, 0",
        "<1.0, 39.0, TRUE, 3",
        "-, 39.0, TRUE, 0–3",
        "-, 37.0, FALSE, 0",
        "0.5, -, FALSE, 0–3",
        "0.5, -, TRUE, 3",
        "1.5, -, UNKNOWN, 0",
    })
    void febrileNeutropenia(String neutrophils, String temperature, Truth sustained, String grades) {
        GradeProposal proposal = new FebrileNeutropenia(
                        neutrophils.equals("-") ? null : measured(neutrophils),
                        temperature.equals("-") ? null : measured(temperature),
                        sustained)
                .propose();
        assertThat(proposal.bounds()).hasToString(grades);
        if (proposal.bounds().highest() == 3) {
            assertThat(proposal.flags()).containsExactly(GradeFlag.HIGHER_GRADE_NEEDS_CLINICIAN);
        }
    }

    @ParameterizedTest(name = "fever {0}, hypotension {1}, pressors {2}, oxygen {3} %: {4}")
    @CsvSource({
        "FALSE, FALSE, 0, 0, 0",
        "TRUE, FALSE, 0, 0, 1",
        "TRUE, TRUE, 0, 0, 2",
        "TRUE, FALSE, 0, 39, 2",
        "TRUE, FALSE, 0, 40, 3",
        "TRUE, TRUE, 1, 0, 3",
        "TRUE, TRUE, 3, 60, 3",
        "TRUE, TRUE, , 0, 2–3",
        "TRUE, FALSE, , 0, 1",
        "TRUE, FALSE, 0, , 1–3",
        "UNKNOWN, FALSE, 0, 0, 0–1",
    })
    void cytokineReleaseByCtcae(Truth fever, Truth hypotension, Integer pressors, String oxygen, String grades) {
        GradeProposal proposal = new CytokineReleaseByCtcae(
                        fever, hypotension, pressors, oxygen == null ? null : measured(oxygen))
                .propose();
        assertThat(proposal.bounds()).hasToString(grades);
    }

    @ParameterizedTest(name = "{0}/{1} mmHg, adolescent {2}, recurrent {3}: {4}")
    @CsvSource({
        "110, 70, FALSE, FALSE, 0",
        "111, 70, FALSE, FALSE, 1",
        "110, 71, FALSE, FALSE, 1",
        "115, 75, FALSE, TRUE, 1",
        "116, 70, FALSE, TRUE, 2",
        "116, 70, FALSE, FALSE, 1",
        "116, 70, FALSE, UNKNOWN, 1–2",
        "130, 70, FALSE, TRUE, 2",
        "131, 70, FALSE, FALSE, 3",
        "100, 91, FALSE, FALSE, 3",
    })
    void hypertensionOfAChildByTheSitesPercentiles(
            String systolic, String diastolic, Truth adolescent, Truth recurrent, String grades) {
        assertThat(hypertension(systolic, diastolic, percentiles(), adolescent, recurrent)
                        .bounds())
                .hasToString(grades);
    }

    @ParameterizedTest(name = "adolescent with {0}/{1} mmHg and no percentiles: {2}")
    @CsvSource({"119, 79, 0–3", "120, 79, 1–3", "129, 79, 1–3", "130, 79, 2–3", "119, 80, 2–3", "139, 89, 2–3"})
    void withoutPercentilesTheFixedNumbersOfAdolescentsAreALowerBound(
            String systolic, String diastolic, String grades) {
        GradeProposal proposal = hypertension(systolic, diastolic, null, Truth.TRUE, Truth.FALSE);
        assertThat(proposal.bounds()).hasToString(grades);
        assertThat(proposal.unknownReasons()).containsExactly(UnknownReason.NO_PERCENTILES);
        assertThat(proposal.flags()).containsExactly(GradeFlag.HIGHER_GRADE_NEEDS_CLINICIAN);
    }

    @Test
    void aDrugAgainstHypertensionIsGrade2() {
        assertThat(new PaediatricHypertension(
                                new BigDecimal("100"),
                                new BigDecimal("60"),
                                percentiles(),
                                Truth.FALSE,
                                Truth.FALSE,
                                Truth.TRUE)
                        .propose()
                        .grade())
                .hasValue(2);
    }

    @Test
    void anUnknownAgeMattersOnlyWhereTheFixedNumbersAreReached() {
        assertThat(hypertension("105", "65", percentiles(), Truth.UNKNOWN, Truth.FALSE)
                        .grade())
                .hasValue(0);
        GradeProposal high = hypertension("120", "70", percentiles(), Truth.UNKNOWN, Truth.FALSE);
        assertThat(high.grade()).as("above the 90th percentile at any age").hasValue(1);
        GradeProposal open = hypertension("112", "80", percentiles(), Truth.UNKNOWN, Truth.FALSE);
        assertThat(open.bounds()).hasToString("1–2");
        assertThat(open.unknownReasons()).containsExactly(UnknownReason.AGE_NOT_KNOWN);
    }

    @ParameterizedTest(name = "eGFR {0}, UPCR {1}: {2}, {3}")
    @CsvSource({
        "100, 0.6, UPCR 0.6 g/g is > 0.5, ",
        "80, 0.6, 80 mL/min/{1.73_m2} is < LLN (90), ",
        "80, 0.4, 80 mL/min/{1.73_m2} is < LLN (90), ",
        "100, >0.4, 100 mL/min/{1.73_m2} reaches no band, CENSORED_VALUE",
        "100, -, 100 mL/min/{1.73_m2} reaches no band, OTHER_MEASUREMENT_MISSING",
    })
    void chronicKidneyDiseaseIsExplainedByTheMeasurementThatMakesIt(
            String egfr, String upcr, String criterion, UnknownReason reason) {
        GradeProposal proposal = new ChronicKidneyDisease(
                        lab(egfr, "90", "-"),
                        LaboratoryResult.MISSING,
                        upcr.equals("-") ? null : measured(upcr),
                        Truth.FALSE)
                .propose(SafetyParameters.DEFAULTS);
        assertThat(proposal.criterion()).isEqualTo(criterion);
        assertThat(proposal.unknownReasons()).isEqualTo(reason == null ? Set.of() : Set.of(reason));
    }

    @ParameterizedTest(name = "neutrophils {0}, temperature {1}: {2}, {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "-    | 39.0 | neutrophils not measured, temperature 39.0 °C       | NO_VALUE",
                "<1.5 | 39.0 | neutrophils <1.5 10*9/L, temperature 39.0 °C        | CENSORED_VALUE",
                "0.5  | -    | neutrophils 0.5 10*9/L, temperature not measured    | OTHER_MEASUREMENT_MISSING",
                "0.5  | 38.2 | neutrophils 0.5 10*9/L, temperature 38.2 °C         | FINDING_NOT_KNOWN",
            })
    void febrileNeutropeniaSaysWhatLeavesItOpen(
            String neutrophils, String temperature, String criterion, UnknownReason reason) {
        GradeProposal proposal = new FebrileNeutropenia(
                        neutrophils.equals("-") ? null : measured(neutrophils),
                        temperature.equals("-") ? null : measured(temperature),
                        Truth.UNKNOWN)
                .propose();
        assertThat(proposal.criterion()).isEqualTo(criterion);
        assertThat(proposal.unknownReasons()).containsExactly(reason);
    }

    @ParameterizedTest(name = "pressors {0}, oxygen {1} %: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 35  | fever, no hypotension, vasopressors: 0, oxygen 35 %           | ",
                "0 | -   | fever, no hypotension, vasopressors: 0, oxygen not recorded   | OTHER_MEASUREMENT_MISSING",
                "0 | >35 | fever, no hypotension, vasopressors: 0, oxygen >35 %          | CENSORED_VALUE",
                "  | 35  | fever, no hypotension, vasopressors not recorded, oxygen 35 % | ",
            })
    void cytokineReleaseByCtcaeSaysWhatLeavesItOpen(
            Integer pressors, String oxygen, String criterion, UnknownReason reason) {
        GradeProposal proposal = new CytokineReleaseByCtcae(
                        Truth.TRUE, Truth.FALSE, pressors, oxygen.equals("-") ? null : measured(oxygen))
                .propose();
        assertThat(proposal.criterion()).isEqualTo(criterion);
        assertThat(proposal.unknownReasons()).isEqualTo(reason == null ? Set.of() : Set.of(reason));
    }

    @Test
    void onlyTheHighestGradeOfTheTermAsksTheClinicianForMore() {
        assertThat(new CytokineReleaseByCtcae(Truth.TRUE, Truth.FALSE, 0, measured("39"))
                        .propose()
                        .flags())
                .isEmpty();
        assertThat(new CytokineReleaseByCtcae(Truth.TRUE, Truth.FALSE, 0, measured("40"))
                        .propose()
                        .flags())
                .containsExactly(GradeFlag.HIGHER_GRADE_NEEDS_CLINICIAN);
    }

    @Test
    void hypertensionSaysWhetherPercentilesWereAtHand() {
        assertThat(hypertension("120", "80", percentiles(), Truth.TRUE, Truth.FALSE)
                        .criterion())
                .isEqualTo("120/80 mmHg against the site's percentiles");
        assertThat(hypertension("120", "80", null, Truth.TRUE, Truth.FALSE).criterion())
                .isEqualTo("120/80 mmHg without percentiles");
    }

    private static Percentiles percentiles() {
        return new Percentiles(
                new BigDecimal("110"),
                new BigDecimal("115"),
                new BigDecimal("125"),
                new BigDecimal("70"),
                new BigDecimal("75"),
                new BigDecimal("85"));
    }

    private static GradeProposal hypertension(
            String systolic, String diastolic, Percentiles percentiles, Truth adolescent, Truth recurrent) {
        return new PaediatricHypertension(
                        new BigDecimal(systolic),
                        new BigDecimal(diastolic),
                        percentiles,
                        adolescent,
                        recurrent,
                        Truth.UNKNOWN)
                .propose();
    }
}
