package org.cartlupus.demo;

import java.util.List;

/**
 * The cytokine release syndrome, as far as there is one, and its fever and mediators.
 *
 * @param crsGrade ASTCT grade 0 … 3
 * @param onset day of the first fever
 * @param days duration
 * @param icansGrade ASTCT grade 0 … 2
 * @param peakTemperature °C, of use from grade 1 on
 * @param strength by how much mediators rise at their peak, as a multiple of the child's own level
 */
record InflammationCourse(
        int crsGrade,
        int onset,
        int days,
        int icansGrade,
        double normalTemperature,
        double peakTemperature,
        double strength,
        double il6,
        double il10,
        double interferon,
        double tnf,
        double il2Receptor,
        double ferritin,
        double crp) {

    private static final List<Integer> GRADES_LOW_DOSE = List.of(0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2);
    private static final List<Integer> GRADES_HIGH_DOSE = List.of(0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3);
    private static final double FEVER = 38.0;

    static InflammationCourse draw(Arm arm, Chance chance) {
        int grade = chance.oneOf(arm == Arm.HIGH_DOSE ? GRADES_HIGH_DOSE : GRADES_LOW_DOSE);
        boolean neurotoxic = grade >= 2 ? chance.happens(0.22) : chance.happens(0.02);
        double peak = Math.min(40.8, chance.between(38.3, 38.9) + 0.6 * grade);
        return new InflammationCourse(
                grade,
                chance.whole(3, 8),
                chance.whole(2, 3) + grade,
                neurotoxic ? chance.whole(1, 2) : 0,
                chance.between(36.4, 36.8),
                Math.round(peak * 10) / 10.0,
                chance.logNormal(new double[] {2.5, 9, 35, 140}[grade], 0.3),
                chance.between(2.5, 6),
                chance.between(2.2, 6),
                chance.between(3, 9),
                chance.between(3, 6),
                chance.between(900, 1900),
                chance.between(60, 190),
                chance.between(1, 5));
    }

    boolean hasCrs() {
        return crsGrade > 0;
    }

    int lastDay() {
        return onset + days - 1;
    }

    /** °C: fever from onset to the last day of the syndrome, most on the second day. */
    double temperature(double day) {
        if (!hasCrs() || day < onset || day > lastDay()) {
            return normalTemperature;
        }
        double late = days <= 1 ? 0 : Math.max(0, day - onset - 1) / days;
        return Math.max(FEVER + 0.1, peakTemperature - 1.2 * late - (day < onset + 1 ? 0.3 : 0));
    }

    double il6(double day) {
        return il6 * (1 + strength * atPeak(day, 1, 3));
    }

    double il10(double day) {
        return il10 * (1 + 0.45 * strength * atPeak(day, 2, 4));
    }

    double interferon(double day) {
        return interferon * (1 + 1.2 * strength * atPeak(day, 1, 3.5));
    }

    double tnf(double day) {
        return tnf * (1 + 0.06 * strength * atPeak(day, 1, 4));
    }

    double il2Receptor(double day) {
        return il2Receptor * (1 + (0.8 + 0.12 * strength) * atPeak(day, 4, 7));
    }

    double ferritin(double day) {
        return ferritin * (1 + (0.6 + 0.18 * strength) * atPeak(day, 4, 8));
    }

    double crp(double day) {
        return crp * (1 + 0.5 * Math.min(60, strength) * atPeak(day, 1, 3.5));
    }

    private double atPeak(double day, double afterOnset, double widthAfter) {
        return Shape.bump(day, onset + afterOnset, 2, widthAfter);
    }
}
