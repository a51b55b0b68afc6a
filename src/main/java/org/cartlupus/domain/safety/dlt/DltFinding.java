package org.cartlupus.domain.safety.dlt;

import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;

/**
 * An event that is, or may be, a dose-limiting toxicity.
 *
 * @param met true, or unknown where the record cannot decide
 */
public record DltFinding(DltCriterion criterion, AdverseEvent event, Truth met) {}
