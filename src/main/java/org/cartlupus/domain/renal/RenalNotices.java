package org.cartlupus.domain.renal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.cartlupus.domain.calendar.BaselineRule;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.subject.ChoiceNotices;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Notice;

/** What a person should know or mend about the values of a renal verdict. */
final class RenalNotices {

    private final SubjectRecord subject;
    private final Measurements measurements;
    private final DayZero dayZero;
    private final BaselineRule baselineRule;
    private final EgfrCriteria egfrCriteria;

    RenalNotices(
            SubjectRecord subject,
            Measurements measurements,
            DayZero dayZero,
            BaselineRule baselineRule,
            EgfrCriteria egfrCriteria) {
        this.subject = subject;
        this.measurements = measurements;
        this.dayZero = dayZero;
        this.baselineRule = baselineRule;
        this.egfrCriteria = egfrCriteria;
    }

    Set<Notice> of(RenalInputs inputs) {
        Set<Notice> notices = new LinkedHashSet<>(measurements.notices());
        ChoiceNotices choices = new ChoiceNotices(dayZero, baselineRule, notices);
        UnusualValues unusual = new UnusualValues(subject, measurements, notices);
        Chosen<Proteinuria> before = inputs.proteinuria().baseline();
        Chosen<Proteinuria> after = inputs.proteinuria().visit();
        if (before != null) {
            choices.baseline(before, "proteinuria", value -> value.reported().text());
            unusual.proteinuria(before);
        }
        if (after != null) {
            choices.contradictions(after, value -> value.reported().text());
            unusual.proteinuria(after);
        }
        if (inputs.sampleBaseline() != null) {
            choices.baseline(inputs.sampleBaseline(), "the sample for eGFR", value -> value.reported()
                    .text());
            unusual.sample(inputs.sampleBaseline());
        }
        if (inputs.sampleVisit() != null) {
            choices.contradictions(
                    inputs.sampleVisit(), value -> value.reported().text());
            unusual.sample(inputs.sampleVisit());
        }
        notices.addAll(FunctionNotices.of(inputs.functionBaseline(), egfrCriteria));
        notices.addAll(FunctionNotices.of(inputs.functionVisit(), egfrCriteria));
        return notices;
    }
}
