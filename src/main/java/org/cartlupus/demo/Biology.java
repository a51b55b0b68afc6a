package org.cartlupus.demo;

import java.time.LocalDate;

/** Everything that truly happens in one child, before anyone measures it. */
record Biology(
        DiseaseCourse disease,
        SerologyCourse serology,
        BloodCourse blood,
        CellCourse cells,
        InflammationCourse inflammation) {

    static Biology draw(CohortPlan plan, Enrolment enrolment, Timeline timeline) {
        int child = enrolment.number();
        return new Biology(
                DiseaseCourse.draw(enrolment, timeline, plan.chance(child, "disease")),
                SerologyCourse.draw(plan.chance(child, "serology")),
                BloodCourse.draw(plan.chance(child, "blood")),
                CellCourse.draw(enrolment.kind(), enrolment.arm(), plan.chance(child, "cells")),
                InflammationCourse.draw(enrolment.arm(), plan.chance(child, "inflammation")));
    }

    /**
     * Immune activity on a day of a timeline, as a share of its level before treatment.
     *
     * <p>Before day 0 it is 1 whatever the course.
     */
    double activityOn(LocalDate day, Timeline timeline) {
        return disease.activity(timeline.dayOf(day));
    }
}
