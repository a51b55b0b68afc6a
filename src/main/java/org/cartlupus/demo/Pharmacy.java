package org.cartlupus.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartlupus.demo.Dose.Manner;
import org.cartlupus.demo.Dose.Purpose;
import org.jspecify.annotations.Nullable;

/** What was given to a child, from lymphodepletion to rescue. */
final class Pharmacy {

    private static final BigDecimal FLUDARABINE_PER_SQUARE_METRE = BigDecimal.valueOf(30);
    private static final BigDecimal CYCLOPHOSPHAMIDE_PER_SQUARE_METRE = BigDecimal.valueOf(300);
    private static final BigDecimal IGG_TO_REPLACE = BigDecimal.valueOf(4);
    private static final double SHORT_OF_DOSE = 0.2;

    private final Enrolment enrolment;
    private final Child child;
    private final Timeline timeline;
    private final Biology biology;
    private final List<Reading> readings;
    private final Chance chance;
    private final List<Dose> doses = new ArrayList<>();

    Pharmacy(
            Enrolment enrolment,
            Child child,
            Timeline timeline,
            Biology biology,
            List<Reading> readings,
            Chance chance) {
        this.enrolment = enrolment;
        this.child = child;
        this.timeline = timeline;
        this.biology = biology;
        this.readings = readings;
        this.chance = chance;
    }

