package org.cartlupus.domain.rescue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartlupus.domain.quantity.Rounding;
import org.cartlupus.domain.rescue.PossibleRescue.Why;
import org.cartlupus.domain.subject.BodyMeasure;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Which glucocorticoids from day 0 on may be rescue (clinical rules 4.3): a pulse; a rise above the baseline dose; a rise
 * above so much per kg of body weight. A taper is none, from whatever dose; nor is a stress dose for an infection of a few
 * days, treatment of CAR-T toxicity, or physiological replacement.
 *
 * <p>Every systemic glucocorticoid counts, by mouth or vein: the route is seldom recorded. A dose that is not known is
 * never taken for a rise, except where no steroid at all was taken at baseline.
 */
final class SteroidRescue {

    private final List<Treatment> all;
    private final LocalDate dayZero;
    private final LocalDate dataCutOff;
    private final RescueCriteria criteria;
    private final int pauseDays;
    private final Function<LocalDate, Optional<BodyMeasure>> weights;
    private final SteroidCourse course;
    private final LocalDate baselineDay;
    private final @Nullable BigDecimal baseline;
    private final List<Evidence> baselineEvidence;

    /**
     * @param all systemic glucocorticoids, also those before day 0
     * @param recordedBaseline daily prednisone equivalent that was entered at baseline, used where no drug is recorded
     * @param pauseDays days without a steroid after which its former dose no longer counts as the one tapered from
     */
    SteroidRescue(
            List<Treatment> all,
            LocalDate dayZero,
            LocalDate baselineDay,
            Optional<RecordedSteroid> recordedBaseline,
            int pauseDays,
            RescueCriteria criteria,
            Function<LocalDate, Optional<BodyMeasure>> weights,
            LocalDate dataCutOff) {
        this.all = all;
        this.dayZero = dayZero;
        this.dataCutOff = dataCutOff;
        this.criteria = criteria;
        this.pauseDays = pauseDays;
        this.weights = weights;
        this.course = new SteroidCourse(all.stream().flatMap(this::forLupus).toList(), weights);
        this.baselineDay = baselineDay;
        SteroidCourse before = new SteroidCourse(
                all.stream()
                        .filter(given -> given.start().isBefore(dayZero))
                        .filter(given -> given.reason() != Treatment.Reason.LYMPHODEPLETION)
                        .toList(),
                weights);
        List<Treatment> atBaseline = before.on(baselineDay);
        if (atBaseline.isEmpty()) {
            this.baseline = recordedBaseline.map(RecordedSteroid::milligrams).orElse(BigDecimal.ZERO);
            this.baselineEvidence =
                    recordedBaseline.map(RecordedSteroid::evidence).stream().toList();
        } else {
            this.baseline = before.totalOn(baselineDay).orElse(null);
            this.baselineEvidence = atBaseline.stream().map(Treatment::evidence).toList();
        }
    }

    /** A daily dose that was entered as an observation. */
    record RecordedSteroid(BigDecimal milligrams, Evidence evidence) {}

    List<PossibleRescue> possible() {
        List<PossibleRescue> possible = new ArrayList<>();
        for (Treatment given : all) {
            if (!given.start().isBefore(dayZero)) {
                counted(given).flatMap(this::judged).ifPresent(possible::add);
            }
        }
        return possible;
    }

    /** From the day on which its reason no longer excuses it; empty if the reason does throughout, a pulse apart. */
    private Optional<Treatment> counted(Treatment given) {
        return switch (given.reason()) {
            case SLE_RESCUE, LYMPHODEPLETION, CAR_T_TOXICITY -> Optional.empty();
            case INFECTION, OTHER -> isPulse(given) ? Optional.of(given) : beyondStress(given);
            case SLE_MAINTENANCE, REPLACEMENT, ANTIPROTEINURIC, UNSTATED -> Optional.of(given);
        };
    }

    private Optional<PossibleRescue> judged(Treatment given) {
        if (isPulse(given)) {
            return Optional.of(found(
                    given,
                    Why.STEROID_PULSE,
                    number(course.largestOf(given, given.start())) + " mg of prednisone",
                    List.of()));
        }
        LocalDate day = given.start();
        Optional<BigDecimal> total = given.reason() == Treatment.Reason.REPLACEMENT
                ? new SteroidCourse(List.of(given), weights).totalOn(day)
                : course.totalOn(day);
        boolean noneAtBaseline = baseline != null && baseline.signum() == 0;
        if (total.isEmpty()) {
            return noneAtBaseline && given.reason() != Treatment.Reason.REPLACEMENT && isRise(day, Optional.empty())
                    ? Optional.of(found(given, Why.STEROID_ABOVE_BASELINE, "dose unknown, none at baseline", List.of()))
                    : Optional.empty();
        }
        if (!isRise(day, total)) {
            return Optional.empty();
        }
        if (isHigh(day, total.get())) {
            return Optional.of(found(given, Why.STEROID_HIGH, perKilogram(day, total.get()), weightEvidence(day)));
        }
        return baseline != null
                        && given.reason() != Treatment.Reason.REPLACEMENT
                        && total.get().compareTo(baseline) > 0
                ? Optional.of(found(
                        given,
                        Why.STEROID_ABOVE_BASELINE,
                        number(total) + " mg/d of prednisone, " + number(Optional.of(baseline)) + " at baseline",
                        baselineEvidence))
                : Optional.empty();
    }

