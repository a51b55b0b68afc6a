package org.cartlupus.domain.proposal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
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
     * @param values the values that speak, in words
     */
    static ScoreReview.Remarks of(
            Observed<BilagAssessment> entered,
            BilagSystem system,
            Collection<GradeProposal> proposals,
            Collection<String> values) {
        BilagGrade grade = entered.value().grade(system).orElse(null);
        Set<BilagGrade> possible = EnumSet.noneOf(BilagGrade.class);
        proposals.forEach(proposal -> possible.addAll(proposal.possible()));
        if (grade == null || possible.isEmpty() || allows(possible, grade)) {
            return ScoreReview.Remarks.NONE;
        }
        return new ScoreReview.Remarks(
                Set.of(Flag.BILAG_GRADE_MISMATCH),
                Set.of(Notice.of(
                        Notice.Kind.BILAG_GRADE_MISMATCH,
                        entered.evidence().reference(),
                        system.code(),
                        entered.date().toString(),
                        grade.name(),
                        possible.stream().map(BilagGrade::name).collect(Collectors.joining(", ")),
                        String.join(", ", values))));
    }

    /** Whether a quiet system was ever affected, values cannot tell, and the end points do not ask. */
    private static boolean allows(Set<BilagGrade> possible, BilagGrade grade) {
        return switch (grade) {
            case A, B, C -> possible.contains(grade);
            case D, E -> possible.contains(BilagGrade.D) || possible.contains(BilagGrade.E);
        };
    }
}
