package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;

/** Renal findings as one clause with the numbers that decided, so that a clinician can check the sum. */
record RenalExplanation(RenalFindings findings) {

    String clause() {
        List<String> parts = new ArrayList<>(List.of(proteinuria(), kidneyFunction(), steroids(), confirmation()));
        parts.addAll(List.of(String.join(", ", whyNotBetter())));
        return String.join("; ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private String proteinuria() {
        Proteinuria visit = findings.visit();
        Proteinuria baseline = findings.baseline();
        if (visit == null) {
            return "no proteinuria value in the window";
        }
        String name = visit.quantity() == Proteinuria.Quantity.RATIO ? "UPCR" : "24-hour protein per 1.73 m²";
        String unit = visit.quantity() == Proteinuria.Quantity.RATIO ? " g/g" : " g";
        String now = visitNumber(visit) + unit;
        Measured reduction = findings.reductionPct();
        if (baseline == null || reduction == null) {
            return name + " " + now + (baseline == null ? " without a baseline" : "");
        }
        boolean fell = reduction.value().signum() >= 0;
        Measured change = fell ? reduction : reduction.mapFalling(BigDecimal::negate);
        String percent = ShownNumber.of(change, 0, 2, findings.criteria().prrReductionPctGe());
        String from = ShownNumber.of(baseline.value(), 2, 4, findings.criteria().crrUpcr());
        return name + (fell ? " fell " : " rose ") + percent + " % from " + from + " to " + now;
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
        FunctionStability stability = findings.criteria().stability();
        String now = "eGFR " + ShownNumber.of(visit, 1, 1, stability.normal());
        return percent == null
                ? now + " without a baseline (" + verdict + ")"
                : now + ", " + ShownNumber.of(percent, 0, 2, stability.leastPercentOfBaseline()) + " % of baseline ("
                        + verdict + ")";
    }

    private String steroids() {
        SteroidExposure steroids = findings.steroids();
        Measured highest = steroids.highest();
        if (findings.criteria().steroidLimit().isOff() || highest == null) {
            return "";
        }
        String limit =
                switch (steroids.limitKept()) {
                    case TRUE -> "limit kept";
                    case FALSE -> "above the limit";
                    case UNKNOWN -> "limit unknown";
                };
        return "prednisone equivalent up to "
                + ShownNumber.of(
                        highest, 0, 2, findings.criteria().steroidLimit().mgPerDay()) + " mg/d (" + limit + ")";
    }

    private String confirmation() {
        Confirmation confirmation = findings.confirmation();
        if (confirmation == null || confirmation.confirms().isUnknown()) {
            return "";
        }
        return (confirmation.confirms().isTrue() ? "confirmed by " : "not confirmed by ")
                + confirmation.outcome().code() + " on " + confirmation.assessed();
    }

    private List<String> whyNotBetter() {
        RenalCriteria criteria = findings.criteria();
        Proteinuria visit = findings.visit();
        if (visit == null || findings.byComponents() == Outcome.CRR) {
            return List.of();
        }
        List<String> obstacles = new ArrayList<>();
        if (findings.crrUpcrMet().isFalse()) {
            obstacles.add("not CRR because " + visitNumber(visit) + (criteria.crrUpcrInclusive() ? " > " : " ≥ ")
                    + ShownNumber.plain(criteria.crrUpcr()));
        } else if (findings.kidneyFunctionStable().isFalse()) {
            return List.of("no response because kidney function is not stable");
        } else if (isAboveSteroidLimit()) {
            return List.of("no response because of the steroid dose");
        } else if (criteria.requireInactiveSediment()
                && findings.inactiveSediment().isFalse()) {
            obstacles.add("not CRR because the sediment is active");
        }
        if (findings.byComponents() == Outcome.NR) {
            obstacles.addAll(whyNotPartial(criteria, visit));
        }
        return obstacles;
    }

    private List<String> whyNotPartial(RenalCriteria criteria, Proteinuria visit) {
        List<String> obstacles = new ArrayList<>();
        BigDecimal needed = criteria.prrReductionPctGe();
        if (needed == null) {
            obstacles.add("the criteria set knows no partial response");
        } else if (findings.prrReductionMet().isFalse()) {
            obstacles.add(
                    findings.reductionPct() == null
                            ? "not PRR because the baseline is 0"
                            : "not PRR because the fall is less than " + ShownNumber.plain(needed) + " %");
        }
        BigDecimal ceiling = ceiling();
        if (findings.prrCeilingMet().isFalse() && ceiling != null) {
            obstacles.add("not PRR because " + visitNumber(visit) + (isInclusive(ceiling) ? " > " : " ≥ ")
                    + ShownNumber.plain(ceiling));
        }
        if (findings.kidneyFunctionStable().isFalse()) {
            obstacles.add("kidney function is not stable");
        }
        if (isAboveSteroidLimit()) {
            obstacles.add("the steroid dose is above the limit");
        }
        return obstacles;
    }

    private boolean isAboveSteroidLimit() {
        return !findings.criteria().steroidLimit().isOff()
                && findings.steroids().limitKept().isFalse();
    }

    private @Nullable BigDecimal ceiling() {
        Proteinuria baseline = findings.baseline();
        return findings.criteria().prrCeiling().forBaseline(baseline == null ? null : baseline.value());
    }

    private boolean isInclusive(BigDecimal ceiling) {
        PrrCeiling all = findings.criteria().prrCeiling();
        return all.inclusive() && ceiling.equals(all.upcr());
    }

    private String visitNumber(Proteinuria visit) {
        return ShownNumber.of(visit.value(), 2, 4, findings.criteria().crrUpcr(), ceiling());
    }
}
