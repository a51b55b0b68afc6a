package org.cartlupus.domain.toxicity;

import java.math.BigDecimal;
import org.cartlupus.domain.kinetics.BCellAplasia;
import org.cartlupus.domain.kinetics.RecoveryThreshold;
import org.cartlupus.domain.safety.aesi.Hypogammaglobulinaemia;
import org.cartlupus.domain.safety.crs.HypotensionLimits;
import org.cartlupus.domain.safety.icaht.IcahtRules;

/**
 * What the document leaves to the study team (clinical rules 7.1, 7.4, 7.5, 8.1).
 *
 * @param feverDays days from the infusion in which a fever that nobody assessed is asked about as cytokine release; the
 *     document names no end, this is a decision
 * @param screenDays days from the infusion in which hyperinflammation begins in the context of cell therapy: a decision,
 *     for the document has no number
 * @param screenLookBackDays how old a value may be that is judged together with others: a decision
 * @param recovery from which CD19+ count on B cells are back
 * @param confirmationDays days after which a second count confirms it
 */
public record ToxicityRules(
        HypotensionLimits hypotension,
        IcahtRules icaht,
        Hypogammaglobulinaemia immunoglobulin,
        int feverDays,
        int screenDays,
        int screenLookBackDays,
        RecoveryThreshold recovery,
        BigDecimal confirmationDays) {

    public static final ToxicityRules DEFAULTS = new ToxicityRules(
            HypotensionLimits.PALS,
            IcahtRules.DEFAULTS,
            Hypogammaglobulinaemia.DEFAULTS,
            28,
            30,
            3,
            RecoveryThreshold.LLOQ,
            BCellAplasia.DEFAULT_CONFIRMATION_DAYS);

    public ToxicityRules {
        if (feverDays < 0 || screenDays < 0 || screenLookBackDays < 0) {
            throw new IllegalArgumentException("a number of days is not negative");
        }
    }
}
