package org.cartlupus.domain.safety.aesi;

import java.util.List;
import org.cartlupus.domain.safety.GradingSystem;
import org.cartlupus.domain.safety.RuleStanding;

/**
 * One category of adverse events of special interest (clinical rules 7.5).
 *
 * @param id code of the category, as a site assigns it
 * @param grading by which system it is graded
 * @param window when an event must begin to belong to it
 * @param matches ways in which an event belongs to it without having been assigned; any one suffices
 * @param adverseEvent false for an expected effect that is followed but is no adverse event by itself
 */
public record AesiDefinition(
        String id,
        String title,
        GradingSystem grading,
        AesiWindow window,
        List<AesiMatch> matches,
        boolean adverseEvent,
        RuleStanding standing) {

    public AesiDefinition {
        matches = List.copyOf(matches);
    }
}
