package org.cartlupus.demo;

/**
 * Complement and anti-dsDNA: consumed and made in step with immune activity.
 *
 * @param c3 without activity, g/L
 * @param c4 without activity, g/L
 * @param c3Consumed share that full activity consumes
 * @param antibody anti-dsDNA at full activity, [IU]/mL
 * @param redCells urine red cells per high-power field at full activity
 * @param whiteCells urine white cells per high-power field at full activity
 * @param casts red-cell casts per low-power field at full activity, 0 for many
 * @param alt U/L
 */
record SerologyCourse(
        double c3,
        double c4,
        double c3Consumed,
        double c4Consumed,
        double antibody,
        double redCells,
        double whiteCells,
        double casts,
        double alt) {

    private static final double ANTIBODY_LEFT = 22;

    static SerologyCourse draw(Chance chance) {
        return new SerologyCourse(
                chance.between(1.02, 1.3),
                chance.between(0.18, 0.28),
                chance.between(0.42, 0.66),
                chance.between(0.5, 0.75),
                Math.max(140, chance.logNormal(420, 0.6)),
                Math.max(9, chance.logNormal(22, 0.6)),
                chance.happens(0.45) ? chance.between(8, 20) : chance.between(1, 4),
                chance.happens(0.4) ? chance.between(1.5, 4) : 0,
                chance.between(12, 26));
    }

    double c3(double activity) {
        return c3 * (1 - c3Consumed * Math.min(1, activity));
    }

    double c4(double activity) {
        return c4 * (1 - c4Consumed * Math.min(1, activity));
    }

    double antiDsDna(double activity) {
        return ANTIBODY_LEFT + antibody * StrictMath.pow(Math.min(1.1, activity), 1.25);
    }

    double urineRedCells(double activity) {
        return redCells * StrictMath.pow(activity, 1.15);
    }

    double urineWhiteCells(double activity) {
        return whiteCells * activity;
    }

    double redCellCasts(double activity) {
        return activity > 0.35 ? casts * activity : 0;
    }
}
