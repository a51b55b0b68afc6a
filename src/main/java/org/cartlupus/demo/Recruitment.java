package org.cartlupus.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cartlupus.demo.ReportingStyle.PgaScale;
import org.cartlupus.demo.ReportingStyle.Proteinuria;
import org.cartlupus.domain.subject.Sex;

/**
 * Hands out the parts: how many children take which course is fixed, who takes it is chance. A part that needs a long
 * follow-up to show goes to a child infused early enough.
 */
final class Recruitment {

    /** Days from the first infusion, and to the last one, before the reference date. */
    private static final int FIRST_INFUSION_BEFORE = 1_270;

    private static final int LAST_INFUSION_BEFORE = 12;
    private static final int RELAPSE_NEEDS = 420;
    private static final int LEAVING_NEEDS = 30;

    private record Part(CourseKind kind, Set<Incident> incidents) {

        int followUpDays() {
            int byIncident =
                    incidents.stream().mapToInt(Incident::followUpDays).max().orElse(0);
            return switch (kind) {
                case RELAPSE -> Math.max(RELAPSE_NEEDS, byIncident);
                case NEVER_INFUSED -> LEAVING_NEEDS;
                default -> byIncident;
            };
        }
    }

    private Recruitment() {}

    static List<Enrolment> recruit(CohortPlan plan) {
        Chance chance = plan.chance(0, "recruitment");
        List<LocalDate> infusions = infusionDates(plan.referenceDate(), chance);
        List<Part> parts = partsInOrderOfInfusion(plan.referenceDate(), infusions, chance);
        List<Arm> arms = chance.shuffled(quota(Arm.LOW_DOSE, 25, Arm.HIGH_DOSE, 25));
        List<Sex> sexes = chance.shuffled(quota(Sex.FEMALE, 41, Sex.MALE, 9));
        List<ReportingStyle> styles = reportingStyles(chance);
        List<Enrolment> enrolments = new ArrayList<>();
        for (int i = 0; i < CohortPlan.CHILDREN; i++) {
            Part part = parts.get(i);
            enrolments.add(new Enrolment(
                    i + 1, sexes.get(i), part.kind(), part.incidents(), arms.get(i), styles.get(i), infusions.get(i)));
        }
        return List.copyOf(enrolments);
    }

