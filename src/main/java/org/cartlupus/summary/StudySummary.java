package org.cartlupus.summary;

import java.time.LocalDate;
import java.util.List;
import org.cartlupus.response.StudyQuestion;

/**
 * Response of a study.
 *
 * @param question what was asked of each participant
 * @param firstEnrolment local day on which the first participation began; the cut-off if none had
 * @param endPoints in the order of the end points
 */
public record StudySummary(StudyQuestion question, LocalDate firstEnrolment, List<EndPointSummary> endPoints) {

    public StudySummary {
        endPoints = List.copyOf(endPoints);
    }
}
