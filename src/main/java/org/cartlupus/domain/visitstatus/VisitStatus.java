package org.cartlupus.domain.visitstatus;

import java.util.List;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.evaluation.Verdict;

/**
 * What is there of one visit of one participant.
 *
 * @param inputs what the end points of the trial need, in the order of {@link RequiredInput}
 * @param verdicts what the data say now, one for each end point of the trial
 */
public record VisitStatus(VisitWindow window, WindowState state, List<InputStatus> inputs, List<Verdict> verdicts) {

    public boolean isComplete() {
        return inputs.stream().noneMatch(InputStatus::isLacking);
    }
}
