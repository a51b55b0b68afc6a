package org.cartlupus.demo;

import java.time.LocalDate;
import java.util.Set;
import org.cartlupus.domain.subject.Sex;

/**
 * The part a child plays in the cohort.
 *
 * @param number 1 … {@value CohortPlan#CHILDREN}, in the order of infusion
 * @param incidents empty for most children
 * @param infusion day 0; for a child that is never infused the day it was planned for
 */
record Enrolment(
        int number,
        Sex sex,
        CourseKind kind,
        Set<Incident> incidents,
        Arm arm,
        ReportingStyle style,
        LocalDate infusion) {

    boolean has(Incident incident) {
        return incidents.contains(incident);
    }
}
