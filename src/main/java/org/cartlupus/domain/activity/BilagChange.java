package org.cartlupus.domain.activity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Grades that are new at a visit against baseline, never against the visit before (clinical rules 2.7).
 *
 * <p>A missing grade could be any of the five. What holds for all of them is certain, what holds for one of them is
 * possible; in between lies UNKNOWN.
 *
 * @param baseline {@code null} if no system was graded at baseline
 * @param visit {@code null} if no system was graded at the visit
 */
public record BilagChange(@Nullable BilagAssessment baseline, @Nullable BilagAssessment visit) {

    /** Systems with a certainly new A: A at the visit, and known to be something else at baseline. */
    public List<BilagSystem> newA() {
        return systemsWhere(BilagChange::isNewA, Truth::isTrue);
    }

    /** Systems with a certainly new B: B at the visit after C, D or E at baseline. After A it is an improvement. */
    public List<BilagSystem> newB() {
        return systemsWhere(BilagChange::isNewB, Truth::isTrue);
    }

    /** The certainly new A, and those that a missing grade leaves open. */
    public List<BilagSystem> possibleNewA() {
        return systemsWhere(BilagChange::isNewA, truth -> !truth.isFalse());
    }

    /** The certainly new B, and those that a missing grade leaves open. */
    public List<BilagSystem> possibleNewB() {
        return systemsWhere(BilagChange::isNewB, truth -> !truth.isFalse());
    }

    /** Systems in which a missing grade, at baseline or visit, leaves open whether there is a new A or B. */
    public List<BilagSystem> openSystems() {
        return systemsWhere(BilagChange::isNew, Truth::isUnknown);
    }

    /** True if any system lacks a grade at baseline or visit, whether or not it matters. */
    public boolean anyGradeMissing() {
        return baseline == null
                || visit == null
                || !baseline.ungradedSystems().isEmpty()
                || !visit.ungradedSystems().isEmpty();
    }

    /**
     * Are there at most {@code newAMax} new A and at most {@code newBMax} new B (SRI: 0 and 1)? FALSE as soon as the
     * known grades exceed a limit; TRUE only when every system is graded at baseline and visit (clinical rules 2.7), even
     * where a missing grade could change nothing: a responder is never declared on an incomplete form.
     */
    public Truth met(int newAMax, int newBMax) {
        if (newA().size() > newAMax || newB().size() > newBMax) {
            return Truth.FALSE;
        }
        return anyGradeMissing() ? Truth.UNKNOWN : Truth.TRUE;
    }

    /**
     * Does a condition on baseline and visit grade hold in one system? TRUE if it holds whatever the missing grades are,
     * FALSE if it never does.
     *
     * @param condition takes the grade at baseline and the grade at the visit
     */
    public Truth holds(BilagSystem system, BiPredicate<BilagGrade, BilagGrade> condition) {
        boolean ever = false;
        boolean always = true;
        for (BilagGrade from : candidates(baseline, system)) {
            for (BilagGrade to : candidates(visit, system)) {
                boolean holds = condition.test(from, to);
                ever |= holds;
                always &= holds;
            }
        }
        if (always) {
            return Truth.TRUE;
        }
        return ever ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static boolean isNewA(BilagGrade from, BilagGrade to) {
        return to == BilagGrade.A && from != BilagGrade.A;
    }

    private static boolean isNewB(BilagGrade from, BilagGrade to) {
        return to == BilagGrade.B && from != BilagGrade.A && from != BilagGrade.B;
    }

    private static boolean isNew(BilagGrade from, BilagGrade to) {
        return isNewA(from, to) || isNewB(from, to);
    }

    private List<BilagSystem> systemsWhere(BiPredicate<BilagGrade, BilagGrade> condition, Predicate<Truth> answer) {
        return Arrays.stream(BilagSystem.values())
                .filter(system -> answer.test(holds(system, condition)))
                .toList();
    }

    private static Set<BilagGrade> candidates(@Nullable BilagAssessment assessment, BilagSystem system) {
        if (assessment == null) {
            return EnumSet.allOf(BilagGrade.class);
        }
        return assessment
                .grade(system)
                .<Set<BilagGrade>>map(EnumSet::of)
                .orElseGet(() -> EnumSet.allOf(BilagGrade.class));
    }
}
