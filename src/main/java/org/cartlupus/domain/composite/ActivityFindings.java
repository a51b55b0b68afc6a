package org.cartlupus.domain.composite;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.CarriedForward;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Findings;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.MissingInput;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;

/** What the scores of one visit say about an end point of disease activity: a responder meets all its conditions. */
public sealed interface ActivityFindings extends Findings
        permits SriFindings, BiclaFindings, LldasFindings, DorisFindings {

    Basis basis();

    /** The same findings on a basis of which more is said. */
    ActivityFindings withBasis(Basis changed);

    @Override
    default Outcome byComponents() {
        return switch (conditions().values().stream().reduce(Truth.TRUE, Truth::and)) {
            case TRUE -> Outcome.RESPONDER;
            case FALSE -> Outcome.NON_RESPONDER;
            case UNKNOWN -> Outcome.NOT_EVALUABLE;
        };
    }

    @Override
    default ActivityFindings with(Set<Flag> furtherFlags, Set<Notice> furtherNotices) {
        return withBasis(basis().with(furtherFlags, furtherNotices));
    }

    @Override
    default boolean hasVisitData() {
        return basis().hasVisitData();
    }

    @Override
    default @Nullable LocalDate visitDate() {
        return basis().visitDate();
    }

    @Override
    default Set<Flag> flags() {
        return basis().flags();
    }

    @Override
    default List<MissingInput> missing() {
        return basis().missing();
    }

    @Override
    default List<CarriedForward> carriedForward() {
        return basis().carried();
    }

    @Override
    default SortedSet<Evidence> evidence() {
        return basis().evidence();
    }

    @Override
    default Set<Notice> notices() {
        return basis().notices();
    }
}
