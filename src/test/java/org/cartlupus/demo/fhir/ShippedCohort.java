package org.cartlupus.demo.fhir;

import java.util.List;
import java.util.function.Predicate;
import org.cartlupus.demo.Cohort;
import org.cartlupus.demo.CohortPlan;
import org.cartlupus.demo.Course;

/** Finds children of the shipped cohort by what is special about them; their numbers are chance. */
final class ShippedCohort {

    static final DemoCohort TRANSACTIONS = new DemoCohort(CohortPlan.DEFAULT);

    private static final List<Course> COURSES = new Cohort(CohortPlan.DEFAULT).courses();

    private ShippedCohort() {}

    /** The number of the first child of that sort. */
    static int first(Predicate<Course> sort) {
        return COURSES.stream()
                .filter(sort)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The shipped cohort has no such child"))
                .child()
                .number();
    }
}
