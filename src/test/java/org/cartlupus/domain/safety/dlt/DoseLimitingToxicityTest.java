package org.cartlupus.domain.safety.dlt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cartlupus.domain.safety.Events.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.AdverseEventBuilder;
import org.cartlupus.domain.safety.Causality;
import org.cartlupus.domain.safety.EventCourse;
import org.cartlupus.domain.safety.EventTerm;
import org.cartlupus.domain.safety.GradePoint;
import org.cartlupus.domain.safety.PartialDate;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.SafetyParameters;
import org.cartlupus.domain.safety.SafetySubject;
import org.cartlupus.domain.safety.SystemOrganClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DoseLimitingToxicityTest {

    private static final LocalDate DAY_0 = LocalDate.of(2025, 1, 15);
    private static final LocalDate AS_OF = DAY_0.plusDays(200);
    private static final SafetySubject SUBJECT = new SafetySubject("S1", "Low", DAY_0, DAY_0.minusDays(5));
    private static final String CRS = "Cytokine release syndrome";

    private static Truth met(String criterion, AdverseEventBuilder event) {
        return new DoseLimitingToxicity(DoseLimitingToxicity.DEFAULT_LIST, SafetyParameters.DEFAULTS)
                .findings(SUBJECT, List.of(event.build()), AS_OF).stream()
                        .filter(finding -> finding.criterion().id().equals(criterion))
                        .map(DltFinding::met)
                        .findFirst()
                        .orElse(Truth.FALSE);
    }

    /** At {@code grade} from one study day to another, with a dated grade, so that the time at it is known. */
    private static EventCourse lasting(int grade, int from, Integer to) {
        return new EventCourse(
                PartialDate.of(DAY_0.plusDays(from)),
                to == null ? PartialDate.UNKNOWN : PartialDate.of(DAY_0.plusDays(to)),
                to == null ? Truth.FALSE : Truth.TRUE,
                List.of(new GradePoint(DAY_0.plusDays(from), grade)));
    }

    @Test
    void theListIsTheDocumentsAndSaysThatTheProtocolMustConfirmIt() {
        assertThat(DoseLimitingToxicity.DEFAULT_LIST)
                .extracting(DltCriterion::id)
                .containsExactly("CRS-G4", "CRS-G3", "ICANS-G3", "ORGAN-G3", "ANC-0.5", "DEATH");
        assertThat(DoseLimitingToxicity.DEFAULT_LIST)
                .extracting(DltCriterion::standing)
                .containsOnly(RuleStanding.UNVERIFIED);
    }

    @ParameterizedTest(name = "CRS grade {0} on day {1}: {2}")
    @CsvSource({"4, 0, TRUE", "4, 28, TRUE", "4, 29, FALSE", "4, -1, FALSE", "3, 5, FALSE", "5, 5, TRUE"})
    void cytokineReleaseOfGrade4CountsAtOnceWithin28Days(int grade, int day, Truth truth) {
        assertThat(met("CRS-G4", event("1", "S1", CRS, SystemOrganClass.IMMUNE).course(lasting(grade, day, day + 1))))
                .isEqualTo(truth);
    }

    @ParameterizedTest(name = "CRS grade {0} from day 2 to {1}: {2}")
    @CsvSource({"3, 4, FALSE", "3, 5, UNKNOWN", "3, 6, TRUE", "2, 20, FALSE", "4, 6, TRUE"})
    void cytokineReleaseOfGrade3CountsAfter72Hours(int grade, int end, Truth truth) {
        assertThat(met("CRS-G3", event("1", "S1", CRS, SystemOrganClass.IMMUNE).course(lasting(grade, 2, end))))
                .isEqualTo(truth);
    }

    @Test
    void onlyTheTimeAtTheGradeCounts() {
        EventCourse brief = lasting(2, 1, 20)
                .withGrades(
                        new GradePoint(DAY_0.plusDays(1), 2),
                        new GradePoint(DAY_0.plusDays(3), 3),
                        new GradePoint(DAY_0.plusDays(5), 2));
        assertThat(met("CRS-G3", event("1", "S1", CRS, SystemOrganClass.IMMUNE).course(brief)))
                .isEqualTo(Truth.FALSE);
        EventCourse twice = lasting(2, 1, 20)
                .withGrades(
                        new GradePoint(DAY_0.plusDays(1), 3),
                        new GradePoint(DAY_0.plusDays(2), 1),
                        new GradePoint(DAY_0.plusDays(6), 3),
                        new GradePoint(DAY_0.plusDays(8), 4),
                        new GradePoint(DAY_0.plusDays(11), 1));
        assertThat(met("CRS-G3", event("1", "S1", CRS, SystemOrganClass.IMMUNE).course(twice)))
                .as("five days in the second stretch")
                .isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest(name = "grade 3 from day {0} to {1} and from day {2} to {3}: {4}")
    @CsvSource({
        "1, 6, 8, 9, TRUE",
        "1, 2, 8, 13, TRUE",
        "1, 3, 8, 9, FALSE",
        "1, 2, 8, 10, FALSE",
        "1, 4, 8, 9, UNKNOWN",
        "1, 2, 8, 11, UNKNOWN",
    })
    void theLongestOfSeveralStretchesCountsWhicheverItIs(int first, int until, int again, int end, Truth longer) {
        EventCourse relapsing = lasting(1, 0, 20)
                .withGrades(
                        new GradePoint(DAY_0.plusDays(first), 3),
                        new GradePoint(DAY_0.plusDays(until), 1),
                        new GradePoint(DAY_0.plusDays(again), 3),
                        new GradePoint(DAY_0.plusDays(end), 1));
        assertThat(met("CRS-G3", event("1", "S1", CRS, SystemOrganClass.IMMUNE).course(relapsing)))
                .isEqualTo(longer);
    }

    @Test
    void aGradeWithoutADateLeavesTheTimeOpenEvenWhereAnotherHasOne() {
        EventCourse partlyDated = lasting(3, 1, 20)
                .withGrades(
                        GradePoint.overall(4),
                        new GradePoint(DAY_0.plusDays(1), 3),
                        new GradePoint(DAY_0.plusDays(2), 1));
        assertThat(met("CRS-G3", event("1", "S1", CRS, SystemOrganClass.IMMUNE).course(partlyDated)))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void anOverallGradeDoesNotTellHowLongItLasted() {
        assertThat(met(
                        "CRS-G3",
                        event("1", "S1", CRS, SystemOrganClass.IMMUNE)
                                .course(EventCourse.between(DAY_0, DAY_0.plusDays(10), 3))))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(met(
                        "CRS-G3",
                        event("1", "S1", CRS, SystemOrganClass.IMMUNE)
                                .course(EventCourse.between(DAY_0, DAY_0.plusDays(2), 3))))
                .as("too short whenever it was")
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void anOngoingEventHasLastedUntilToday() {
        assertThat(met(
                        "ICANS-G3",
                        event("1", "S1", "ICANS", SystemOrganClass.NERVOUS).course(lasting(3, 5, null))))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void neurotoxicityAssignedByTheSiteCountsUnderAnyTerm() {
        assertThat(met(
                        "ICANS-G3",
                        event("1", "S1", "Encephalopathy", SystemOrganClass.NERVOUS)
                                .specialInterest(Set.of("ICANS"))
                                .course(lasting(3, 5, 10))))
                .isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest(name = "{0} for {1} days: {2}")
    @CsvSource({
        "HEPATOBILIARY, 8, TRUE",
        "HEPATOBILIARY, 7, UNKNOWN",
        "HEPATOBILIARY, 6, FALSE",
        "INVESTIGATIONS, 8, UNKNOWN",
        "INFECTIONS, 30, FALSE",
        "BLOOD, 30, FALSE"
    })
    void organToxicityOfGrade3CountsAfterSevenDays(SystemOrganClass category, int days, Truth truth) {
        assertThat(met("ORGAN-G3", event("1", "S1", "Some toxicity", category).course(lasting(3, 5, 5 + days))))
                .isEqualTo(truth);
    }

    @Test
    void organToxicityOfCytokineReleaseOrOfAnotherCauseDoesNotCount() {
        AdverseEventBuilder failure = event("1", "S1", "Hepatic failure", SystemOrganClass.HEPATOBILIARY)
                .course(lasting(4, 5, 30));
        assertThat(met("ORGAN-G3", failure)).isEqualTo(Truth.TRUE);
        assertThat(met("ORGAN-G3", failure.manifestationOfCrs(Truth.UNKNOWN))).isEqualTo(Truth.UNKNOWN);
        assertThat(met("ORGAN-G3", failure.manifestationOfCrs(Truth.TRUE))).isEqualTo(Truth.FALSE);
        assertThat(met("ORGAN-G3", failure.manifestationOfCrs(Truth.FALSE).toProduct(Causality.UNLIKELY)))
                .isEqualTo(Truth.FALSE);
        assertThat(met("ORGAN-G3", failure.toProduct(null))).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest(name = "ANC below 0.5 for {0} days: {1}")
    @CsvSource({"27, FALSE", "28, UNKNOWN", "29, UNKNOWN", "42, UNKNOWN", "43, TRUE"})
    void neutropeniaIsDisputedBetween28And42Days(int days, Truth truth) {
        assertThat(met(
                        "ANC-0.5",
                        event("1", "S1", "Neutrophil count decreased", SystemOrganClass.INVESTIGATIONS)
                                .course(lasting(4, 3, 3 + days))))
                .isEqualTo(truth);
    }

    @ParameterizedTest
    @EnumSource(Causality.class)
    void deathCountsIfItIsRelatedToTheProduct(Causality causality) {
        AdverseEventBuilder death = event("1", "S1", "Multi-organ failure", SystemOrganClass.GENERAL)
                .course(lasting(5, 10, 12))
                .fatal(true)
                .toProduct(causality);
        assertThat(met("DEATH", death)).isEqualTo(Truth.of(causality.compareTo(Causality.POSSIBLE) >= 0));
    }

    @Test
    void missingGradeOrDateLeavesItOpen() {
        AdverseEventBuilder ungraded = event("1", "S1", CRS, SystemOrganClass.IMMUNE)
                .course(new EventCourse(PartialDate.of(DAY_0), PartialDate.UNKNOWN, Truth.UNKNOWN, List.of()));
        assertThat(met("CRS-G4", ungraded)).isEqualTo(Truth.UNKNOWN);
        AdverseEventBuilder undated = event("1", "S1", CRS, SystemOrganClass.IMMUNE)
                .course(new EventCourse(
                        PartialDate.parse("2025-01"),
                        PartialDate.UNKNOWN,
                        Truth.UNKNOWN,
                        List.of(GradePoint.overall(4))));
        assertThat(met("CRS-G4", undated)).isEqualTo(Truth.UNKNOWN);
        AdverseEventBuilder unclassed =
                event("1", "S1", new EventTerm("Hepatic failure", null, null)).course(lasting(4, 5, 30));
        assertThat(met("ORGAN-G3", unclassed)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void withoutInfusionOrForAnotherSubjectThereIsNone() {
        DoseLimitingToxicity toxicity =
                new DoseLimitingToxicity(DoseLimitingToxicity.DEFAULT_LIST, SafetyParameters.DEFAULTS);
        AdverseEvent crs = event("1", "S1", CRS, SystemOrganClass.IMMUNE)
                .course(lasting(4, 5, 6))
                .build();
        assertThat(toxicity.findings(new SafetySubject("S1", "Low", null, null), List.of(crs), AS_OF))
                .isEmpty();
        assertThat(toxicity.findings(new SafetySubject("S2", "Low", DAY_0, DAY_0), List.of(crs), AS_OF))
                .isEmpty();
        assertThat(toxicity.findings(SUBJECT, List.of(crs), AS_OF))
                .extracting(finding -> finding.criterion().id(), DltFinding::met)
                .containsExactly(tuple("CRS-G4", Truth.TRUE));
    }
}
