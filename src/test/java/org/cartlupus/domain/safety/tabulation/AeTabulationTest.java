package org.cartlupus.domain.safety.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartlupus.domain.safety.Events.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.AdverseEvent.Seriousness;
import org.cartlupus.domain.safety.AdverseEventBuilder;
import org.cartlupus.domain.safety.Causality;
import org.cartlupus.domain.safety.EventCourse;
import org.cartlupus.domain.safety.EventTerm;
import org.cartlupus.domain.safety.GradePoint;
import org.cartlupus.domain.safety.PartialDate;
import org.cartlupus.domain.safety.SafetySubject;
import org.cartlupus.domain.safety.SeriousnessCriterion;
import org.cartlupus.domain.safety.SystemOrganClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AeTabulationTest {

    private static final LocalDate DAY_0 = LocalDate.of(2025, 1, 15);
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final SafetySubject SUBJECT = new SafetySubject("S1", "Low", DAY_0, DAY_0.minusDays(5));

    private static AeTable table(AdverseEventBuilder... events) {
        return AeTabulation.withDefaults()
                .tabulate(
                        List.of(SUBJECT),
                        List.of(events).stream().map(AdverseEventBuilder::build).toList(),
                        AS_OF);
    }

    private static Tally tally(AeTable table, AeScope scope, AeColumn column) {
        return table.overall(scope, null).tally(column);
    }

    private static AdverseEventBuilder rash(String id) {
        return event(id, "S1", "Rash maculo-papular", SystemOrganClass.SKIN);
    }

    private static EventCourse course(String onset, String end) {
        return new EventCourse(
                onset.equals("-") ? PartialDate.UNKNOWN : PartialDate.parse(onset),
                end.equals("-") ? PartialDate.UNKNOWN : PartialDate.parse(end),
                Truth.UNKNOWN,
                List.of(GradePoint.overall(2)));
    }

    @ParameterizedTest(name = "onset {0}, end {1}: emergent {2}, lymphodepletion {3}")
    @CsvSource({
        "2025-01-15, -, 1, 0",
        "2025-01-14, -, 0, 1",
        "2025-01-10, -, 0, 1",
        "2025-01-09, -, 0, 0",
        "2025-01, -, 1, 0",
        "2025-01, 2025-01-14, 0, 1",
        "2025-01, 2025-01-15, 1, 0",
        "2025-01, 2025-01-09, 0, 0",
        "2025, -, 1, 0",
        "2024, -, 0, 0",
        "-, -, 1, 0",
        "-, 2025-01-14, 0, 1",
        "-, 2025-01, 1, 0",
        "-, 2024-12-31, 0, 0",
        "2027-01-01, -, 0, 0",
    })
    void anOnsetKnownInPartIsEmergentUnlessSomethingDisprovesIt(
            String onset, String end, int emergent, int lymphodepletion) {
        AeTable table = table(rash("1").course(course(onset, end)));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.ANY).events())
                .isEqualTo(emergent);
        assertThat(tally(table, AeScope.LYMPHODEPLETION, AeColumn.ANY).events()).isEqualTo(lymphodepletion);
    }

    @ParameterizedTest(name = "onset on day {0} is in period {1}")
    @CsvSource({"0, 0-28", "28, 0-28", "29, 29-90", "90, 29-90", "91, 91-365", "365, 91-365", "366, >365"})
    void periodsIncludeBothEnds(int day, String period) {
        AeTable table = table(rash("1").course(EventCourse.since(DAY_0.plusDays(day), 1)));
        for (AePeriod each : AePeriod.DEFAULTS) {
            int events = table.row(AeLevel.OVERALL, "", AeScope.TREATMENT_EMERGENT, each, null)
                    .orElseThrow()
                    .tally(AeColumn.ANY)
                    .events();
            assertThat(events).as(each.code()).isEqualTo(each.code().equals(period) ? 1 : 0);
        }
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.ANY).events())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "onset {0}, end {1}: in period {2}")
    @CsvSource({"2025-03, -, 29-90", "2025-01, -, 0-28", "2025-02, -, none", "2025, 2025-02-01, 0-28", "-, -, none"})
    void aPartialOnsetHasAPeriodOnlyIfAllItsDaysLieInOne(String onset, String end, String period) {
        AeTable table = table(rash("1").course(course(onset, end)));
        for (AePeriod each : AePeriod.DEFAULTS) {
            assertThat(table.row(AeLevel.OVERALL, "", AeScope.TREATMENT_EMERGENT, each, null)
                            .orElseThrow()
                            .tally(AeColumn.ANY)
                            .events())
                    .as(each.code())
                    .isEqualTo(each.code().equals(period) ? 1 : 0);
        }
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.ANY).events())
                .isEqualTo(1);
        assertThat(table.queries()).extracting(AeQuery::reason).contains(AeQuery.Reason.ONSET_INCOMPLETE);
    }

    @Test
    void aConditionThatWorsensAfterTheInfusionIsEmergentFromThatDayWithTheLaterGrade() {
        AeTable table = table(rash("1")
                .course(EventCourse.since(DAY_0.minusDays(60), 1)
                        .withGrades(
                                new GradePoint(DAY_0.minusDays(60), 2),
                                new GradePoint(DAY_0.minusDays(10), 1),
                                new GradePoint(DAY_0.plusDays(5), 2),
                                new GradePoint(DAY_0.plusDays(40), 3))));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.GRADE_3)).isEqualTo(new Tally(1, 1));
        assertThat(table.row(AeLevel.OVERALL, "", AeScope.TREATMENT_EMERGENT, AePeriod.DEFAULTS.get(1), null)
                        .orElseThrow()
                        .tally(AeColumn.ANY)
                        .events())
                .as("worse than ever before on day 40 only")
                .isEqualTo(1);
    }

    @Test
    void aConditionThatReturnsToItsOldGradeIsNotEmergent() {
        AeTable table = table(rash("1")
                .course(EventCourse.since(DAY_0.minusDays(60), 1)
                        .withGrades(
                                new GradePoint(DAY_0.minusDays(60), 3),
                                new GradePoint(DAY_0.minusDays(10), 1),
                                new GradePoint(DAY_0.plusDays(5), 3))));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.ANY).events())
                .isZero();
    }

    @Test
    void anOldConditionWithItsFirstGradeAfterTheInfusionIsTakenAsWorsenedAndQueried() {
        AeTable table = table(rash("1")
                .course(EventCourse.since(DAY_0.minusDays(60), 1).withGrades(new GradePoint(DAY_0.plusDays(5), 3))));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.GRADE_3).events())
                .isEqualTo(1);
        assertThat(table.queries())
                .extracting(AeQuery::reason)
                .containsExactly(AeQuery.Reason.GRADE_BEFORE_INFUSION_MISSING);
    }

    @Test
    void deathAfterTheInfusionFromAnOldConditionIsEmergentGrade5() {
        AeTable table = table(rash("1")
                .course(EventCourse.between(DAY_0.minusDays(60), DAY_0.plusDays(100), 3))
                .fatal(true));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.GRADE_5)).isEqualTo(new Tally(1, 1));
    }

    @Test
    void aMissingGradeIsCountedUnderAnyAndUnknownAndIsQueried() {
        AeTable table = table(rash("1")
                .course(new EventCourse(PartialDate.of(DAY_0), PartialDate.UNKNOWN, Truth.UNKNOWN, List.of())));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.ANY)).isEqualTo(new Tally(1, 1));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.UNKNOWN_GRADE))
                .isEqualTo(new Tally(1, 1));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.GRADE_3_OR_MORE))
                .isEqualTo(new Tally(0, 0));
        assertThat(table.queries()).extracting(AeQuery::reason).containsExactly(AeQuery.Reason.GRADE_MISSING);
        assertThat(table.queries().get(0).evidence().versionedReference()).isEqualTo("AdverseEvent/1/_history/1");
    }

    @Test
    void aParticipantWithAKnownGradeStandsThereAndTheUngradedEventStaysVisible() {
        AeTable table = table(
                rash("1").course(EventCourse.since(DAY_0, 2)),
                rash("2")
                        .course(new EventCourse(PartialDate.of(DAY_0), PartialDate.UNKNOWN, Truth.UNKNOWN, List.of())));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.GRADE_2)).isEqualTo(new Tally(1, 1));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.UNKNOWN_GRADE))
                .isEqualTo(new Tally(0, 1));
    }

    @Test
    void aChangingGradeIsOneEventWithItsMaximum() {
        AeTable table = table(rash("1")
                .course(EventCourse.since(DAY_0, 1)
                        .withGrades(
                                new GradePoint(DAY_0.plusDays(9), 1),
                                new GradePoint(DAY_0, 1),
                                new GradePoint(DAY_0.plusDays(4), 3))));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.ANY)).isEqualTo(new Tally(1, 1));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.GRADE_3)).isEqualTo(new Tally(1, 1));
    }

    @Test
    void episodesAreEventsOfTheirOwnWhetherResolvedOrOngoing() {
        AeTable table = table(
                rash("1").course(EventCourse.between(DAY_0, DAY_0.plusDays(3), 1)),
                rash("2").course(EventCourse.since(DAY_0.plusDays(10), 1)));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.ANY)).isEqualTo(new Tally(1, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void trap55_eachCtcaeGradeKeepsItsOwnColumn(int grade) {
        AeTable table = table(rash("1").course(EventCourse.since(DAY_0, grade)));
        for (AeColumn column :
                List.of(AeColumn.GRADE_1, AeColumn.GRADE_2, AeColumn.GRADE_3, AeColumn.GRADE_4, AeColumn.GRADE_5)) {
            assertThat(tally(table, AeScope.TREATMENT_EMERGENT, column).events())
                    .isEqualTo(column.name().equals("GRADE_" + grade) ? 1 : 0);
        }
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.GRADE_3_OR_MORE)
                        .events())
                .isEqualTo(grade >= 3 ? 1 : 0);
    }

    @Test
    void trap56_aSevereEventIsNotSeriousByItselfAndAMildOneMayBe() {
        AeTable severe = table(rash("1").course(EventCourse.since(DAY_0, 4)));
        assertThat(tally(severe, AeScope.TREATMENT_EMERGENT, AeColumn.SERIOUS).events())
                .isZero();
        AeTable mild = table(rash("1")
                .course(EventCourse.since(DAY_0, 1))
                .seriousness(Seriousness.seriousBecauseOf(SeriousnessCriterion.HOSPITALISATION)));
        assertThat(tally(mild, AeScope.TREATMENT_EMERGENT, AeColumn.SERIOUS).events())
                .isEqualTo(1);
        assertThat(tally(mild, AeScope.TREATMENT_EMERGENT, AeColumn.GRADE_3_OR_MORE)
                        .events())
                .isZero();
    }

    @Test
    void whatIsNotStatedIsNeitherYesNorNo() {
        AeTable table = table(rash("1")
                .course(EventCourse.since(DAY_0, 1))
                .seriousness(Seriousness.NOT_STATED)
                .toProduct(null));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.SERIOUS).events())
                .isZero();
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.SERIOUSNESS_UNKNOWN))
                .isEqualTo(new Tally(1, 1));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.RELATED).events())
                .isZero();
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.RELATEDNESS_UNKNOWN))
                .isEqualTo(new Tally(1, 1));
        assertThat(table.queries())
                .extracting(AeQuery::reason)
                .containsExactly(AeQuery.Reason.SERIOUSNESS_MISSING, AeQuery.Reason.CAUSALITY_MISSING);
    }

    @Test
    void relationToLymphodepletionAloneIsNotRelationToTheProduct() {
        AeTable table = table(rash("1")
                .course(EventCourse.since(DAY_0, 1))
                .toProduct(Causality.UNLIKELY)
                .toLymphodepletion(Causality.RELATED));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.RELATED).events())
                .isZero();
    }

    @Test
    void theSameCodeIsOneTermInAnyLanguageAndCaseDoesNotSplitATerm() {
        AeTable table = table(
                event(
                                "1",
                                "S1",
                                new EventTerm("Fever", "C3038", "General disorders and administration site conditions"))
                        .course(EventCourse.since(DAY_0, 1)),
                event("2", "S1", new EventTerm("发热", "C3038", "General disorders and administration site conditions"))
                        .course(EventCourse.since(DAY_0.plusDays(9), 2)),
                event("3", "S1", "Headache", SystemOrganClass.NERVOUS).course(EventCourse.since(DAY_0, 1)),
                event("4", "S1", " HEADACHE ", SystemOrganClass.NERVOUS).course(EventCourse.since(DAY_0, 1)));
        assertThat(table.rows().stream()
                        .filter(row -> row.level() == AeLevel.TERM
                                && row.arm() == null
                                && row.scope() == AeScope.TREATMENT_EMERGENT
                                && row.period().equals(AePeriod.ALL)))
                .extracting(AeRow::label)
                .containsExactly("Fever", "HEADACHE");
        assertThat(table.row(AeLevel.TERM, "fever", AeScope.TREATMENT_EMERGENT, AePeriod.ALL, null)
                        .orElseThrow()
                        .code())
                .isEqualTo("C3038");
    }

    @Test
    void anEventWithoutOrganClassIsShownAsNotCoded() {
        AeTable table =
                table(event("1", "S1", new EventTerm("Fever", null, null)).course(EventCourse.since(DAY_0, 1)));
        assertThat(table.row(AeLevel.CATEGORY, "Not coded", AeScope.TREATMENT_EMERGENT, AePeriod.ALL, null))
                .isPresent();
        assertThat(table.queries()).extracting(AeQuery::reason).containsExactly(AeQuery.Reason.CATEGORY_MISSING);
    }

    @Test
    void whatHappensAfterTheCutOffHasNotHappenedYet() {
        LocalDate cutOff = DAY_0.plusDays(30);
        AdverseEvent event = rash("1")
                .course(EventCourse.between(DAY_0, DAY_0.plusDays(60), 1)
                        .withGrades(new GradePoint(DAY_0, 1), new GradePoint(DAY_0.plusDays(40), 5)))
                .fatal(true)
                .build();
        AeTable table = AeTabulation.withDefaults().tabulate(List.of(SUBJECT), List.of(event), cutOff);
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.GRADE_1).events())
                .isEqualTo(1);
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.GRADE_5).events())
                .isZero();
    }

    @Test
    void participantsWithoutInfusionAreInNoDenominatorAndTheirEventsInNoRow() {
        SafetySubject waiting = new SafetySubject("S2", "Low", null, null);
        SafetySubject future = new SafetySubject("S3", "High", AS_OF.plusDays(1), AS_OF);
        AeTable table = AeTabulation.withDefaults()
                .tabulate(
                        List.of(SUBJECT, waiting, future),
                        List.of(event("1", "S2", "Fever", SystemOrganClass.GENERAL)
                                .course(EventCourse.since(DAY_0, 1))
                                .build()),
                        AS_OF);
        assertThat(table.infusedByArm()).containsEntry("Low", 1).containsEntry("High", 0);
        assertThat(tally(table, AeScope.FROM_LYMPHODEPLETION, AeColumn.ANY).events())
                .isZero();
        assertThat(table.overall(AeScope.TREATMENT_EMERGENT, "High").incidence(AeColumn.ANY))
                .isEmpty();
        assertThat(table.queries()).extracting(AeQuery::reason).containsExactly(AeQuery.Reason.SUBJECT_NOT_INFUSED);
    }

    @Test
    void withoutTheStartOfLymphodepletionAnEarlierEventIsQueried() {
        SafetySubject subject = new SafetySubject("S1", "Low", DAY_0, null);
        AeTable table = AeTabulation.withDefaults()
                .tabulate(
                        List.of(subject),
                        List.of(rash("1")
                                .course(EventCourse.since(DAY_0.minusDays(1), 1))
                                .build()),
                        AS_OF);
        assertThat(tally(table, AeScope.FROM_LYMPHODEPLETION, AeColumn.ANY).events())
                .isZero();
        assertThat(table.queries())
                .extracting(AeQuery::reason)
                .containsExactly(AeQuery.Reason.LYMPHODEPLETION_START_MISSING);
    }

    @Test
    void anEventOfNobodyIsQueriedAndDuplicatesAreRefused() {
        AeTable table = table(event("1", "S9", "Fever", SystemOrganClass.GENERAL));
        assertThat(table.queries()).extracting(AeQuery::reason).containsExactly(AeQuery.Reason.SUBJECT_NOT_KNOWN);
        assertThatThrownBy(() -> table(rash("1"), rash("1"))).isInstanceOf(IllegalArgumentException.class);
        AeTabulation tabulation = AeTabulation.withDefaults();
        assertThatThrownBy(() -> tabulation.tabulate(List.of(SUBJECT, SUBJECT), List.of(), AS_OF))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCategoryThatTheSiteAssignedIsASpecialInterestEvenIfTheListLacksIt() {
        AeTable table = table(rash("1").course(EventCourse.since(DAY_0, 1)).specialInterest(Set.of("SITE-OWN")));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.AESI)).isEqualTo(new Tally(1, 1));
        assertThat(table.row(AeLevel.SPECIAL_INTEREST, "SITE-OWN", AeScope.TREATMENT_EMERGENT, AePeriod.ALL, null))
                .isPresent();
    }

    @Test
    void aParticipantWithACertainAndAnOpenEventIsNotOpen() {
        AeTable table = table(
                rash("1")
                        .seriousness(Seriousness.seriousBecauseOf(SeriousnessCriterion.HOSPITALISATION))
                        .course(course("2025-02-01", "-")),
                rash("2").seriousness(Seriousness.NOT_STATED).course(course("2025-03-01", "-")));
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.SERIOUS).participants())
                .isEqualTo(1);
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.SERIOUSNESS_UNKNOWN))
                .isEqualTo(new Tally(0, 1));
    }

    /** An infection counts from grade 3 on; without a grade it may or may not. */
    @Test
    void anEventThatMayBeOfSpecialInterestHasNoRowOfItsOwn() {
        EventCourse ungraded =
                new EventCourse(PartialDate.parse("2025-02-01"), PartialDate.UNKNOWN, Truth.UNKNOWN, List.of());
        AeTable table = table(
                event("1", "S1", "Lung infection", SystemOrganClass.INFECTIONS).course(ungraded));

        assertThat(table.row(AeLevel.SPECIAL_INTEREST, "INFECTION", AeScope.TREATMENT_EMERGENT, AePeriod.ALL, null))
                .isEmpty();
        assertThat(tally(table, AeScope.TREATMENT_EMERGENT, AeColumn.AESI_UNDECIDED))
                .isEqualTo(new Tally(1, 1));
    }
}
