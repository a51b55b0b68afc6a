package org.cartlupus.domain.safety.dlt;

import java.time.Duration;
import org.cartlupus.domain.safety.RuleStanding;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of dose-limiting toxicities (clinical rules 7.7).
 *
 * @param leastGrade grade that must be reached
 * @param longerThan time that the event must spend at that grade, exclusive; {@code null} if reaching it suffices
 * @param certainlyFrom where protocols differ, the time from which every one of them counts; {@code null} if they agree
 */
public record DltCriterion(
        String id,
        String title,
        Kind kind,
        int leastGrade,
        @Nullable Duration longerThan,
        @Nullable Duration certainlyFrom,
        RuleStanding standing) {

    /** Which events a criterion is about. */
    public enum Kind {
        CYTOKINE_RELEASE,
        NEUROTOXICITY,
        /** Toxicity of an organ that is related to the product and no part of a cytokine release syndrome. */
        ORGAN,
        NEUTROPENIA,
        /** Death related to the product. */
        DEATH
    }

    public DltCriterion {
        if (certainlyFrom != null && (longerThan == null || certainlyFrom.compareTo(longerThan) < 0)) {
            throw new IllegalArgumentException("what counts for certain cannot begin before what may count");
        }
    }
}
