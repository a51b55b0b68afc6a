package org.cartlupus.summary;

import java.util.List;
import org.cartlupus.domain.verdict.EndPoint;

/**
 * Response of the study for one end point.
 *
 * @param visits never empty, in their order; the withdrawal visit is one of its own (clinical rules 9.3)
 */
public record EndPointSummary(EndPoint endPoint, List<VisitSummary> visits) {

    public EndPointSummary {
        visits = List.copyOf(visits);
    }
}
