package org.cartlupus.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.cartlupus.domain.renal.EgfrFormula;
import org.cartlupus.domain.subject.BirthDate;
import org.cartlupus.domain.subject.Sex;

/**
 * Who the child is, as far as a trial may know it: a number, sex, month of birth.
 *
 * @param number 1 … {@value CohortPlan#CHILDREN}
 * @param birthDate always the first of a month: the day is withheld, as in a pseudonymised data set
 */
public record Child(int number, Sex sex, LocalDate birthDate, Growth growth) {

    /** Age at infusion: the trial takes ages 6 to 18, and some children come of age during it. */
    private static final double YOUNGEST = 7.5;

    private static final double OLDEST = 17.6;

    static Child draw(Enrolment enrolment, Chance chance) {
        Sex sex = enrolment.sex();
        double age = Math.max(YOUNGEST, Math.min(OLDEST, chance.normal(13.4, 2.6)));
        LocalDate birth =
                enrolment.infusion().minusDays(Math.round(age * 365.25)).withDayOfMonth(1);
        return new Child(enrolment.number(), sex, birth, Growth.draw(sex, chance));
    }

    /** The pseudonym under which the child takes part: {@code LN-DEMO-001}. */
    public String participant() {
        return String.format(Locale.ROOT, "LN-DEMO-%03d", number);
    }

    double ageOn(LocalDate day) {
        return new BirthDate(birthDate, false).ageInYears(day).doubleValue();
    }

    double heightOn(LocalDate day) {
        return growth.heightAt(ageOn(day));
    }

    double weightOn(LocalDate day) {
        return growth.weightAt(ageOn(day));
    }

    /** The serum creatinine, in mg/dL, of which CKiD U25 makes the given eGFR on that day. */
    double creatinineFor(double egfr, LocalDate day) {
        EgfrFormula.Inputs atOneMilligram = new EgfrFormula.Inputs(
                sex,
                new BirthDate(birthDate, false).ageInYears(day),
                BigDecimal.valueOf(heightOn(day)).setScale(3, RoundingMode.HALF_UP),
                BigDecimal.ONE,
                null);
        return EgfrFormula.CKID_U25_CREATININE
                        .estimate(atOneMilligram)
                        .orElseThrow(() -> new IllegalStateException("CKiD U25 is made for every age of this trial"))
                        .doubleValue()
                / egfr;
    }
}
