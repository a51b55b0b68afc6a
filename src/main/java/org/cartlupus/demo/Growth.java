package org.cartlupus.demo;

import org.cartlupus.domain.subject.Sex;

/**
 * A child's height and weight by age: a fixed distance from the median for that age, a little short and a little heavy as
 * children on long steroid treatment are.
 *
 * @param height distance from the median height as a fraction of it, for example -0.04
 * @param mass body mass index as a multiple of the median
 */
public record Growth(Sex sex, double height, double mass) {

    private static final int FIRST_AGE = 6;

    /** Rounded median heights in cm at ages 6 to 19. */
    private static final double[] GIRLS = {
        117, 123, 128.5, 134, 140, 146.5, 152, 156, 158.5, 159.5, 160, 160, 160.5, 160.5
    };

    private static final double[] BOYS = {118, 124, 130, 135, 140, 145, 152, 159.5, 166, 169.5, 171.5, 172, 172.5, 172.5
    };

    private static final double MASS_INDEX_AT_FIRST_AGE = 15.3;
    private static final double MASS_INDEX_GAIN_PER_YEAR = 0.47;

    static Growth draw(Sex sex, Chance chance) {
        return new Growth(
                sex,
                Math.max(-0.1, Math.min(0.06, chance.normal(-0.02, 0.035))),
                Math.max(0.85, Math.min(1.4, chance.logNormal(1.06, 0.11))));
    }

    /** In cm. */
    double heightAt(double age) {
        double[] medians = sex == Sex.MALE ? BOYS : GIRLS;
        double position = Math.max(0, Math.min(medians.length - 1.001, age - FIRST_AGE));
        int year = (int) position;
        double median = medians[year] + (medians[year + 1] - medians[year]) * (position - year);
        return median * (1 + height);
    }

    /** In kg. */
    double weightAt(double age) {
        double metres = heightAt(age) / 100;
        double index = MASS_INDEX_AT_FIRST_AGE + MASS_INDEX_GAIN_PER_YEAR * Math.max(0, Math.min(13, age - FIRST_AGE));
        return mass * index * metres * metres;
    }
}
