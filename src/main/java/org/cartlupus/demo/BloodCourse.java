package org.cartlupus.demo;

/**
 * Blood cells through lupus, lymphodepletion and recovery.
 *
 * <p>Lymphocytes fall within days of fludarabine and return over two months; neutrophils reach their lowest point around
 * day 8, platelets a little later. Lupus itself lowers them in some children for as long as it is active.
 *
 * @param neutrophils count before treatment without lupus effect, 10⁹/L, and so on
 * @param lateDip depth of a second, milder fall of neutrophils around day 45, 0 for most
 * @param lupusOnCells by how much active lupus lowers neutrophils, 0 … 1
 * @param lupusOnPlatelets by how much active lupus lowers platelets, 0 … 1
 */
record BloodCourse(
        double neutrophils,
        double neutrophilFall,
        double lowestDay,
        double recoveryWidth,
        double lateDip,
        double lymphocytes,
        double platelets,
        double plateletFall,
        double haemoglobin,
        double lupusOnCells,
        double lupusOnPlatelets) {

    private static final double LYMPHODEPLETION_DAY = -3;

    static BloodCourse draw(Chance chance) {
        return new BloodCourse(
                chance.between(3.2, 5.6),
                chance.between(0.72, 0.97),
                chance.between(6.5, 9.5),
                chance.between(8, 13),
                chance.happens(0.2) ? chance.between(0.45, 0.65) : 0,
                chance.between(1.5, 2.4),
                chance.between(215, 330),
                chance.between(0.25, 0.7),
                chance.between(121, 138),
                chance.happens(0.2) ? chance.between(0.45, 0.6) : chance.between(0, 0.15),
                chance.happens(0.12) ? chance.between(0.6, 0.7) : chance.between(0, 0.12));
    }

    /** 10⁹/L. */
    double neutrophils(double day, double activity) {
        double early = 1 - neutrophilFall * Shape.bump(day, lowestDay, 5, recoveryWidth);
        double late = 1 - lateDip * Shape.bump(day, 45, 8, 12);
        return neutrophils * early * late * (1 - lupusOnCells * Math.min(1, activity));
    }

    /** 10⁹/L. Active lupus halves them; lymphodepletion leaves a few per cent. */
    double lymphocytes(double day, double activity) {
        double depleted = 1 - 0.97 * Shape.bump(day, 1, Math.abs(LYMPHODEPLETION_DAY) - 0.5, 26);
        return lymphocytes * depleted * (1 - 0.5 * Math.min(1, activity));
    }

    /** 10⁹/L. */
    double platelets(double day, double activity) {
        double depleted = 1 - plateletFall * Shape.bump(day, lowestDay + 2, 6, 12);
        return platelets * depleted * (1 - lupusOnPlatelets * Math.min(1, activity));
    }

    /** g/L. */
    double haemoglobin(double day, double activity) {
        return haemoglobin - 22 * Math.min(1, activity) - 16 * Shape.bump(day, 11, 7, 16);
    }
}
