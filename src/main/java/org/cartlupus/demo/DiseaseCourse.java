package org.cartlupus.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How active the lupus truly is on each day after the infusion: what readings and scores are taken from.
 *
 * @param activityFloor where immune activity settles, as a share of its level before treatment
 * @param activityDays days in which the distance to the floor shrinks to 1/e
 * @param flare size of a relapse in the same measure, 0 if there is none
 * @param upcrBefore protein to creatinine ratio before treatment, g/g
 * @param upcrSettled where it settles
 * @param upcrDays proteinuria follows the immune activity slowly: damaged filters take weeks to close
 * @param egfrBefore mL/min/1.73 m²
 * @param relapseDay day on which half of the flare is there, {@code null} without one
 */
record DiseaseCourse(
        double activityFloor,
        double activityDays,
        double flare,
        double upcrBefore,
        double upcrSettled,
        double upcrDays,
        double egfrBefore,
        double egfrSettled,
        double egfrDays,
        @Nullable Double relapseDay,
        @Nullable Double rescueDay,
        @Nullable Double dialysisDay) {

    private static final double FLARE_WIDTH = 18;
    private static final double PROTEIN_LAG = 12;
    private static final double RESCUE_DAYS = 70;
    /** What a rescue treatment leaves of activity and proteinuria in the end. */
    private static final double LEFT_BY_RESCUE = 0.4;

    private static final double KIDNEY_FAILURE = 9.5;
    private static final double FAILURE_LEAD = 45;
    private static final double FAILURE_WIDTH = 13;

    static DiseaseCourse draw(Enrolment enrolment, Timeline timeline, Chance chance) {
        boolean failing = enrolment.has(Incident.DIALYSIS);
        double egfr = failing ? chance.between(42, 52) : clamp(chance.logNormal(90, 0.2), 55, 135);
        CourseKind kind = enrolment.kind();
        double upcr = clamp(chance.logNormal(3.1, 0.38), leastProteinuria(kind), 6.5);
        return new DiseaseCourse(
                activityFloor(kind, chance),
                kind == CourseKind.NON_RESPONSE ? chance.between(60, 90) : chance.between(26, 42),
                kind == CourseKind.RELAPSE ? chance.between(0.55, 0.8) : 0,
                upcr,
                settledProteinuria(kind, upcr, chance),
                kind == CourseKind.NON_RESPONSE ? chance.between(60, 100) : chance.between(36, 58),
                egfr,
                settledEgfr(kind, egfr, chance),
                kind == CourseKind.NON_RESPONSE ? 300 : 80,
                dayOrNull(timeline, timeline.relapse()),
                dayOrNull(timeline, timeline.rescue()),
                dayOrNull(timeline, timeline.dialysis()));
    }

    private static double leastProteinuria(CourseKind kind) {
        return kind == CourseKind.PARTIAL_RESPONSE ? 2.4 : 1.4;
    }

    private static double activityFloor(CourseKind kind, Chance chance) {
        return switch (kind) {
            case COMPLETE_RESPONSE, RELAPSE -> chance.between(0.02, 0.09);
            case PARTIAL_RESPONSE -> chance.between(0.14, 0.3);
            case NON_RESPONSE -> chance.between(0.6, 0.9);
            case NEVER_INFUSED -> 1;
        };
    }

    private static double settledProteinuria(CourseKind kind, double before, Chance chance) {
        return switch (kind) {
            case COMPLETE_RESPONSE -> chance.between(0.09, 0.26);
            case RELAPSE -> chance.between(0.15, 0.35);
            case PARTIAL_RESPONSE -> chance.between(0.72, Math.min(1.6, 0.33 * before));
            case NON_RESPONSE -> before * chance.between(0.7, 1.05);
            case NEVER_INFUSED -> before;
        };
    }

    private static double settledEgfr(CourseKind kind, double before, Chance chance) {
        return switch (kind) {
            case COMPLETE_RESPONSE ->
                before < 105 ? before + (105 - before) * chance.between(0.2, 0.5) : before * chance.between(0.88, 0.97);
            case PARTIAL_RESPONSE, RELAPSE -> before * chance.between(0.96, 1.06);
            case NON_RESPONSE -> before * chance.between(0.7, 0.92);
            case NEVER_INFUSED -> before;
        };
    }

    private static @Nullable Double dayOrNull(Timeline timeline, @Nullable LocalDate date) {
        return date == null ? null : (double) timeline.dayOf(date);
    }

    /** Immune activity as a share of its level before treatment: about 1, and near 0 in remission. */
    double activity(double day) {
        double settled = activityFloor + (1 - activityFloor) * Shape.fading(day, activityDays);
        return withRescue(day, Math.min(1.1, settled + flare * flareShare(day)));
    }

    /** Protein to creatinine ratio in g/g. */
    double upcr(double day) {
        double settled = upcrSettled + (upcrBefore - upcrSettled) * Shape.fading(day, upcrDays);
        return withRescue(day - PROTEIN_LAG, settled + upcrBefore * flare * flareShare(day - PROTEIN_LAG));
    }

    /** eGFR in mL/min/1.73 m². */
    double egfr(double day) {
        double settled = egfrSettled + (egfrBefore - egfrSettled) * Shape.fading(day, egfrDays);
        double flared = settled * (1 - 0.18 * flare * flareShare(day));
        double stay = flared * (1 - 0.08 * Shape.bump(day, 7, 4, 5));
        return dialysisDay == null
                ? stay
                : stay + (KIDNEY_FAILURE - stay) * Shape.rising(day, dialysisDay - FAILURE_LEAD, FAILURE_WIDTH);
    }

    private double flareShare(double day) {
        return relapseDay == null ? 0 : Shape.rising(day, relapseDay, FLARE_WIDTH);
    }

    private double withRescue(double day, double untreated) {
        if (rescueDay == null || day <= rescueDay) {
            return untreated;
        }
        return untreated * (LEFT_BY_RESCUE + (1 - LEFT_BY_RESCUE) * Shape.fading(day - rescueDay, RESCUE_DAYS));
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
