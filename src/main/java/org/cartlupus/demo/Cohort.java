package org.cartlupus.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the courses of a plan. Each child is made for itself, so that a cohort never has to be in memory as a whole. */
public final class Cohort {

    /** With fewer copies per µg of DNA there are too few CAR-positive cells to tell subsets apart. */
    private static final double COPIES_TO_PHENOTYPE = 200;

    private final CohortPlan plan;
    private final List<Enrolment> enrolments;

    public Cohort(CohortPlan plan) {
        this.plan = plan;
        this.enrolments = Recruitment.recruit(plan);
    }

    public CohortPlan plan() {
        return plan;
    }

    public int size() {
        return enrolments.size();
    }

    /** All courses, in the order of infusion. */
    public List<Course> courses() {
        List<Course> courses = new ArrayList<>();
        for (int number = 1; number <= size(); number++) {
            courses.add(course(number));
        }
        return courses;
    }

    /**
     * The course of one child.
     *
     * @param number 1 … {@link #size()}
     * @throws IndexOutOfBoundsException if there is no such child
     */
    public Course course(int number) {
        Enrolment enrolment = enrolments.get(number - 1);
        Timeline timeline = Timeline.draw(enrolment, plan.referenceDate(), plan.chance(number, "timeline"));
        Child child = Child.draw(enrolment, plan.chance(number, "child"));
        Biology biology = Biology.draw(plan, enrolment, timeline);
        List<Visit> visits = VisitCalendar.visits(enrolment, timeline, plan.chance(number, "visits"));

        List<Sampling> samplings = Sampling.of(visits, enrolment, timeline);
        List<Reading> readings = new Laboratory(enrolment, child, timeline, biology, plan.chance(number, "laboratory"))
                .report(samplings);
        Rheumatologist rheumatologist =
                new Rheumatologist(enrolment, timeline, biology, new Chart(readings), plan.chance(number, "activity"));
        rheumatologist.assess(visits);
        Pharmacy pharmacy =
                new Pharmacy(enrolment, child, timeline, biology, readings, plan.chance(number, "treatment"));
        SafetyMonitor safety = new SafetyMonitor(timeline, biology, readings, plan.chance(number, "safety"));
        Optional<Infusion> infusion = pharmacy.infusion();
        return new Course(
                child,
                enrolment.kind(),
                enrolment.incidents(),
                enrolment.arm(),
                timeline.screening(),
                infusion,
                pharmacy.doses(),
                visits,
                readings,
                phenotypes(visits, biology, timeline, plan.chance(number, "phenotype")),
                rheumatologist.sledaiRecords(),
                rheumatologist.bilagRecords(),
                rheumatologist.pgaRecords(),
                ToxicityWard.of(child, timeline, biology, plan.chance(number, "toxicity")),
                safety.reactions(),
                dialysisDays(visits, timeline),
                timeline.death(),
                timeline.withdrawal(),
                completed(visits));
    }

    private static List<Phenotype> phenotypes(List<Visit> visits, Biology biology, Timeline timeline, Chance chance) {
        return visits.stream()
                .filter(visit -> visit.of().panels().contains(Panel.CAR_T_PHENOTYPE))
                .filter(visit -> biology.cells().copies(timeline.dayOf(visit.day())) > COPIES_TO_PHENOTYPE)
                .map(visit -> Phenotype.of(visit, biology.cells(), timeline.dayOf(visit.day()), chance))
                .filter(phenotype -> !phenotype.issued().toLocalDate().isAfter(timeline.referenceDate()))
                .toList();
    }

    /** The first session, and the one of each visit after it; the sessions between are not sent to the trial. */
    private static List<LocalDate> dialysisDays(List<Visit> visits, Timeline timeline) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate first = timeline.dialysis();
        if (first != null && !first.isAfter(timeline.lastDay())) {
            days.add(first);
            visits.stream().map(Visit::day).filter(day -> day.isAfter(first)).forEach(days::add);
        }
        return days;
    }

    private static @Nullable LocalDate completed(List<Visit> visits) {
        return visits.stream()
                .filter(visit -> visit.of() == TrialVisit.MONTH_24)
                .map(Visit::day)
                .findFirst()
                .orElse(null);
    }
}
