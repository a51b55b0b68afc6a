package org.cartlupus.domain.safety.icaht;

import java.util.List;
import org.cartlupus.domain.safety.GradeProposal;

/**
 * Haematotoxicity after cell therapy, by lineage and phase (clinical rules 7.4).
 *
 * @param earlyNeutrophils days 0 to 30
 * @param earlyPlatelets days 0 to 30
 * @param lateNeutrophils after day 30
 * @param latePlatelets days 31 to 100
 */
public record Icaht(
        GradeProposal earlyNeutrophils,
        GradeProposal earlyPlatelets,
        GradeProposal lateNeutrophils,
        GradeProposal latePlatelets) {

    /** The worse of the two lineages, days 0 to 30. */
    public GradeProposal early() {
        return GradeProposal.worst("Early ICAHT", List.of(earlyNeutrophils, earlyPlatelets))
                .orElseThrow();
    }

    /** The worse of the two lineages, after day 30. */
    public GradeProposal late() {
        return GradeProposal.worst("Late ICAHT", List.of(lateNeutrophils, latePlatelets))
                .orElseThrow();
    }
}
