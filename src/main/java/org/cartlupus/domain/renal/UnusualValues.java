package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ValueChoice;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.subject.BirthDate;
import org.cartlupus.domain.subject.CreatinineMethod;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Notice;

/** Values that are possible, and used, but rather a slip than the truth (clinical rules 6.2, column "warn"). */
record UnusualValues(SubjectRecord subject, Measurements measurements, Set<Notice> notices) {

    private static final BigDecimal HIGH_RATIO = BigDecimal.valueOf(20);
    private static final BigDecimal CREATININE_FACTOR = BigDecimal.valueOf(3);
    private static final BigDecimal SHRINKING_CM = BigDecimal.ONE;
    private static final BigDecimal YOUNGEST = BigDecimal.valueOf(6);
    private static final BigDecimal OLDEST = BigDecimal.valueOf(20);

    void proteinuria(Chosen<Proteinuria> chosen) {
        Proteinuria value = chosen.value();
        if (value.quantity() == Proteinuria.Quantity.RATIO
                && value.value().isMoreThan(HIGH_RATIO).isTrue()) {
            add(chosen.observed(), "UPCR " + value.reported().text() + " is above 20 g/g");
        }
    }

    /** The blood sample for eGFR, with the age and the heights that go with it. */
    void sample(Chosen<Measurements.Usable> chosen) {
        Observed<Measurements.Usable> sample = chosen.observed();
        if (sample.value().reported().analyte() == Analyte.SERUM_CREATININE) {
            creatinine(sample);
            jaffe(sample);
        }
        age(sample);
        heights(sample.date());
    }

    private void creatinine(Observed<Measurements.Usable> sample) {
        List<Observed<Measurements.Usable>> earlier = exactOfEachDay(Analyte.SERUM_CREATININE).stream()
                .filter(other -> other.date().isBefore(sample.date()))
                .toList();
        if (earlier.isEmpty() || sample.value().value().isCensored()) {
            return;
        }
        Observed<Measurements.Usable> last = earlier.get(earlier.size() - 1);
        BigDecimal ratio = number(sample).divide(number(last), MathContext.DECIMAL128);
        BigDecimal change =
                ratio.compareTo(BigDecimal.ONE) >= 0 ? ratio : BigDecimal.ONE.divide(ratio, MathContext.DECIMAL128);
        if (change.compareTo(CREATININE_FACTOR) > 0) {
            add(
                    sample,
                    "creatinine " + sample.value().reported().text() + " differs more than three times from the one"
                            + " before, " + last.value().reported().text() + " of " + last.date());
        }
    }

    private void jaffe(Observed<Measurements.Usable> sample) {
        Reported reported = sample.value().reported();
        if (reported.method() == CreatinineMethod.JAFFE) {
            add(
                    sample,
                    "creatinine " + reported.text()
                            + " was measured by the Jaffe method, which reads high at low values");
        }
    }

    private void age(Observed<Measurements.Usable> sample) {
        BirthDate birth = subject.birthDate();
        if (birth == null) {
            return;
        }
        BigDecimal age = birth.ageInYears(sample.date());
        if (age.compareTo(YOUNGEST) < 0 || age.compareTo(OLDEST) > 0) {
            add(
                    sample,
                    "age " + age.setScale(1, RoundingMode.HALF_UP) + " years at the sample of " + sample.date()
                            + " lies outside 6 to 20");
        }
    }

    private void heights(LocalDate until) {
        List<Observed<Measurements.Usable>> heights = exactOfEachDay(Analyte.HEIGHT);
        for (int i = 1; i < heights.size() && !heights.get(i).date().isAfter(until); i++) {
            Observed<Measurements.Usable> before = heights.get(i - 1);
            Observed<Measurements.Usable> after = heights.get(i);
            if (number(before).subtract(number(after)).compareTo(SHRINKING_CM) > 0) {
                add(
                        after,
                        "height " + after.value().reported().text() + " of " + after.date()
                                + " is more than 1 cm below "
                                + before.value().reported().text() + " of " + before.date());
            }
        }
    }

    private List<Observed<Measurements.Usable>> exactOfEachDay(Analyte analyte) {
        return ValueChoice.ofEachDay(measurements.of(analyte).stream()
                .filter(observed -> !observed.value().value().isCensored())
                .toList());
    }

    private static BigDecimal number(Observed<Measurements.Usable> observed) {
        return observed.value().value().value();
    }

    private void add(Observed<?> observed, String clause) {
        notices.add(Notice.of(Notice.Kind.UNUSUAL_VALUE, observed.evidence().reference(), clause));
    }
}