    /** Empty for a child that is never infused. */
    Optional<Infusion> infusion() {
        if (!timeline.infused()) {
            return Optional.empty();
        }
        Reading weight = readings.stream()
                .filter(reading ->
                        reading.assay() == Assay.WEIGHT && reading.day().equals(timeline.dayZero()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A child is weighed on day 0"));
        BigDecimal planned = enrolment.arm().cellsPerKilogram();
        BigDecimal given = chance.happens(SHORT_OF_DOSE)
                ? planned.multiply(BigDecimal.valueOf(chance.whole(88, 97)))
                        .movePointLeft(2)
                        .stripTrailingZeros()
                : planned;
        BigDecimal perKilogram = given.setScale(0, RoundingMode.HALF_UP);
        return Optional.of(new Infusion(
                timeline.dayZero().atTime(10, chance.whole(0, 59)),
                perKilogram,
                perKilogram.multiply(Chart.number(weight)).setScale(0, RoundingMode.HALF_UP),
                weight.key()));
    }

    List<Dose> doses() {
        doses.clear();
        maintenance();
        if (timeline.infused()) {
            lymphodepletion();
            toxicity();
            prophylaxis();
            replacement();
            rescue();
        }
        return List.copyOf(doses);
    }

    /** Prednisone is tapered away after a response; hydroxychloroquine stays. */
    private void maintenance() {
        LocalDate start = timeline.screening();
        boolean weaned = enrolment.kind() == CourseKind.COMPLETE_RESPONSE || enrolment.kind() == CourseKind.RELAPSE;
        LocalDate end = weaned ? timeline.onDay(chance.whole(45, 110)) : null;
        course("prednisone", Drug.PREDNISONE, start, end, chance.whole(2, 4) * 5, "mg", Purpose.SLE_MAINTENANCE);
        course("hydroxychloroquine", Drug.HYDROXYCHLOROQUINE, start, null, 200, "mg", Purpose.SLE_MAINTENANCE);
    }

    private void lymphodepletion() {
        int number = 1;
        for (LocalDate day : timeline.lymphodepletion()) {
            single(
                    "ld-fludarabine-" + number,
                    Drug.FLUDARABINE,
                    day,
                    9,
                    perSquareMetre(FLUDARABINE_PER_SQUARE_METRE, day));
            single(
                    "ld-cyclophosphamide-" + number,
                    Drug.CYCLOPHOSPHAMIDE,
                    day,
                    11,
                    perSquareMetre(CYCLOPHOSPHAMIDE_PER_SQUARE_METRE, day));
            number++;
        }
    }

    private BigDecimal perSquareMetre(BigDecimal milligrams, LocalDate day) {
        double surface = StrictMath.sqrt(child.heightOn(day) * child.weightOn(day) / 3_600);
        return milligrams.multiply(BigDecimal.valueOf(surface)).setScale(0, RoundingMode.HALF_UP);
    }

    private void single(String key, Drug drug, LocalDate day, int hour, BigDecimal milligrams) {
        doses.add(
                new Dose(key, drug, day.atTime(hour, 0), null, Manner.ONCE, milligrams, "mg", Purpose.LYMPHODEPLETION));
    }

    private void toxicity() {
        InflammationCourse course = biology.inflammation();
        LocalDate worst = timeline.onDay(course.onset() + 1);
        if (course.crsGrade() >= 2) {
            double milligrams = Math.min(800, 8 * child.weightOn(worst));
            add("tocilizumab", Drug.TOCILIZUMAB, worst, null, milligrams, "mg", Purpose.CAR_T_TOXICITY);
        }
        if (course.crsGrade() >= 3 || course.icansGrade() > 0) {
            LocalDate start = worst.plusDays(1);
            add(
                    "dexamethasone",
                    Drug.DEXAMETHASONE,
                    start,
                    start.plusDays(chance.whole(1, 3)),
                    10,
                    "mg",
                    Purpose.CAR_T_TOXICITY);
        }
    }

    private void prophylaxis() {
        course(
                "cotrimoxazole",
                Drug.TRIMETHOPRIM_SULFAMETHOXAZOLE,
                timeline.onDay(1),
                timeline.onDay(180),
                480,
                "mg",
                Purpose.INFECTION);
    }

    /** At each visit that finds IgG below 4 g/L: not a treatment of lupus (clinical rules 4.3). */
    private void replacement() {
        int number = 1;
        for (Reading reading : readings) {
            boolean low = reading.assay() == Assay.IGG && Chart.number(reading).compareTo(IGG_TO_REPLACE) < 0;
            LocalDate day = reading.day().plusDays(1);
            if (low && !day.isAfter(timeline.lastDay())) {
                double grams = Math.round(0.4 * child.weightOn(day) / 2.5) * 2.5;
                add("ivig-" + number++, Drug.IMMUNOGLOBULIN, day, null, grams, "g", Purpose.REPLACEMENT);
            }
        }
    }

    private void rescue() {
        LocalDate start = timeline.rescue();
        if (start == null) {
            return;
        }
        if (chance.happens(0.5)) {
            add("rescue-1", Drug.RITUXIMAB, start, null, 500, "mg", Purpose.SLE_RESCUE);
            add("rescue-2", Drug.RITUXIMAB, start.plusDays(14), null, 500, "mg", Purpose.SLE_RESCUE);
        } else {
            add("rescue-1", Drug.METHYLPREDNISOLONE, start, start.plusDays(2), 500, "mg", Purpose.SLE_RESCUE);
            course("rescue-2", Drug.MYCOPHENOLIC_ACID, start.plusDays(3), null, 1_000, "mg", Purpose.SLE_RESCUE);
        }
    }

    /** A course that runs until its end, or on, or until the child leaves the trial. */
    private void course(
            String key,
            Drug drug,
            LocalDate start,
            @Nullable LocalDate end,
            double amount,
            String unit,
            Purpose purpose) {
        LocalDate last = timeline.lastDay();
        boolean left = last.isBefore(timeline.referenceDate());
        LocalDate until = end != null && !end.isAfter(last) ? end : left ? last : null;
        if (!start.isAfter(last)) {
            doses.add(new Dose(key, drug, start.atTime(8, 0), until, Manner.CONTINUED, number(amount), unit, purpose));
        }
    }

    private void add(
            String key,
            Drug drug,
            LocalDate day,
            @Nullable LocalDate until,
            double amount,
            String unit,
            Purpose purpose) {
        if (!day.isAfter(timeline.lastDay())) {
            LocalDate end = until != null && until.isAfter(timeline.lastDay()) ? timeline.lastDay() : until;
            doses.add(new Dose(
                    key,
                    drug,
                    day.atTime(15, 0),
                    end,
                    end == null ? Manner.ONCE : Manner.SEVERAL_DAYS,
                    number(amount),
                    unit,
                    purpose));
        }
    }

    /** Rounded to half a unit, as a ward does. */
    private static BigDecimal number(double amount) {
        return BigDecimal.valueOf(Math.round(amount * 2)).divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP);
    }
}