    /** More than was taken last, a pause bridged; an unknown former dose leaves it possible. */
    private boolean isRise(LocalDate day, Optional<BigDecimal> total) {
        Optional<BigDecimal> before = before(day);
        if (total.isEmpty()) {
            return before.isPresent() && before.get().signum() == 0;
        }
        return before.isEmpty() || total.get().compareTo(before.get()) > 0;
    }

    /** What was taken last before a day: none after a long pause. */
    private Optional<BigDecimal> before(LocalDate day) {
        LocalDate first = day.minusDays(pauseDays);
        LocalDate firstAfterBaseline = first.isAfter(baselineDay) ? first : baselineDay.plusDays(1);
        Optional<LocalDate> last = course.lastDayBetween(firstAfterBaseline, day.minusDays(1));
        if (last.isPresent()) {
            return course.totalOn(last.get());
        }
        return first.isAfter(baselineDay) ? Optional.of(BigDecimal.ZERO) : Optional.ofNullable(baseline);
    }

    private boolean isPulse(Treatment given) {
        return course.largestOf(given, given.start())
                .filter(milligrams -> milligrams.compareTo(criteria.steroidPulseMgGe()) >= 0)
                .isPresent();
    }

    private boolean isHigh(LocalDate day, BigDecimal total) {
        return weights.apply(day)
                .map(weight -> Rounding.DEFAULT.apply(total.divide(weight.value(), MathContext.DECIMAL128)))
                .filter(perKilogram -> perKilogram.compareTo(criteria.steroidMgPerKgPerDayGt()) > 0)
                .isPresent();
    }

    private String perKilogram(LocalDate day, BigDecimal total) {
        String perKilogram = number(weights.apply(day)
                .map(weight -> Rounding.DEFAULT.apply(total.divide(weight.value(), MathContext.DECIMAL128))));
        return number(Optional.of(total)) + " mg/d of prednisone, " + perKilogram + " mg/kg/d";
    }

    private List<Evidence> weightEvidence(LocalDate day) {
        return weights.apply(day).map(BodyMeasure::evidence).orElse(List.of());
    }

    /** What a stress dose, CAR-T toxicity or a lack of the body's own calls for is not part of the dose for lupus. */
    private Stream<Treatment> forLupus(Treatment given) {
        return switch (given.reason()) {
            case LYMPHODEPLETION, CAR_T_TOXICITY, REPLACEMENT -> Stream.empty();
            case INFECTION, OTHER -> beyondStress(given).stream();
            case SLE_RESCUE, SLE_MAINTENANCE, ANTIPROTEINURIC, UNSTATED -> Stream.of(given);
        };
    }

    /** From the first day beyond the days of a stress dose; doses that follow each other are one episode. */
    private Optional<Treatment> beyondStress(Treatment given) {
        LocalDate allowedUntil = episodeStart(given).plusDays(criteria.stressDoseDays());
        if (!given.lastKnownDay(dataCutOff).isAfter(allowedUntil)) {
            return Optional.empty();
        }
        return Optional.of(given.start().isAfter(allowedUntil) ? given : given.from(allowedUntil.plusDays(1)));
    }

    private LocalDate episodeStart(Treatment given) {
        LocalDate start = given.start();
        boolean found = true;
        while (found) {
            LocalDate known = start;
            Optional<LocalDate> earlier = all.stream()
                    .filter(other -> other.reason() == given.reason())
                    .filter(other -> other.start().isBefore(known)
                            && !other.lastKnownDay(dataCutOff).isBefore(known.minusDays(1)))
                    .map(Treatment::start)
                    .min(LocalDate::compareTo);
            found = earlier.isPresent();
            start = earlier.orElse(start);
        }
        return start;
    }

    private static PossibleRescue found(Treatment given, Why why, String numbers, List<Evidence> further) {
        return new PossibleRescue(
                given,
                why,
                numbers,
                Stream.concat(Stream.of(given.evidence()), further.stream()).toList());
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(known -> known.stripTrailingZeros().toPlainString()).orElse("an unknown number of");
    }
}
