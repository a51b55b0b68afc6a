package org.cartlupus.adverseevents;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.EventTerm;
import org.cartlupus.domain.safety.ctcae.CtcaeTerm;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.toxicity.GradedValue;
import org.cartlupus.domain.toxicity.GradedValues;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.terminology.CtcaeDictionary;
import org.cartlupus.terminology.CtcaeDictionary.Entry;

/**
 * Grades a participant's laboratory values and keeps, of each term, the worst that an investigator has yet to judge: worse
 * than before treatment, and not covered by a recorded event of at least that grade (clinical rules 7.3).
 */
final class LaboratoryProposals {

    private final SubjectRecord record;
    private final DayZero dayZero;
    private final GradedValues values;

    private LaboratoryProposals(SubjectRecord record, DayZero dayZero, CriteriaSet criteria) {
        this.record = record;
        this.dayZero = dayZero;
        this.values = new GradedValues(record, dayZero, criteria.safety(), criteria.egfr());
    }

    /**
     * @param record up to the cut-off
     * @param events recorded events of the participant
     * @param criteria how values are graded
     * @param notices takes what is to be said of values that could not be used
     * @return in the order of the terms; empty for who was not infused
     */
    static List<LaboratoryProposal> of(
            SubjectRecord record,
            List<AdverseEvent> events,
            EventPeriod period,
            CriteriaSet criteria,
            Consumer<Notice> notices) {
        return record.dayZero()
                .map(dayZero -> {
                    LaboratoryProposals graded = new LaboratoryProposals(record, dayZero, criteria);
                    List<LaboratoryProposal> proposals = graded.all(events, period);
                    graded.values.notices().forEach(notices);
                    return proposals;
                })
                .orElse(List.of());
    }

    private List<LaboratoryProposal> all(List<AdverseEvent> events, EventPeriod period) {
        List<LaboratoryProposal> proposals = new ArrayList<>();
        for (CtcaeTerm term : CtcaeTerm.values()) {
            worst(term, period).filter(proposal -> !isCovered(proposal, events)).ifPresent(proposals::add);
        }
        return proposals;
    }

    private Optional<LaboratoryProposal> worst(CtcaeTerm term, EventPeriod period) {
        int known = values.atBaseline(term);
        GradedValue worst = null;
        for (GradedValue value : values.of(term)) {
            int grade = value.grade().bounds().lowest();
            if (grade > known && isWithin(value.day(), period)) {
                known = grade;
                worst = value;
            }
        }
        return Optional.ofNullable(worst)
                .map(value -> new LaboratoryProposal(record, term, value.day(), value.grade(), value.evidence()));
    }

    private boolean isWithin(LocalDate day, EventPeriod period) {
        if (period == EventPeriod.LYMPHODEPLETION) {
            return !day.isBefore(values.treatedFrom()) && day.isBefore(dayZero.date());
        }
        long studyDay = ChronoUnit.DAYS.between(dayZero.date(), day);
        Integer last = period.days().toDay();
        return studyDay >= Math.max(0, period.days().fromDay()) && (last == null || studyDay <= last);
    }

    private static boolean isCovered(LaboratoryProposal proposal, List<AdverseEvent> events) {
        return events.stream()
                .filter(event -> isOf(event.term(), proposal.term().title()))
                .anyMatch(event -> event.worstGrade().orElse(0)
                        >= proposal.grade().bounds().lowest());
    }

    private static boolean isOf(EventTerm recorded, String title) {
        String code = CtcaeDictionary.shipped().ofText(title).map(Entry::code).orElse(null);
        return code != null && code.equals(recorded.code())
                || recorded.normalized().equals(title.toLowerCase(Locale.ROOT));
    }
}
