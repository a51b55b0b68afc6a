package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;

/** Renal findings as one clause with the numbers that decided, so that a clinician can check the sum. */
record RenalExplanation(RenalFindings findings) {

    String clause() {
        List<String> parts = new ArrayList<>();
        parts.add(proteinuria());
        parts.add(kidneyFunction());
        String why = whyNotBetter();
        String facts =
                String.join("; ", parts.stream().filter(part -> !part.isEmpty()).toList());
        return why.isEmpty() ? facts : facts + "; " + why;
    }

    private String proteinuria() {
        Proteinuria visit = findings.visit();
        Proteinuria baseline = findings.baseline();
        if (visit == null) {
            return "no proteinuria value in the window";
        }
        String name = visit.quantity() == Proteinuria.Quantity.RATIO ? "UPCR" : "24-hour protein per 1.73 m²";
        String unit = visit.quantity() == Proteinuria.Quantity.RATIO ? " g/g" : " g";
        String now = proteinuria(visit.value()) + unit;
        Measured reduction = findings.reductionPct();
        if (baseline == null || reduction == null) {
            return name + " " + now + (baseline == null ? " without a baseline" : "");
        }
        String from = proteinuria(baseline.value());
        boolean fell = reduction.value().signum() >= 0;
        Measured change = fell ? reduction : reduction.mapFalling(BigDecimal::negate);
        return name + (fell ? " fell " : " rose ") + percent(change) + " % from " + from + " to " + now;
    }

    private String kidneyFunction() {
        Measured visit = findings.egfrVisit();
        Measured percent = findings.egfrPercentOfBaseline();
        String verdict =
                switch (findings.kidneyFunctionStable()) {
                    case TRUE -> "stable";
                    case FALSE -> "not stable";
                    case UNKNOWN -> "stability unknown";
                };
        if (visit == null) {
            return "eGFR at the visit unknown";
        }
        String now = "eGFR " + number(visit, 1, 1);
        return percent == null
                ? now + " without a baseline (" + verdict + ")"
                : now + ", " + percent(percent) + " % of baseline (" + verdict + ")";
    }

    private String whyNotBetter() {
        RenalCriteria criteria = findings.criteria();
        Proteinuria visit = findings.visit();
        if (visit == null || findings.byComponents() == Outcome.CRR) {
            return "";
        }
        List<String> obstacles = new ArrayList<>();
        String now = proteinuria(visit.value());
        if (findings.crrUpcrMet().isFalse()) {
            obstacles.add("not CRR because " + now + (criteria.crrUpcrInclusive() ? " > " : " ≥ ")
                    + plain(criteria.crrUpcr()));
        } else if (findings.kidneyFunctionStable().isFalse()) {
            obstacles.add("no response because kidney function is not stable");
            return obstacles.get(0);
        } else if (criteria.requireInactiveSediment()
                && findings.inactiveSediment().isFalse()) {
            obstacles.add("not CRR because the sediment is active");
        }
        if (findings.byComponents() == Outcome.NR) {
            obstacles.addAll(whyNotPartial(criteria, now));
        }
        return String.join(", ", obstacles);
    }

    private List<String> whyNotPartial(RenalCriteria criteria, String now) {
        List<String> obstacles = new ArrayList<>();
        BigDecimal needed = criteria.prrReductionPctGe();
        if (needed == null) {
            obstacles.add("the criteria set knows no partial response");
        } else if (findings.prrReductionMet() == Truth.FALSE && findings.reductionPct() != null) {
            obstacles.add("not PRR because the fall is less than " + plain(needed) + " %");
        }
        if (findings.prrCeilingMet().isFalse() && criteria.prrUpcr() != null) {
            obstacles.add("not PRR because " + now + " ≥ " + plain(criteria.prrUpcr()));
        }
        if (findings.kidneyFunctionStable().isFalse()) {
            obstacles.add("kidney function is not stable");
        }
        return obstacles;
    }

    /** Rounded for reading only: enough decimals to see on which side of a cut-off the number lies. */
    private static String number(Measured measured, int leastDecimals, int mostDecimals) {
        BigDecimal shown =
                measured.value().setScale(mostDecimals, RoundingMode.HALF_UP).stripTrailingZeros();
        BigDecimal padded =
                shown.scale() < leastDecimals ? shown.setScale(leastDecimals, RoundingMode.UNNECESSARY) : shown;
        return measured.censoring().symbol() + padded.toPlainString();
    }

    private static String proteinuria(Measured measured) {
        return number(measured, 2, 4);
    }

    private static String percent(Measured measured) {
        return number(measured, 0, 2);
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
