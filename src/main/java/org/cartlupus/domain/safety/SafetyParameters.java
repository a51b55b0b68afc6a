package org.cartlupus.domain.safety;

import java.util.EnumSet;
import java.util.Set;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What the study team may set in section {@code safety} of a criteria set (clinical rules appendix A).
 *
 * @param dictionary dictionary of grades; only {@code CTCAE v5.0} has rules here
 * @param requireOutsideReferenceRange a value inside its own reference range is grade 0 even where a band would grade it
 *     (clinical rules 7.3, rule 2)
 * @param related judgements that count as related
 * @param dltDays last day, counted from the infusion, on which a dose-limiting toxicity may begin
 * @throws IllegalArgumentException for another dictionary, no related judgement, or a negative number of days
 */
public record SafetyParameters(
        String dictionary, boolean requireOutsideReferenceRange, Set<Causality> related, int dltDays) {

    /** The document's defaults. */
    public static final SafetyParameters DEFAULTS = new SafetyParameters(
            GradingSystem.CTCAE_V5.title(),
            true,
            EnumSet.of(Causality.POSSIBLE, Causality.PROBABLE, Causality.RELATED),
            28);

    public SafetyParameters {
        if (!dictionary.equals(GradingSystem.CTCAE_V5.title())) {
            throw new IllegalArgumentException(
                    "no rules for the dictionary " + dictionary + ", only for " + GradingSystem.CTCAE_V5.title());
        }
        if (related.isEmpty() || dltDays < 0) {
            throw new IllegalArgumentException("related must name a judgement and dltDays must not be negative");
        }
        related = Set.copyOf(related);
    }

    /** {@code null}, no judgement recorded, is unknown. */
    public Truth isRelated(@Nullable Causality causality) {
        return causality == null ? Truth.UNKNOWN : Truth.of(related.contains(causality));
    }

    public SafetyParameters gradingInsideReferenceRange() {
        return new SafetyParameters(dictionary, false, related, dltDays);
    }
}
