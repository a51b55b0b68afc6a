package org.cartlupus.domain.criteria;

import java.time.ZoneId;
import org.cartlupus.domain.activity.sledai.SledaiProposalRules;
import org.cartlupus.domain.calendar.Conventions;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.composite.CompositeCriteria;
import org.cartlupus.domain.composite.SriCriteria;
import org.cartlupus.domain.infusion.DoseCriteria;
import org.cartlupus.domain.renal.EgfrCriteria;
import org.cartlupus.domain.renal.RenalCriteria;
import org.cartlupus.domain.rescue.RescueCriteria;
import org.jspecify.annotations.Nullable;

/**
 * Every threshold that decides an end point. The registry record defines none for renal response, and the study team may
 * change them, so they are data with a name and a version, and each verdict says which it was judged by.
 *
 * @param identity name, version and hash
 * @param siteZone zone in which a day is a day, {@code null} for the server's
 * @param proposals how items of SLEDAI-2K are proposed beside the entered ones; decides nothing
 * @param schedule visit windows, {@code null} for the study's own schedule
 * @param rescue how rescue is recognised from drug and dose, and what that means, for every end point
 * @param dose when the delivered dose of cells is flagged
 */
public record CriteriaSet(
        Identity identity,
        @Nullable ZoneId siteZone,
        @Nullable VisitSchedule schedule,
        Conventions conventions,
        RenalCriteria renal,
        EgfrCriteria egfr,
        SriCriteria sri,
        CompositeCriteria composites,
        SledaiProposalRules proposals,
        RescueCriteria rescue,
        DoseCriteria dose) {

    /**
     * @param id short name, for example {@code ln-criteria-kdigo-2024-paed}
     * @param url canonical of the set
     * @param version of the set
     * @param hash SHA-256 of its content in hexadecimal, so that a reader can prove which text was applied
     */
    public record Identity(String id, String url, String version, String hash) {

        /** {@code url|version}. */
        public String canonical() {
            return url + "|" + version;
        }
    }

    /** The document's defaults under a name (clinical rules, appendix A). */
    public static CriteriaSet defaults(Identity identity) {
        return new CriteriaSet(
                identity,
                null,
                null,
                Conventions.DEFAULT,
                RenalCriteria.DEFAULT,
                EgfrCriteria.DEFAULT,
                SriCriteria.DEFAULT,
                CompositeCriteria.DEFAULT,
                SledaiProposalRules.DEFAULT,
                RescueCriteria.DEFAULT,
                DoseCriteria.DEFAULT);
    }
}
