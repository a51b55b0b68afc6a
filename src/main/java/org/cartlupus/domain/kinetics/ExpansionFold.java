package org.cartlupus.domain.kinetics;

import java.util.List;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.Evidence;

/**
 * Cmax over the first detectable concentration (clinical rules 8.1).
 *
 * @param fold without unit, 6 decimals, 1 or more; 1 if the first detectable sample is the peak
 * @param evidence the first detectable sample and the peak; once if they are the same
 */
public record ExpansionFold(Measured fold, List<Evidence> evidence) {

    public ExpansionFold {
        evidence = List.copyOf(evidence);
    }
}
