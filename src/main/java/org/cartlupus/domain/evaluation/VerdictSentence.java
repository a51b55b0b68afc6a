package org.cartlupus.domain.evaluation;

import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Findings;
import org.cartlupus.domain.verdict.MissingInput;
import org.cartlupus.domain.verdict.Outcome;

/** A verdict as one sentence with its numbers (clinical rules 0.2). */
final class VerdictSentence {

    private VerdictSentence() {}

    static String of(
            EndPoint endPoint,
            VisitWindow window,
            DecisionTable.Decision decision,
            Findings findings,
            MedicationRemarks remarks) {
        String head = endPoint.title() + " at " + window.visit().title() + " is " + result(decision.outcome());
        String otherwise = remarks.otherwise(endPoint, decision);
        return head + why(decision, findings) + (otherwise.isEmpty() ? "" : "; " + otherwise) + ".";
    }

    private static String why(DecisionTable.Decision decision, Findings findings) {
        if (decision.outcome() == Outcome.NOT_DUE) {
            return ", because " + decision.clause();
        }
        if (!decision.clause().isEmpty()) {
            return ", because of " + decision.clause()
                    + (findings.hasVisitData()
                            ? "; the components alone would give " + result(findings.byComponents()) + " ("
                                    + findings.explanation() + ")"
                            : "");
        }
        if (decision.outcome() == Outcome.NOT_EVALUABLE) {
            String missing = String.join(
                    "; ", findings.missing().stream().map(MissingInput::what).toList());
            return ", missing " + missing + (findings.hasVisitData() ? "; known: " + findings.explanation() : "");
        }
        return ": " + findings.explanation();
    }

    static String result(Outcome outcome) {
        return switch (outcome) {
            case CRR, PRR, NR -> outcome.code() + " (" + outcome.title() + ")";
            default -> outcome.title();
        };
    }
}
