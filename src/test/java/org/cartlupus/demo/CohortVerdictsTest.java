package org.cartlupus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.evaluation.SubjectEvaluation;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.domain.verdict.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped cohort by the trial's own rules: a course gets the verdicts that its name promises. */
class CohortVerdictsTest {

    private static final List<Course> COURSES = new Cohort(CohortPlan.DEFAULT).courses();

    private static Stream<Verdict> verdicts(Stream<Course> courses) {
        return courses.map(course -> new JudgedCourse(course, CohortPlan.DEFAULT.referenceDate()))
                .flatMap(judged -> judged.evaluation().stream())
                .flatMap(evaluation -> evaluation.verdicts().stream());
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETE_RESPONSE, M12, CRR",
        "COMPLETE_RESPONSE, M24, CRR",
        "PARTIAL_RESPONSE, M12, PRR",
        "PARTIAL_RESPONSE, M24, PRR",
        "NON_RESPONSE, M6, NR",
        "NON_RESPONSE, M12, NR",
        "RELAPSE, M12, NR",
        "RELAPSE, M24, NR",
    })
    void a_course_settles_at_the_renal_response_it_is_named_for(CourseKind kind, VisitCode visit, Outcome outcome) {
        List<Verdict> decidedByComponents = verdicts(COURSES.stream().filter(course -> course.kind() == kind))
                .filter(verdict -> verdict.endPoint() == EndPoint.RENAL_RESPONSE)
                .filter(verdict -> verdict.window().visit() == visit)
                .filter(verdict -> verdict.reason() == null && verdict.outcome() != Outcome.NOT_DUE)
                .toList();

        assertThat(decidedByComponents)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(verdict -> assertThat(verdict.outcome()).isEqualTo(outcome));
    }

    @ParameterizedTest
    @EnumSource(VisitCode.class)
    void a_relapse_is_preceded_by_a_response(VisitCode visit) {
        boolean early = visit == VisitCode.M3 || visit == VisitCode.M6;

        assertThat(verdicts(COURSES.stream().filter(course -> course.kind() == CourseKind.RELAPSE))
                        .filter(verdict -> verdict.endPoint() == EndPoint.RENAL_RESPONSE)
                        .filter(verdict -> verdict.window().visit() == visit)
                        .filter(verdict -> verdict.reason() == null && verdict.outcome() != Outcome.NOT_DUE))
                .allSatisfy(
                        verdict -> assertThat(verdict.outcome().isResponse()).isEqualTo(early));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_of_the_decision_table_occurs(Reason reason) {
        assertThat(verdicts(COURSES.stream())).extracting(Verdict::reason).contains(reason);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void every_outcome_occurs(Outcome outcome) {
        assertThat(verdicts(COURSES.stream())).extracting(Verdict::outcome).contains(outcome);
    }

    @Test
    void only_the_child_that_was_never_infused_can_not_be_judged() {
        assertThat(COURSES)
                .filteredOn(course -> new JudgedCourse(course, CohortPlan.DEFAULT.referenceDate())
                        .evaluation()
                        .isEmpty())
                .singleElement()
                .satisfies(course -> assertThat(course.kind()).isEqualTo(CourseKind.NEVER_INFUSED));
    }

    /** A kidney that fails within weeks is unusual and no mistake; conflicts, units and stale heights would be. */
    @Test
    void the_record_holds_no_mistakes_only_gaps_and_unusual_values() {
        assertThat(COURSES.stream()
                        .map(course -> new JudgedCourse(course, CohortPlan.DEFAULT.referenceDate()))
                        .flatMap(judged -> judged.evaluation().stream())
                        .map(SubjectEvaluation::notices)
                        .flatMap(Set::stream)
                        .map(Notice::kind))
                .containsOnly(Notice.Kind.NOT_EVALUABLE, Notice.Kind.UNUSUAL_VALUE);
    }
}
