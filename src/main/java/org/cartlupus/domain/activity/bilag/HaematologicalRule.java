package org.cartlupus.domain.activity.bilag;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.quantity.Truth;

/**
 * The haematological grade (clinical rules 2.6). Unverified, as the whole package; young children have other normal
 * counts, for which the index has no bands.
 */
public record HaematologicalRule(HaematologicalBands bands) {

    public static final HaematologicalRule DEFAULT = new HaematologicalRule(HaematologicalBands.DEFAULT);

    public GradeProposal propose(HaematologicalValues values, Truth everInvolved) {
        List<Set<BilagGrade>> contributions = new ArrayList<>();
        for (HaematologicalValues.Count count : HaematologicalValues.Count.values()) {
            contributions.add(count(values, count));
        }
        contributions.add(purpura(values.thromboticThrombocytopenicPurpura()));
        contributions.add(haemolysis(values.haemolysisActive(), values.coombsPositive()));
        return new GradeProposal(
                BilagSystem.HAEMATOLOGICAL, PossibleGrades.mostSevere(contributions, everInvolved), Set.of());
    }

    private Set<BilagGrade> count(HaematologicalValues values, HaematologicalValues.Count count) {
        HaematologicalValues.Value value = values.counts().get(count);
        if (value == null) {
            return bands.of(count).all();
        }
        Set<BilagGrade> grades = EnumSet.noneOf(BilagGrade.class);
        if (!value.dueToSle().isFalse()) {
            grades.addAll(bands.of(count).gradesOf(value.measured()));
        }
        if (!value.dueToSle().isTrue()) {
            grades.add(PossibleGrades.NOTHING);
        }
        return grades;
    }

    private static Set<BilagGrade> purpura(ItemAnswer answer) {
        Set<BilagGrade> grades = EnumSet.noneOf(BilagGrade.class);
        answer.possibleStates().forEach(state -> grades.add(ItemRule.contribution(BilagItem.Weight.A, state)));
        return grades;
    }

    /** A positive Coombs test alone is C, together with haemolysis B; haemolysis of another kind is not scored. */
    private static Set<BilagGrade> haemolysis(Truth haemolysisActive, Truth coombsPositive) {
        Set<BilagGrade> grades = EnumSet.noneOf(BilagGrade.class);
        if (!coombsPositive.isFalse() && !haemolysisActive.isFalse()) {
            grades.add(BilagGrade.B);
        }
        if (!coombsPositive.isFalse() && !haemolysisActive.isTrue()) {
            grades.add(BilagGrade.C);
        }
        if (!coombsPositive.isTrue()) {
            grades.add(PossibleGrades.NOTHING);
        }
        return grades;
    }
}
