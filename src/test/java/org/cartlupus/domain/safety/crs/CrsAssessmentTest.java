package org.cartlupus.domain.safety.crs;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.UnknownReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrsAssessmentTest {

    @ParameterizedTest(name = "{0} °C, hypotension {1}, {2} pressors (vasopressin {3}), {4} {5} L/min: grade {6}")
    @CsvSource({
        "37.9, FALSE, 0, FALSE, NONE, , 0",
        "38.0, FALSE, 0, FALSE, NONE, , 1",
        "41.0, FALSE, 0, FALSE, NONE, , 1",
        "38.0, TRUE, 0, FALSE, NONE, , 2",
        "38.0, TRUE, 1, FALSE, NONE, , 3",
        "38.0, TRUE, 1, TRUE, NONE, , 3",
        "38.0, TRUE, 0, TRUE, NONE, , 3",
        "38.0, TRUE, 2, FALSE, NONE, , 4",
        "38.0, TRUE, 2, TRUE, NONE, , 4",
        "38.0, FALSE, 1, FALSE, NONE, , 3",
        "38.0, FALSE, 0, FALSE, NASAL_CANNULA, 2, 2",
        "38.0, FALSE, 0, FALSE, NASAL_CANNULA, 6, 2",
        "38.0, FALSE, 0, FALSE, NASAL_CANNULA, 6.1, 3",
        "38.0, FALSE, 0, FALSE, BLOW_BY, , 2",
        "38.0, FALSE, 0, FALSE, HIGH_FLOW_NASAL_CANNULA, , 3",
        "38.0, FALSE, 0, FALSE, FACE_MASK, , 3",
        "38.0, FALSE, 0, FALSE, NON_REBREATHER_MASK, , 3",
        "38.0, FALSE, 0, FALSE, VENTURI_MASK, , 3",
        "38.0, FALSE, 0, FALSE, POSITIVE_PRESSURE, , 4",
        "38.0, TRUE, 0, FALSE, POSITIVE_PRESSURE, , 4",
        "38.0, TRUE, 1, FALSE, BLOW_BY, , 3",
        "37.0, TRUE, 2, FALSE, POSITIVE_PRESSURE, , 0",
    })
    void theWorstColumnReachedIsTheGrade(
            String temperature,
            Truth hypotension,
            Integer pressors,
            Truth vasopressin,
            RespiratorySupport support,
            String flow,
            int grade) {
        assertThat(assess(temperature, Truth.FALSE, Truth.FALSE, hypotension, pressors, vasopressin, support, flow)
                        .grade())
                .hasValue(grade);
    }

    @Test
    void feverWithAnotherCauseIsNotCytokineRelease() {
        assertThat(assess("39.0", Truth.TRUE, Truth.FALSE, Truth.TRUE, 1, Truth.FALSE, RespiratorySupport.NONE, null)
                        .grade())
                .hasValue(0);
    }

    @ParameterizedTest(name = "after tocilizumab, 37.0 °C, hypotension {0}, support {1}: grade {2}")
    @CsvSource({"FALSE, NONE, 0", "TRUE, NONE, 2", "FALSE, FACE_MASK, 3"})
    void afterTreatmentFeverIsNoLongerNeeded(Truth hypotension, RespiratorySupport support, int grade) {
        assertThat(assess("37.0", Truth.FALSE, Truth.TRUE, hypotension, 0, Truth.FALSE, support, null)
                        .grade())
                .hasValue(grade);
    }

    @Test
    void anUnmeasuredTemperatureLeavesEverythingOpenDownwards() {
        GradeProposal proposal =
                assess(null, Truth.FALSE, Truth.FALSE, Truth.TRUE, 1, Truth.FALSE, RespiratorySupport.NONE, null);
        assertThat(proposal.bounds()).isEqualTo(GradeBounds.between(0, 3));
        assertThat(proposal.unknownReasons()).contains(UnknownReason.NO_VALUE);
    }

    @ParameterizedTest(name = "hypotension {0}, {1} pressors, {2} at {3} L/min: {4}")
    @CsvSource({
        "TRUE, , NONE, , 2–4",
        "FALSE, , NONE, , 1",
        "UNKNOWN, 0, NONE, , 1–2",
        "UNKNOWN, , NONE, , 1–4",
        "FALSE, 0, , , 1–4",
        "FALSE, 0, NASAL_CANNULA, , 2–3",
    })
    void whatIsNotRecordedLeavesTheGradeOpenUpwards(
            Truth hypotension, Integer pressors, RespiratorySupport support, String flow, String grades) {
        assertThat(assess("38.5", Truth.FALSE, Truth.FALSE, hypotension, pressors, Truth.FALSE, support, flow)
                        .bounds())
                .hasToString(grades);
    }

    @Test
    void vasopressinNotRecordedMattersOnlyInHypotension() {
        assertThat(assess("38.5", Truth.FALSE, Truth.FALSE, Truth.TRUE, 0, Truth.UNKNOWN, RespiratorySupport.NONE, null)
                        .bounds())
                .hasToString("2–3");
        assertThat(assess(
                                "38.5",
                                Truth.FALSE,
                                Truth.FALSE,
                                Truth.FALSE,
                                0,
                                Truth.UNKNOWN,
                                RespiratorySupport.NONE,
                                null)
                        .bounds())
                .hasToString("1");
    }

    @Test
    void deathDueToItIsGrade5WhateverElseIsRecorded() {
        GradeProposal proposal = new CrsAssessment(
                        null, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, null, Truth.UNKNOWN, null, null, true)
                .grade();
        assertThat(proposal.grade()).hasValue(5);
    }

    @Test
    void nothingRecordedIsUnknownAndNotGrade0() {
        GradeProposal proposal = new CrsAssessment(
                        null, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, null, Truth.UNKNOWN, null, null, false)
                .grade();
        assertThat(proposal.bounds()).isEqualTo(GradeBounds.between(0, 4));
    }

    @ParameterizedTest(name = "{6}")
    @CsvSource(
            delimiter = '|',
            value = {
                "38.5 | TRUE    | 1 | TRUE  | NASAL_CANNULA | 2 | 38.5 °C; hypotension, 1 vasopressor(s) and vasopressin; nasal cannula 2 L/min",
                "38.5 | TRUE    | 0 | FALSE | NONE          |   | 38.5 °C; hypotension, 0 vasopressor(s); no oxygen",
                "38.5 | FALSE   | 0 | FALSE | FACE_MASK     |   | 38.5 °C; no hypotension; face mask",
                "38.5 | FALSE   | 2 | FALSE | NONE          |   | 38.5 °C; 2 vasopressor(s); no oxygen",
                "38.5 | FALSE   |   | FALSE | NONE          |   | 38.5 °C; no hypotension; no oxygen",
                "38.5 | UNKNOWN |   | FALSE |               |   | 38.5 °C; hypotension not recorded, vasopressors not recorded; oxygen not recorded",
                "37.0 | TRUE    | 2 | FALSE | NONE          |   | no fever that is not explained otherwise",
                "     | TRUE    | 0 | FALSE | NONE          |   | temperature not recorded; hypotension, 0 vasopressor(s); no oxygen",
            })
    void theSentenceNamesTheThreeColumns(
            String temperature,
            Truth hypotension,
            Integer pressors,
            Truth vasopressin,
            RespiratorySupport support,
            String flow,
            String criterion) {
        assertThat(assess(temperature, Truth.FALSE, Truth.FALSE, hypotension, pressors, vasopressin, support, flow)
                        .criterion())
                .isEqualTo(criterion);
    }

    private static GradeProposal assess(
            String temperature,
            Truth explained,
            Truth treated,
            Truth hypotension,
            Integer pressors,
            Truth vasopressin,
            RespiratorySupport support,
            String flow) {
        return new CrsAssessment(
                        temperature == null ? null : Measured.exactly(temperature),
                        explained,
                        treated,
                        hypotension,
                        pressors,
                        vasopressin,
                        support,
                        flow == null ? null : Measured.exactly(flow),
                        false)
                .grade();
    }
}
