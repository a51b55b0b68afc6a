package org.cartlupus.domain.evaluation;

import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Findings;
import org.cartlupus.domain.verdict.MissingInput;
import org.cartlupus.domain.verdict.Outcome;

/** A verdict as one sentence with its numbers. */
final class VerdictSentence {

    private VerdictSentence() {}

    static String of(EndPoint endPoint, VisitWindow window, DecisionTable.Decision decision, Findings findings) {
        String head = endPoint.title() + " at " + window.visit().title() + " is " + result(decision.outcome());
        if (decision.outcome() == Outcome.NOT_DUE) {
            return head + ", because " + decision.clause() + ".";
        }
        if (!decision.clause().isEmpty()) {
            String components = findings.hasVisitData()
                    ? "; the components alone would give " + result(findings.byComponents()) + " ("
                            + findings.explanation() + ")"
                    : "";
            return head + ", because of " + decision.clause() + components + ".";
        }
        if (decision.outcome() == Outcome.NOT_EVALUABLE) {
            String missing = String.join(
                    "; ", findings.missing().stream().map(MissingInput::what).toList());
            String known = findings.hasVisitData() ? "; known: " + findings.explanation() : "";
            return head + ", missing " + missing + known + ".";
        }
        return head + ": " + findings.explanation() + ".";
    }

    private static String result(Outcome outcome) {
        return switch (outcome) {
            case CRR, PRR, NR -> outcome.code() + " (" + outcome.title() + ")";
            default -> outcome.title();
        };
    }
}
