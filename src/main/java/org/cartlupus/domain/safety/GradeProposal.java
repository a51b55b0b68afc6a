package org.cartlupus.domain.safety;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A grade proposed to the investigator, with everything needed to check it.
 *
 * @param system grading system with its version
 * @param term what is graded, in the system's own word
 * @param standing how far the rule behind it is confirmed
 * @param bounds grades that the data leave possible; one grade if they decide
 * @param criterion the condition that the value met, with its numbers, in words that a clinician can check
 * @param unknownReasons why several grades are possible; empty if and only if the grade is known
 * @param flags what else a reader should know
 */
public record GradeProposal(
        GradingSystem system,
        String term,
        RuleStanding standing,
        GradeBounds bounds,
        String criterion,
        Set<UnknownReason> unknownReasons,
        Set<GradeFlag> flags) {

    public GradeProposal {
        unknownReasons = inOrder(UnknownReason.class, unknownReasons);
        flags = inOrder(GradeFlag.class, flags);
        if (bounds.isKnown() != unknownReasons.isEmpty()) {
            throw new IllegalArgumentException("an open grade has reasons, a known one has none: " + bounds);
        }
    }

    /** The grade, empty if it is unknown. */
    public OptionalInt grade() {
        return bounds.grade();
    }

    /** Name and version of the dictionary that the grade belongs to. */
    public String dictionary() {
        return system.title();
    }

    /**
     * The worst of several proposals for one condition, named {@code term}; of equals the first. Reasons and flags of
     * all that could still be the worst are kept.
     *
     * @return empty for no proposals
     */
    public static Optional<GradeProposal> worst(String term, Collection<GradeProposal> proposals) {
        return proposals.stream().reduce(GradeProposal::worseOf).map(worst -> worst.named(term));
    }

    private GradeProposal worseOf(GradeProposal other) {
        GradeBounds worse = bounds.worseOf(other.bounds);
        Set<UnknownReason> reasons = EnumSet.noneOf(UnknownReason.class);
        Set<GradeFlag> kept = EnumSet.noneOf(GradeFlag.class);
        for (GradeProposal candidate : List.of(this, other)) {
            if (candidate.bounds.highest() > worse.lowest()) {
                reasons.addAll(candidate.unknownReasons);
            }
            if (candidate.bounds.highest() >= worse.lowest()) {
                kept.addAll(candidate.flags);
            }
        }
        GradeProposal leading = other.bounds.lowest() > bounds.lowest() ? other : this;
        return new GradeProposal(
                leading.system,
                leading.term,
                standing.weaker(other.standing),
                worse,
                leading.criterion,
                worse.isKnown() ? Set.of() : reasons,
                kept);
    }

    /** The same set in the order of declaration, so that an answer is written the same way each time. */
    private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Set<E> elements) {
        Set<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(elements);
        return Collections.unmodifiableSet(ordered);
    }

    private GradeProposal named(String other) {
        return new GradeProposal(system, other, standing, bounds, criterion, unknownReasons, flags);
    }
}
