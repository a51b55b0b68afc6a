package org.cartlupus.domain.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Findings;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.domain.verdict.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The order in which events and components decide an end point (clinical rules 0.2): death, rescue, dialysis,
 * withdrawal, window still open, components, missing data. The first line that applies decides.
 */
final class DecisionTable {

    /**
     * @param clause why, for the sentence, without a full stop; empty where the components decide
     * @param eventDate day of the event that decided, {@code null} where the components decide or nothing does
     */
    record Decision(
            Outcome outcome,
            @Nullable Reason reason,
            @Nullable LocalDate eventDate,
            SortedSet<Evidence> evidence,
            String clause) {}

    private final EndPoint endPoint;
    private final Events events;
    private final EventRules rules;
    private final LocalDate dataCutOff;

    DecisionTable(EndPoint endPoint, Events events, EventRules rules, LocalDate dataCutOff) {
        this.endPoint = endPoint;
        this.events = events;
        this.rules = rules;
        this.dataCutOff = dataCutOff;
    }

    /** The day up to which events count: that of the visit, or the end of its window if there was none. */
    static LocalDate judgedOn(VisitWindow window, Findings findings) {
        LocalDate visitDate = findings.visitDate();
        return findings.hasVisitData() && visitDate != null ? visitDate : window.end();
    }

    Decision decide(VisitWindow window, Findings findings) {
        LocalDate judged = judgedOn(window, findings);
        if (events.diedBy(judged)) {
            return byEvent(Reason.DEATH, events.death(), events.patient(), "death on " + events.death());
        }
        Optional<Treatment> rescue = rules.treatmentFailure() ? events.firstRescueBy(judged, rules) : Optional.empty();
        if (rescue.isPresent()) {
            return byTreatment(Reason.TREATMENT_FAILURE, "rescue therapy", rescue.get());
        }
        Optional<Treatment> replacement =
                rules.dialysisIsNonResponse() ? events.kidneyReplacementAt(window, judged) : Optional.empty();
        if (replacement.isPresent()) {
            return byTreatment(Reason.DIALYSIS, "kidney replacement", replacement.get());
        }
        if (!findings.hasVisitData() && events.withdrawnBy(window.end())) {
            return byEvent(
                    Reason.WITHDRAWN,
                    events.withdrawal(),
                    events.subject(),
                    "withdrawal on " + events.withdrawal() + " without an assessment in the window");
        }
        if (!findings.hasVisitData() && dataCutOff.isBefore(window.end())) {
            return new Decision(
                    Outcome.NOT_DUE,
                    null,
                    null,
                    new TreeSet<>(),
                    "the window is open until " + window.end() + " and nothing has been recorded in it by "
                            + dataCutOff);
        }
        Outcome byComponents = findings.byComponents();
        return new Decision(
                byComponents,
                byComponents == Outcome.NOT_EVALUABLE ? Reason.MISSING_DATA : null,
                null,
                new TreeSet<>(),
                "");
    }

    private Decision byTreatment(Reason reason, String what, Treatment treatment) {
        return byEvent(
                reason,
                treatment.start(),
                treatment.evidence(),
                what + " (" + treatment.name() + ") on " + treatment.start());
    }

    private Decision byEvent(Reason reason, @Nullable LocalDate date, Evidence evidence, String clause) {
        SortedSet<Evidence> used = new TreeSet<>();
        used.add(evidence);
        return new Decision(endPoint.nonResponse(), reason, date, used, clause);
    }
}