    private static List<LocalDate> infusionDates(LocalDate reference, Chance chance) {
        double step = (FIRST_INFUSION_BEFORE - LAST_INFUSION_BEFORE) / (double) (CohortPlan.CHILDREN - 1);
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; i < CohortPlan.CHILDREN; i++) {
            long before = Math.round(FIRST_INFUSION_BEFORE - i * step + chance.between(-0.4, 0.4) * step);
            dates.add(weekday(reference.minusDays(Math.max(LAST_INFUSION_BEFORE, before))));
        }
        return dates;
    }

    /** Infusions and outpatient visits are not planned for a weekend. */
    static LocalDate weekday(LocalDate date) {
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return date.minusDays(1);
        }
        return date.getDayOfWeek() == DayOfWeek.SUNDAY ? date.plusDays(1) : date;
    }

    private static List<Part> partsInOrderOfInfusion(LocalDate reference, List<LocalDate> infusions, Chance chance) {
        List<Part> demandingFirst = new ArrayList<>(chance.shuffled(parts()));
        demandingFirst.sort(Comparator.comparingInt(Part::followUpDays).reversed());
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < infusions.size(); i++) {
            free.add(i);
        }
        Part[] taken = new Part[infusions.size()];
        for (Part part : demandingFirst) {
            List<Integer> suitable = free.stream()
                    .filter(i -> ChronoUnit.DAYS.between(infusions.get(i), reference) >= part.followUpDays())
                    .toList();
            Integer child = chance.oneOf(suitable);
            taken[child] = part;
            free.remove(child);
        }
        return Arrays.asList(taken);
    }

    private static List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        add(parts, 10, CourseKind.COMPLETE_RESPONSE);
        add(parts, 1, CourseKind.COMPLETE_RESPONSE, Incident.WITHDRAWAL_WITH_VISIT);
        add(parts, 1, CourseKind.COMPLETE_RESPONSE, Incident.VISIT_MISSED);
        add(parts, 2, CourseKind.COMPLETE_RESPONSE, Incident.RESULT_AMENDED);
        add(parts, 2, CourseKind.COMPLETE_RESPONSE, Incident.RESULT_IN_ERROR);
        add(parts, 1, CourseKind.COMPLETE_RESPONSE, Incident.VISIT_OUT_OF_WINDOW);
        add(parts, 1, CourseKind.COMPLETE_RESPONSE, Incident.SEROLOGY_NOT_DONE);
        add(parts, 1, CourseKind.COMPLETE_RESPONSE, Incident.BILAG_NOT_DONE);
        add(parts, 1, CourseKind.COMPLETE_RESPONSE, Incident.CREATININE_NOT_DONE);
        add(parts, 6, CourseKind.PARTIAL_RESPONSE);
        add(parts, 1, CourseKind.PARTIAL_RESPONSE, Incident.DEATH);
        add(parts, 1, CourseKind.PARTIAL_RESPONSE, Incident.WITHDRAWAL_WITHOUT_VISIT);
        add(parts, 2, CourseKind.PARTIAL_RESPONSE, Incident.VISIT_MISSED);
        add(parts, 1, CourseKind.PARTIAL_RESPONSE, Incident.RESULT_AMENDED);
        add(parts, 1, CourseKind.PARTIAL_RESPONSE, Incident.PROTEINURIA_NOT_DONE);
        add(parts, 1, CourseKind.PARTIAL_RESPONSE, Incident.SEROLOGY_NOT_DONE);
        add(parts, 3, CourseKind.NON_RESPONSE);
        add(parts, 2, CourseKind.NON_RESPONSE, Incident.RESCUE);
        add(parts, 1, CourseKind.NON_RESPONSE, Incident.DIALYSIS);
        add(parts, 1, CourseKind.NON_RESPONSE, Incident.WITHDRAWAL_WITH_VISIT);
        add(parts, 1, CourseKind.NON_RESPONSE, Incident.WITHDRAWAL_WITHOUT_VISIT);
        add(parts, 1, CourseKind.NON_RESPONSE, Incident.BILAG_NOT_DONE);
        add(parts, 4, CourseKind.RELAPSE);
        add(parts, 2, CourseKind.RELAPSE, Incident.RESCUE);
        add(parts, 1, CourseKind.RELAPSE, Incident.VISIT_MISSED);
        add(parts, 1, CourseKind.NEVER_INFUSED);
        return parts;
    }

    private static void add(List<Part> parts, int count, CourseKind kind, Incident... incidents) {
        Set<Incident> set = EnumSet.noneOf(Incident.class);
        Collections.addAll(set, incidents);
        parts.addAll(Collections.nCopies(count, new Part(kind, Collections.unmodifiableSet(set))));
    }

    private static List<ReportingStyle> reportingStyles(Chance chance) {
        List<Assay> creatinine =
                chance.shuffled(quota(Assay.CREATININE_UMOL_PER_L, 30, Assay.CREATININE_MG_PER_DL, 20));
        List<Proteinuria> proteinuria = new ArrayList<>(quota(Proteinuria.G_PER_G, 16, Proteinuria.MG_PER_G, 16));
        proteinuria.addAll(quota(Proteinuria.MG_PER_MMOL, 14, Proteinuria.COLLECTION_24_HOURS, 4));
        List<Proteinuria> protein = chance.shuffled(proteinuria);
        List<Boolean> complement = chance.shuffled(quota(false, 35, true, 15));
        List<PgaScale> scales = new ArrayList<>(quota(PgaScale.THREE, 42, PgaScale.TEN, 4));
        scales.addAll(Collections.nCopies(4, PgaScale.HUNDRED));
        List<PgaScale> pga = chance.shuffled(scales);
        List<ReportingStyle> styles = new ArrayList<>();
        for (int i = 0; i < CohortPlan.CHILDREN; i++) {
            styles.add(new ReportingStyle(creatinine.get(i), protein.get(i), complement.get(i), pga.get(i)));
        }
        return styles;
    }

    private static <T> List<T> quota(T one, int ones, T other, int others) {
        List<T> all = new ArrayList<>(Collections.nCopies(ones, one));
        all.addAll(Collections.nCopies(others, other));
        return all;
    }
}
