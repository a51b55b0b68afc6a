package org.cartlupus.domain.safety.ctcae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.safety.ctcae.Lab.lab;

import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.UnknownReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProteinuriaTest {

    @ParameterizedTest(name = "a child with UPCR {0} g/g, ULN 0.2: {1}")
    @CsvSource({
        "0, 0",
        "0.19, 0",
        "0.2, 1",
        "0.49, 1",
        "0.5, 2",
        "1.9, 2",
        "1.91, 3",
        "<0.05, 0",
        "<0.5, 0–1",
        ">1.9, 3",
        ">=0.5, 2–3",
        "50, 3"
    })
    void aChildIsGradedByTheRatio(String upcr, String grades) {
        assertThat(new Proteinuria(lab(upcr, "-", "0.2"), LaboratoryResult.MISSING, null)
                        .propose(Truth.FALSE)
                        .bounds())
                .hasToString(grades);
    }

    @ParameterizedTest(name = "an adult with {0} g in 24 h, ULN 0.15: {1}")
    @CsvSource({"0.14, 0", "0.15, 1", "0.99, 1", "1.0, 2", "3.49, 2", "3.5, 3"})
    void anAdultIsGradedByTheCollection(String daily, String grades) {
        assertThat(new Proteinuria(LaboratoryResult.MISSING, lab(daily, "-", "0.15"), null)
                        .propose(Truth.TRUE)
                        .bounds())
                .hasToString(grades);
    }

    @ParameterizedTest(name = "an adult with {0}+ on the dipstick: {1}")
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 2", "4, 3"})
    void withoutACollectionTheDipstickOfAnAdultIsGraded(int dipstick, String grades) {
        assertThat(new Proteinuria(LaboratoryResult.MISSING, LaboratoryResult.MISSING, dipstick)
                        .propose(Truth.TRUE)
                        .bounds())
                .hasToString(grades);
    }

    @Test
    void theSameRatioIsNotGradableInAnAdultWithoutACollection() {
        GradeProposal proposal =
                new Proteinuria(lab("2.5", "-", "0.2"), LaboratoryResult.MISSING, null).propose(Truth.TRUE);
        assertThat(proposal.bounds()).hasToString("1–3");
        assertThat(proposal.unknownReasons()).containsExactly(UnknownReason.OTHER_MEASUREMENT_MISSING);
    }

    @Test
    void aChildWithADipstickOnlyHasAtLeastGrade1() {
        GradeProposal proposal =
                new Proteinuria(LaboratoryResult.MISSING, LaboratoryResult.MISSING, 3).propose(Truth.FALSE);
        assertThat(proposal.bounds()).hasToString("1–3");
    }

    @Test
    void aCollectionTakesPrecedenceOverADipstick() {
        assertThat(new Proteinuria(LaboratoryResult.MISSING, lab("0.1", "-", "0.15"), 2)
                        .propose(Truth.TRUE)
                        .grade())
                .hasValue(0);
        assertThat(new Proteinuria(LaboratoryResult.MISSING, lab("0.1", "-", "0.15"), 2)
                        .propose(Truth.FALSE)
                        .grade())
                .hasValue(0);
    }

    @Test
    void aLowRatioWithoutItsOwnLimitLeavesGrade1Open() {
        GradeProposal proposal =
                new Proteinuria(lab("0.3", "-", "-"), LaboratoryResult.MISSING, null).propose(Truth.FALSE);
        assertThat(proposal.bounds()).hasToString("0–1");
        assertThat(proposal.unknownReasons()).containsExactly(UnknownReason.NO_REFERENCE_RANGE);
    }

    @Test
    void withoutAnAgeBothBranchesRemain() {
        GradeProposal proposal =
                new Proteinuria(lab("0.6", "-", "0.2"), lab("0.8", "-", "0.15"), null).propose(Truth.UNKNOWN);
        assertThat(proposal.bounds()).hasToString("1–2");
        assertThat(proposal.unknownReasons()).contains(UnknownReason.AGE_NOT_KNOWN);
    }

    @Test
    void withoutAnAgeAgreementIsEnough() {
        assertThat(new Proteinuria(lab("2.5", "-", "0.2"), lab("4.0", "-", "0.15"), null)
                        .propose(Truth.UNKNOWN)
                        .grade())
                .hasValue(3);
    }

    @ParameterizedTest(name = "UPCR {0} g/g: {1}")
    @CsvSource({"50.1, IMPLAUSIBLE_VALUE", "-0.1, IMPLAUSIBLE_VALUE", "-, NO_VALUE"})
    void nothingUsableIsNotGraded(String upcr, UnknownReason reason) {
        GradeProposal proposal =
                new Proteinuria(lab(upcr, "-", "0.2"), LaboratoryResult.MISSING, null).propose(Truth.FALSE);
        assertThat(proposal.bounds()).hasToString("0–3");
        assertThat(proposal.unknownReasons()).containsExactly(reason);
    }

    @Test
    void aCensoredCollectionOfAnAdultIsTheReasonWhyTheGradeIsOpen() {
        GradeProposal proposal =
                new Proteinuria(LaboratoryResult.MISSING, lab(">=1.0", "-", "0.15"), null).propose(Truth.TRUE);
        assertThat(proposal.bounds()).hasToString("2–3");
        assertThat(proposal.unknownReasons()).containsExactly(UnknownReason.CENSORED_VALUE);
    }

    @ParameterizedTest(name = "UPCR {0}, 24 h {1}, dipstick {2}, adult {3}: {4}")
    @CsvSource({
        "0.6, 0.8, 1, FALSE,   UPCR 0.6 g/g by the bands for children",
        "0.6, 0.8, 1, TRUE,    0.8 g in 24 h by the bands for adults",
        "0.6, -,   1, TRUE,    UPCR 0.6 g/g by the bands for adults",
        "-,   0.8, 1, FALSE,   0.8 g in 24 h by the bands for children",
        "-,   -,   3, TRUE,    dipstick 3+ by the bands for adults",
        "0.6, 0.8, 1, UNKNOWN, 'UPCR 0.6 g/g, age not known'",
    })
    void theSentenceNamesTheMeasurementAndTheBands(
            String upcr, String daily, Integer dipstick, Truth adult, String criterion) {
        assertThat(new Proteinuria(lab(upcr, "-", "0.2"), lab(daily, "-", "0.15"), dipstick)
                        .propose(adult)
                        .criterion())
                .isEqualTo(criterion);
    }
}
