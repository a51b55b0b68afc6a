package org.cartlupus.domain.activity.sledai;

import java.util.Set;
import org.cartlupus.domain.quantity.Truth;

/** What one observation says about one item, before anybody asks for the cause. */
record Reading(Truth positive, Set<ProposalFlag> flags) {

    static Reading of(Truth positive) {
        return of(positive, ProposalFlag.VALUE_CANNOT_DECIDE);
    }

    /** @param whyUnknown flag to raise if the observation decides nothing */
    static Reading of(Truth positive, ProposalFlag whyUnknown) {
        return new Reading(positive, positive.isUnknown() ? Set.of(whyUnknown) : Set.of());
    }

    static Reading flagged(Truth positive, ProposalFlag flag) {
        return new Reading(positive, Set.of(flag));
    }
}
