package org.cartlupus.domain.composite;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.Conventions;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ValueChoice;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.subject.CarryForward;
import org.cartlupus.domain.subject.SubjectRecord;
import org.jspecify.annotations.Nullable;

/**
 * Which entered scores stand for baseline and for a visit, alike for all composites (clinical rules 0.1). Every answer is
 * {@code null} where no score qualifies.
 */
final class ScoreChoice {

    private final DayZero dayZero;
    private final Conventions conventions;
    private final CarryForward carryForward;
    private final List<Observed<SledaiAssessment>> sledai;
    private final List<Observed<BilagAssessment>> bilags;
    private final List<Observed<PgaAssessment>> pgas;

    ScoreChoice(SubjectRecord subject, DayZero dayZero, Conventions conventions) {
        this.dayZero = dayZero;
        this.conventions = conventions;
        this.carryForward = CarryForward.of(subject, dayZero);
        this.sledai = filledIn(subject.sledai(), form -> form.items().isEmpty() && form.enteredTotal() == null);
        this.bilags = filledIn(subject.bilag(), form -> form.grades().isEmpty());
        this.pgas = subject.pga();
    }

    @Nullable
    Chosen<SledaiAssessment> sledaiBaseline() {
        return baseline(sledai, Object::equals);
    }

    @Nullable
    Chosen<SledaiAssessment> sledaiAt(VisitWindow window) {
        return inWindow(sledai, window, Object::equals);
    }

    /** The last assessment before a day, be it the baseline or one between visits. */
    @Nullable
    Observed<SledaiAssessment> sledaiBefore(LocalDate day) {
        return ValueChoice.ofEachDay(sledai).stream()
                .filter(observed -> observed.date().isBefore(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    @Nullable
    Chosen<BilagAssessment> bilagBaseline() {
        return baseline(bilags, Object::equals);
    }

    @Nullable
    Chosen<BilagAssessment> bilagAt(VisitWindow window) {
        return inWindow(bilags, window, Object::equals);
    }

    @Nullable
    Chosen<PgaAssessment> pgaBaseline() {
        return baseline(pgas, ScoreChoice::sameMark);
    }

    @Nullable
    Chosen<PgaAssessment> pgaAt(VisitWindow window) {
        return inWindow(pgas, window, ScoreChoice::sameMark);
    }

    /** The last before a window, where the criteria set carries observations forward; the two others likewise. */
    @Nullable
    Chosen<SledaiAssessment> sledaiCarriedTo(VisitWindow window) {
        return carriedTo(window, sledai, Object::equals);
    }

    @Nullable
    Chosen<BilagAssessment> bilagCarriedTo(VisitWindow window) {
        return carriedTo(window, bilags, Object::equals);
    }

    @Nullable
    Chosen<PgaAssessment> pgaCarriedTo(VisitWindow window) {
        return carriedTo(window, pgas, ScoreChoice::sameMark);
    }

    /** What is said of the scores that a composite takes from this choice. */
    UsedScores used() {
        return new UsedScores(dayZero, conventions);
    }

    static <V> @Nullable V value(@Nullable Chosen<V> chosen) {
        return chosen == null ? null : chosen.value();
    }

    private <V> @Nullable Chosen<V> baseline(List<Observed<V>> values, BiPredicate<V, V> sameValue) {
        return conventions
                .baseline()
                .choose(values, dayZero, value -> 0, sameValue)
                .orElse(null);
    }

    private <V> @Nullable Chosen<V> inWindow(
            List<Observed<V>> values, VisitWindow window, BiPredicate<V, V> sameValue) {
        return conventions
                .choice()
                .inWindow(values, window, value -> 0, sameValue)
                .orElse(null);
    }

    private <V> @Nullable Chosen<V> carriedTo(
            VisitWindow window, List<Observed<V>> values, BiPredicate<V, V> sameValue) {
        if (!conventions.carryForward()) {
            return null;
        }
        List<Observed<V>> allowed = values.stream()
                .filter(observed -> carryForward.allows(observed.date()))
                .toList();
        return CarryForward.LAST
                .inWindow(allowed, carryForward.before(window), value -> 0, sameValue)
                .orElse(null);
    }

    /** A form on which nothing was entered is no assessment, and must not hide one of a day nearby. */
    private static <V> List<Observed<V>> filledIn(List<Observed<V>> assessments, Predicate<V> isEmpty) {
        return assessments.stream()
                .filter(observed -> !isEmpty.test(observed.value()))
                .toList();
    }

    private static boolean sameMark(PgaAssessment one, PgaAssessment other) {
        return one.onZeroToThree().compareTo(other.onZeroToThree()) == 0;
    }
}
