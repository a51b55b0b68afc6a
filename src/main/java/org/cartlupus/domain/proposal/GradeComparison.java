package org.cartlupus.domain.proposal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.bilag.GradeFlag;
import org.cartlupus.domain.activity.bilag.GradeProposal;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;

/** An entered grade beside the grades that the values leave possible (clinical rules 2.1). */
final class GradeComparison {

    private GradeComparison() {}

    /**
     * @param proposals by every reading of what is not known, for example of the assessment before; the entered grade differs
     *     only if none of them allows it
     * @param values and items from which they were made
     */
    static ScoreReview.Remarks of(
            EnteredBilag form, BilagSystem system, Collection<GradeProposal> proposals, ValuesSeen values) {
        Observed<BilagAssessment> entered = form.grades();
        BilagGrade grade = entered.value().grade(system).orElse(null);
        Set<BilagGrade> possible = EnumSet.noneOf(BilagGrade.class);
        Set<GradeFlag> flags = EnumSet.noneOf(GradeFlag.class);
        for (GradeProposal proposal : proposals) {
            possible.addAll(proposal.possible());
            flags.addAll(proposal.flags());
        }
        if (possible.isEmpty()) {
            return ScoreReview.Remarks.NONE;
        }
        if (form.history().impossibleE(entered.value()).contains(system)) {
            flags.add(GradeFlag.E_AFTER_INVOLVEMENT);
        }
        if (grade == null || allows(possible, grade)) {
            return new ScoreReview.Remarks(
                    Set.of(),
                    Set.of(),
                    List.of(new ScoreProposal.OfGrade(
                            entered.evidence(), system, grade, possible, flags, values.evidence())));
        }
        flags.add(GradeFlag.BILAG_GRADE_MISMATCH);
        return new ScoreReview.Remarks(
                Set.of(Flag.BILAG_GRADE_MISMATCH),
                Set.of(notice(entered, system, grade, possible, values)),
                List.of(new ScoreProposal.OfGrade(
                        entered.evidence(), system, grade, possible, flags, values.evidence())));
    }

    private static Notice notice(
            Observed<BilagAssessment> entered,
            BilagSystem system,
            BilagGrade grade,
            Set<BilagGrade> possible,
            ValuesSeen values) {
        return Notice.of(
                Notice.Kind.BILAG_GRADE_MISMATCH,
                entered.evidence().reference(),
                system.code(),
                entered.date().toString(),
                grade.name(),
                possible.stream().map(BilagGrade::name).collect(Collectors.joining(", ")),
                values.text());
    }

    /** Whether a quiet system was ever affected, values cannot tell, and the end points do not ask. */
    private static boolean allows(Set<BilagGrade> possible, BilagGrade grade) {
        return switch (grade) {
            case A, B, C -> possible.contains(grade);
            case D, E -> possible.contains(BilagGrade.D) || possible.contains(BilagGrade.E);
        };
    }
}
