package org.cartlupus.domain.activity.bilag;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.quantity.Truth;

/** Which grades remain possible when some answers are missing. */
final class PossibleGrades {

    /** What an item or value that brings no grade contributes. */
    static final BilagGrade NOTHING = BilagGrade.D;

    private PossibleGrades() {}

    /**
     * The grade is the most severe one that any item brings.
     *
     * @param contributions for each item the grades that it may bring, {@link #NOTHING} for none; items vary independently
     * @param everInvolved whether the system was ever affected before
     */
    static Set<BilagGrade> mostSevere(Collection<Set<BilagGrade>> contributions, Truth everInvolved) {
        BilagGrade atLeast = contributions.stream()
                .map(PossibleGrades::mildest)
                .min(BilagGrade::compareTo)
                .orElse(NOTHING);
        Set<BilagGrade> possible = EnumSet.of(atLeast);
        contributions.forEach(grades ->
                grades.stream().filter(grade -> grade.compareTo(atLeast) < 0).forEach(possible::add));
        return possible.contains(NOTHING) ? withHistory(possible, everInvolved) : possible;
    }

    /**
     * Grades by rules of which the first that holds counts.
     *
     * @param a whether the rule for A holds
     * @param b whether the rule for B holds, given that A does not
     * @param c whether the rule for C holds, given that neither does
     * @param everInvolved whether the system was ever affected before
     */
    static Set<BilagGrade> firstThatHolds(Truth a, Truth b, Truth c, Truth everInvolved) {
        Set<BilagGrade> possible = bringing(a, b, c);
        return possible.contains(NOTHING) ? withHistory(possible, everInvolved) : possible;
    }

    /** What one item brings by rules of which the first that holds counts. */
    static Set<BilagGrade> bringing(Truth a, Truth b, Truth c) {
        Set<BilagGrade> possible = EnumSet.noneOf(BilagGrade.class);
        if (canFail(a, BilagGrade.A, possible)
                && canFail(b, BilagGrade.B, possible)
                && canFail(c, BilagGrade.C, possible)) {
            possible.add(NOTHING);
        }
        return possible;
    }

    /** No activity is D in a system that was affected before, E in one that never was. */
    static Set<BilagGrade> withHistory(Set<BilagGrade> possible, Truth everInvolved) {
        Set<BilagGrade> told = EnumSet.copyOf(possible);
        told.remove(NOTHING);
        if (!everInvolved.isFalse()) {
            told.add(BilagGrade.D);
        }
        if (!everInvolved.isTrue()) {
            told.add(BilagGrade.E);
        }
        return told;
    }

    private static boolean canFail(Truth rule, BilagGrade grade, Set<BilagGrade> possible) {
        if (!rule.isFalse()) {
            possible.add(grade);
        }
        return !rule.isTrue();
    }

    private static BilagGrade mildest(Set<BilagGrade> grades) {
        return grades.stream().max(BilagGrade::compareTo).orElse(NOTHING);
    }
}
