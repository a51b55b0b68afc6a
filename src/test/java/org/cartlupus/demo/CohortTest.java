package org.cartlupus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartlupus.domain.subject.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped cohort: who is in it, and what can be seen on it. */
class CohortTest {

    private static final Cohort COHORT = new Cohort(CohortPlan.DEFAULT);
    private static final List<Course> COURSES = COHORT.courses();

    @Test
    void the_same_plan_gives_the_same_courses() {
        assertThat(new Cohort(CohortPlan.DEFAULT).courses()).isEqualTo(COURSES);
    }

    @Test
    void a_child_is_the_same_whether_made_alone_or_with_the_others() {
        assertThat(new Cohort(CohortPlan.DEFAULT).course(17)).isEqualTo(COURSES.get(16));
    }

    @Test
    void another_seed_gives_other_courses() {
        CohortPlan other = new CohortPlan(1, CohortPlan.DEFAULT.referenceDate());

        assertThat(new Cohort(other).courses()).doesNotContainAnyElementsOf(COURSES);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETE_RESPONSE, 20",
        "PARTIAL_RESPONSE, 13",
        "NON_RESPONSE, 9",
        "RELAPSE, 7",
        "NEVER_INFUSED, 1",
    })
    void each_kind_of_course_has_its_share(CourseKind kind, int children) {
        assertThat(COURSES).filteredOn(course -> course.kind() == kind).hasSize(children);
    }

    @ParameterizedTest
    @CsvSource({
        "DEATH, 1",
        "DIALYSIS, 1",
        "RESCUE, 4",
        "WITHDRAWAL_WITH_VISIT, 2",
        "WITHDRAWAL_WITHOUT_VISIT, 2",
        "VISIT_MISSED, 4",
        "VISIT_OUT_OF_WINDOW, 1",
        "BILAG_NOT_DONE, 2",
        "CREATININE_NOT_DONE, 1",
        "PROTEINURIA_NOT_DONE, 1",
        "SEROLOGY_NOT_DONE, 2",
        "RESULT_AMENDED, 3",
        "RESULT_IN_ERROR, 2",
    })
    void each_incident_strikes_so_many_children(Incident incident, int children) {
        assertThat(COURSES)
                .filteredOn(course -> course.incidents().contains(incident))
                .hasSize(children);
    }

    static Stream<Arguments> marks() {
        return Stream.of(
                Arguments.of(Incident.DEATH, mark(course -> course.death() != null && hasFatalReaction(course))),
                Arguments.of(Incident.DIALYSIS, mark(course -> course.dialysis().size() >= 2)),
                Arguments.of(Incident.RESCUE, mark(course -> course.doses().stream()
                        .anyMatch(dose -> dose.purpose() == Dose.Purpose.SLE_RESCUE))),
                Arguments.of(Incident.WITHDRAWAL_WITH_VISIT, mark(course -> attended(course, TrialVisit.WITHDRAWAL))),
                Arguments.of(
                        Incident.WITHDRAWAL_WITHOUT_VISIT,
                        mark(course -> course.withdrawal() != null && !attended(course, TrialVisit.WITHDRAWAL))),
                Arguments.of(Incident.VISIT_MISSED, mark(CohortTest::lacksADueResponseVisit)),
                Arguments.of(
                        Incident.BILAG_NOT_DONE,
                        mark(course -> course.bilag().size() < course.sledai().size())),
                Arguments.of(Incident.SEROLOGY_NOT_DONE, mark(course -> course.sledai().stream()
                        .anyMatch(entry -> !entry.form().unknownItems().isEmpty()
                                && entry.form().enteredTotal() == null))),
                Arguments.of(Incident.RESULT_AMENDED, mark(course -> hasStatus(course, Reading.Status.AMENDED))),
                Arguments.of(
                        Incident.RESULT_IN_ERROR, mark(course -> hasStatus(course, Reading.Status.ENTERED_IN_ERROR))));
    }

    private static Function<Course, Boolean> mark(Function<Course, Boolean> mark) {
        return mark;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("marks")
    void an_incident_shows_in_the_record(Incident incident, Function<Course, Boolean> mark) {
        assertThat(COURSES)
                .filteredOn(course -> course.incidents().contains(incident))
                .allSatisfy(course -> assertThat(mark.apply(course)).isTrue());
    }

    private static boolean hasFatalReaction(Course course) {
        return course.reactions().stream().anyMatch(AdverseReaction::isFatal);
    }

    private static boolean attended(Course course, TrialVisit visit) {
        return course.visits().stream().anyMatch(took -> took.of() == visit);
    }

    private static boolean hasStatus(Course course, Reading.Status status) {
        return course.readings().stream().anyMatch(reading -> reading.status() == status);
    }

    private static boolean lacksADueResponseVisit(Course course) {
        LocalDate dayZero = course.infusion().orElseThrow().given().toLocalDate();
        return Stream.of(
                        Map.entry(TrialVisit.MONTH_3, 3),
                        Map.entry(TrialVisit.MONTH_6, 6),
                        Map.entry(TrialVisit.MONTH_12, 12))
                .anyMatch(visit -> dayZero.plusMonths(visit.getValue() + 1).isBefore(CohortPlan.DEFAULT.referenceDate())
                        && !attended(course, visit.getKey()));
    }

    @Test
    void girls_outnumber_boys_and_the_arms_are_equal() {
        assertThat(COURSES)
                .filteredOn(course -> course.child().sex() == Sex.FEMALE)
                .hasSize(41);
        assertThat(COURSES).filteredOn(course -> course.arm() == Arm.LOW_DOSE).hasSize(25);
    }

    @Test
    void infusions_spread_from_january_2023_to_june_2026() {
        List<LocalDate> days = COURSES.stream()
                .flatMap(course -> course.infusion().stream())
                .map(given -> given.given().toLocalDate())
                .toList();

        assertThat(days).isSorted().doesNotHaveDuplicates();
        assertThat(days.get(0)).isBetween("2023-01-01", "2023-01-31");
        assertThat(days.get(days.size() - 1)).isBetween("2026-06-01", "2026-06-30");
    }

    @ParameterizedTest
    @EnumSource(
            value = Assay.class,
            names = {
                "CREATININE_MG_PER_DL",
                "CREATININE_UMOL_PER_L",
                "UPCR_G_PER_G",
                "UPCR_MG_PER_G",
                "UPCR_MG_PER_MMOL",
                "PROTEIN_24_HOURS",
                "C3_G_PER_L",
                "C3_MG_PER_DL"
            })
    void every_way_of_reporting_occurs(Assay assay) {
        assertThat(COURSES)
                .anySatisfy(course ->
                        assertThat(course.readings()).extracting(Reading::assay).contains(assay));
    }

    @Test
    void all_three_scales_of_the_global_assessment_occur() {
        Set<Integer> scales = COURSES.stream()
                .map(course -> course.pga().get(0).mark().scaleMax().intValueExact())
                .collect(Collectors.toSet());

        assertThat(scales).containsExactlyInAnyOrder(3, 10, 100);
    }

    @Test
    void most_children_had_a_mild_cytokine_release_syndrome_and_few_a_severe_one() {
        Map<Integer, Long> byGrade = COURSES.stream()
                .flatMap(course -> course.toxicity().stream())
                .filter(grading -> grading.syndrome() == ToxicityGrading.Syndrome.CRS)
                .collect(Collectors.groupingBy(ToxicityGrading::grade, Collectors.counting()));

        assertThat(byGrade).containsOnlyKeys(1, 2, 3);
        assertThat(byGrade.get(1)).isGreaterThan(byGrade.get(2));
        assertThat(byGrade.get(2)).isGreaterThan(byGrade.get(3));
    }
}
