package org.cartlupus.domain.activity.bilag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.quantity.Truth;

/**
 * Grades of the seven systems that are scored by items (clinical rules 2.3, 2.4). Unverified, as the whole package.
 *
 * <p>An item that was not done, or whose cause is not known, leaves open every grade that it could bring.
 */
public final class ItemRule {

    private ItemRule() {}

    /**
     * @param answers an absent item was not done
     * @param everInvolved whether the system was ever affected before
     * @throws IllegalArgumentException for the renal and haematological systems, which have rules of their own
     */
    public static GradeProposal propose(BilagSystem system, Map<BilagItem, ItemAnswer> answers, Truth everInvolved) {
        if (system == BilagSystem.RENAL || system == BilagSystem.HAEMATOLOGICAL) {
            throw new IllegalArgumentException(system.code() + " is graded by laboratory values");
        }
        Set<BilagGrade> possible = system == BilagSystem.CONSTITUTIONAL
                ? constitutional(answers, everInvolved)
                : general(system, answers, everInvolved);
        return new GradeProposal(system, possible, Set.of());
    }

    private static Set<BilagGrade> general(BilagSystem system, Map<BilagItem, ItemAnswer> answers, Truth everInvolved) {
        List<Set<BilagGrade>> contributions = new ArrayList<>();
        for (BilagItem item : BilagItem.of(system)) {
            Set<BilagGrade> grades = EnumSet.noneOf(BilagGrade.class);
            states(answers, item).forEach(state -> grades.add(contribution(item.weight(), state)));
            contributions.add(grades);
        }
        return PossibleGrades.mostSevere(contributions, everInvolved);
    }

    /** An active item brings the grade of its list, an improving one the next milder, but none less than C. */
    static BilagGrade contribution(BilagItem.Weight weight, ItemAnswer.State state) {
        if (state == ItemAnswer.State.ABSENT) {
            return PossibleGrades.NOTHING;
        }
        boolean active = state == ItemAnswer.State.ACTIVE;
        return switch (weight) {
            case A -> active ? BilagGrade.A : BilagGrade.B;
            case B -> active ? BilagGrade.B : BilagGrade.C;
            case C -> BilagGrade.C;
            case OWN_RULE -> throw new IllegalArgumentException("Constitutional items are counted together");
        };
    }

    /** Tries every combination that the answers leave possible; there are at most 81. */
    private static Set<BilagGrade> constitutional(Map<BilagItem, ItemAnswer> answers, Truth everInvolved) {
        Set<BilagGrade> possible = EnumSet.noneOf(BilagGrade.class);
        for (ItemAnswer.State pyrexia : states(answers, BilagItem.PYREXIA)) {
            for (ItemAnswer.State weightLoss : states(answers, BilagItem.WEIGHT_LOSS)) {
                for (ItemAnswer.State nodes : states(answers, BilagItem.LYMPHADENOPATHY_OR_SPLENOMEGALY)) {
                    for (ItemAnswer.State anorexia : states(answers, BilagItem.ANOREXIA)) {
                        possible.add(constitutional(pyrexia, List.of(weightLoss, nodes, anorexia)));
                    }
                }
            }
        }
        return possible.contains(PossibleGrades.NOTHING)
                ? PossibleGrades.withHistory(possible, everInvolved)
                : possible;
    }

    /** Active fever together with two of the other three is A, one of both is B, anything else present is C. */
    private static BilagGrade constitutional(ItemAnswer.State pyrexia, List<ItemAnswer.State> others) {
        boolean fever = pyrexia == ItemAnswer.State.ACTIVE;
        boolean twoOthers = Collections.frequency(others, ItemAnswer.State.ACTIVE) >= 2;
        if (fever && twoOthers) {
            return BilagGrade.A;
        }
        if (fever || twoOthers) {
            return BilagGrade.B;
        }
        boolean anyPresent = pyrexia != ItemAnswer.State.ABSENT
                || others.stream().anyMatch(state -> state != ItemAnswer.State.ABSENT);
        return anyPresent ? BilagGrade.C : PossibleGrades.NOTHING;
    }

    private static Set<ItemAnswer.State> states(Map<BilagItem, ItemAnswer> answers, BilagItem item) {
        return answers.getOrDefault(item, ItemAnswer.NOT_DONE).possibleStates();
    }
}
