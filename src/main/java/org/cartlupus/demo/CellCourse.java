package org.cartlupus.demo;

/**
 * The infused cells and what they do to the B cells: expansion to a peak in the second week, a fast and a slow
 * contraction, B-cell aplasia while enough of them are there, recovery, and immunoglobulin that follows both.
 *
 * @param peakLog decimal logarithm of the peak, copies per µg of DNA
 * @param slowShare part of the peak that contracts slowly
 * @param recoveryDay day on which half of the B cells are back
 * @param bCells before treatment, per µL
 * @param iggLoss share of IgG that is lost in the end if B cells stay away
 */
record CellCourse(
        double peakLog,
        double peakDay,
        double fastDays,
        double slowDays,
        double slowShare,
        double bCells,
        double recoveryDay,
        double igg,
        double iggLoss,
        double helperShare) {

    /** Where expansion starts: two days after the infusion about this many copies are in the blood. */
    private static final double SEED_LOG = 0.8;

    private static final double SEED_DAY = 2;

    static CellCourse draw(CourseKind kind, Arm arm, Chance chance) {
        double dose = arm == Arm.HIGH_DOSE ? 0.15 : 0;
        boolean lasting = kind == CourseKind.COMPLETE_RESPONSE;
        boolean poor = kind == CourseKind.NON_RESPONSE;
        return new CellCourse(
                dose
                        + (lasting
                                ? chance.between(4.1, 5.0)
                                : poor ? chance.between(3.0, 4.1) : chance.between(3.7, 4.7)),
                chance.between(8, poor ? 14 : 12.5),
                chance.between(2.8, 4.5),
                lasting ? chance.between(50, 120) : poor ? chance.between(16, 35) : chance.between(28, 60),
                chance.between(0.004, 0.015),
                chance.between(110, 420),
                recoveryDay(kind, chance),
                chance.between(7.5, 12.5),
                chance.between(0.4, 0.68),
                chance.between(0.3, 0.7));
    }

    private static double recoveryDay(CourseKind kind, Chance chance) {
        return switch (kind) {
            case COMPLETE_RESPONSE -> chance.between(130, 260);
            case PARTIAL_RESPONSE -> chance.between(105, 170);
            case RELAPSE -> chance.between(110, 165);
            case NON_RESPONSE, NEVER_INFUSED -> chance.between(65, 100);
        };
    }

    /** Copies of the transgene per µg of DNA; 0 before the infusion. */
    double copies(double day) {
        if (day <= 0) {
            return 0;
        }
        if (day < peakDay) {
            double steepness = (peakLog - SEED_LOG) / (peakDay - SEED_DAY);
            return StrictMath.pow(10, peakLog - steepness * (peakDay - day));
        }
        double contracted = (1 - slowShare) * Shape.fading(day - peakDay, fastDays)
                + slowShare * Shape.fading(day - peakDay, slowDays);
        return StrictMath.pow(10, peakLog) * contracted;
    }

    /** CD19-positive cells per µL. */
    double bCells(double day) {
        double depleted = Shape.fading(day + 5, 2.2);
        return bCells * Math.max(depleted, 0.9 * Shape.rising(day, recoveryDay, 11) * Shape.rising(day, 45, 4));
    }

    /** g/L. */
    double igg(double day) {
        double away = Math.max(0, Math.min(day, recoveryDay + 25));
        double lost = iggLoss * (1 - StrictMath.exp(-away / 55));
        double since = Math.max(0, day - recoveryDay - 25);
        return igg * (1 - lost * StrictMath.exp(-since / 120));
    }

    /** CD4-positive share of the CAR-positive cells; CD8 cells take over as the cells expand. */
    double helperShare(double day) {
        return helperShare * (1 - 0.3 * Shape.bump(day, peakDay + 3, 6, 40));
    }

    /** Share of effector cells (memory and terminal), highest after the peak. */
    double effectorShare(double day) {
        return 0.5 + 0.3 * Shape.bump(day, peakDay + 8, 10, 60);
    }
}
