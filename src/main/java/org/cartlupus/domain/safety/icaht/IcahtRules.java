package org.cartlupus.domain.safety.icaht;

import static org.cartlupus.domain.safety.icaht.IcahtBand.atMost;
import static org.cartlupus.domain.safety.icaht.IcahtBand.below;

import java.math.BigDecimal;
import java.util.List;

/**
 * The tables of ICAHT as parameters (clinical rules 7.4). The platelet table was read at its source; the neutrophil
 * numbers were not, and every answer from them says so.
 *
 * @param earlyLastDay last study day of the early form
 * @param lateNeutrophilsLastDay last study day of the late form; the document names none, so the trial's last
 * @param latePlateletsLastDay last study day of the late form
 * @param stableRecoveryDays a recovery that lasts so long stops the count; shorter ones are counted as cytopenia
 * @param neverAbove early neutropenia that never leaves this limit, in 10⁹/L, is grade 4
 */
public record IcahtRules(
        int earlyLastDay,
        int lateNeutrophilsLastDay,
        int latePlateletsLastDay,
        int stableRecoveryDays,
        BigDecimal neverAbove,
        List<IcahtBand> earlyNeutrophils,
        List<IcahtBand> lateNeutrophils,
        List<IcahtBand> earlyPlatelets,
        List<IcahtBand> latePlatelets) {

    /** The document's defaults. */
    public static final IcahtRules DEFAULTS = new IcahtRules(
            30,
            730,
            100,
            3,
            new BigDecimal("0.5"),
            List.of(
                    atMost(1, "0.5", 1, 1),
                    atMost(2, "0.5", 7, 1),
                    atMost(3, "0.5", 14, 1),
                    atMost(3, "0.1", 7, 1),
                    atMost(4, "0.1", 14, 1)),
            List.of(atMost(1, "1.5", 0, 2), atMost(2, "1.0", 0, 2), atMost(3, "0.5", 0, 2), atMost(4, "0.1", 0, 2)),
            List.of(below(1, "50", 1, 1), below(2, "50", 7, 1), below(3, "20", 1, 1), below(4, "20", 14, 1)),
            List.of(below(1, "100", 1, 2), below(2, "50", 1, 2), below(3, "20", 1, 2), below(4, "20", 14, 2)));

    public IcahtRules {
        earlyNeutrophils = List.copyOf(earlyNeutrophils);
        lateNeutrophils = List.copyOf(lateNeutrophils);
        earlyPlatelets = List.copyOf(earlyPlatelets);
        latePlatelets = List.copyOf(latePlatelets);
        if (earlyLastDay < 0
                || lateNeutrophilsLastDay <= earlyLastDay
                || latePlateletsLastDay <= earlyLastDay
                || stableRecoveryDays < 1) {
            throw new IllegalArgumentException("the late form must follow the early one, and a recovery take a day");
        }
    }
}
