package org.cartlupus.domain.proposal;

import java.time.LocalDate;
import java.util.List;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.bilag.PyrexiaRule;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.Measurements;

/**
 * The constitutional grade that a high temperature of the last four weeks suggests, beside the entered one (clinical rules
 * 2.4). Lupus is assumed as its cause, as for the fever of SLEDAI-2K, except in the weeks after the infusion.
 *
 * @param openDays days after day 0 in which no fever is taken for lupus
 */
record ConstitutionalReview(Measurements measurements, DayZero dayZero, int openDays, PyrexiaRule rule) {

    ScoreReview.Remarks of(Observed<BilagAssessment> entered) {
        AssessmentPeriods periods = new AssessmentPeriods(entered.date());
        List<Observed<Measurements.Usable>> high = measurements.of(Analyte.TEMPERATURE).stream()
                .filter(value -> value.status().counts() && periods.isCurrent(value.date()))
                .filter(value -> rule.isPyrexia(value.value().value()))
                .toList();
        if (high.isEmpty()) {
            return ScoreReview.Remarks.NONE;
        }
        ValuesSeen seen = new ValuesSeen();
        high.forEach(seen::add);
        boolean assumed = high.stream().anyMatch(value -> !isOpen(value.date()));
        return GradeComparison.of(
                entered,
                BilagSystem.CONSTITUTIONAL,
                List.of(rule.proposeWithPyrexia(assumed ? Truth.TRUE : Truth.UNKNOWN, Truth.UNKNOWN)),
                seen);
    }

    private boolean isOpen(LocalDate date) {
        return !date.isBefore(dayZero.date()) && !date.isAfter(dayZero.date().plusDays(openDays));
    }
}
