package org.cartlupus.domain.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.activity.bilag.BilagForm;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.verdict.Evidence;

/**
 * What bears on proposed scores alone, and on no end point: results in words, and what else than lupus may have caused a
 * finding (clinical rules 1.1, 1.2).
 *
 * @param wordedResults in no particular order
 * @param events adverse events, whichever participation they name: an infection is one in any trial
 * @param attributedToSle what clinicians said of single values, by the resource that holds the value: TRUE, FALSE, or
 *     UNKNOWN where they cannot tell
 * @param bilagForms entered items of BILAG-2004, from which grades are proposed
 */
public record ProposalInputs(
        List<Observed<WordedResult>> wordedResults,
        List<AdverseEvent> events,
        List<Menses> menses,
        Map<Evidence, Truth> attributedToSle,
        List<Observed<BilagForm>> bilagForms) {

    public static final ProposalInputs NONE = new ProposalInputs(List.of(), List.of(), List.of(), Map.of(), List.of());

    public ProposalInputs {
        wordedResults = List.copyOf(wordedResults);
        events = List.copyOf(events);
        menses = List.copyOf(menses);
        attributedToSle = Map.copyOf(attributedToSle);
        bilagForms = List.copyOf(bilagForms);
    }

    /** As it was in clinical time at the end of {@code cutOff}. What was said of a later value names no value then. */
    ProposalInputs upTo(LocalDate cutOff) {
        if (this.equals(NONE)) {
            return this;
        }
        return new ProposalInputs(
                wordedResults.stream()
                        .filter(observed -> !observed.date().isAfter(cutOff))
                        .toList(),
                events.stream()
                        .filter(event ->
                                !event.course().onset().isOnOrBefore(cutOff).isFalse())
                        .map(event -> event.asOf(cutOff))
                        .toList(),
                menses.stream()
                        .filter(bleeding -> !bleeding.from().isAfter(cutOff))
                        .map(bleeding -> knownUntil(bleeding, cutOff))
                        .toList(),
                attributedToSle,
                bilagForms.stream()
                        .filter(observed -> !observed.date().isAfter(cutOff))
                        .toList());
    }

    /** Bleeding that goes on beyond the last day known had not ended on it. */
    private static Menses knownUntil(Menses bleeding, LocalDate cutOff) {
        LocalDate to = bleeding.to();
        return to != null && to.isAfter(cutOff) ? new Menses(bleeding.from(), cutOff, bleeding.evidence()) : bleeding;
    }
}
