package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.Evidence;

/**
 * How long the cells were seen (clinical rules 8.1).
 *
 * @param tlast last time with a quantifiable value, days from the infusion
 * @param ongoing the last sample of all is positive: the cells persist at least until then
 * @param evidence the sample of Tlast
 */
public record Persistence(BigDecimal tlast, boolean ongoing, Evidence evidence) {

    /** Days of persistence, {@code >=} while ongoing. */
    public Measured days() {
        return new Measured(tlast, ongoing ? Censoring.AT_LEAST : Censoring.NONE);
    }
}
