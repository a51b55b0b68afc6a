package org.cartlupus.domain.renal;

import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.CarriedForward;
import org.cartlupus.domain.verdict.Outcome;

/** Renal findings as one clause with the numbers that decided, so that a clinician can check the sum. */
record RenalExplanation(RenalFindings findings) {

    String clause() {
        List<String> parts = new ArrayList<>(
                List.of(proteinuria(), albumin(), kidneyFunction(), creatinine(), steroids(), confirmation()));
        parts.add(String.join(", ", new RenalObstacles(findings).all()));
        parts.addAll(List.of(milestone(), screening(), carried()));
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
        String now = RenalObstacles.number(findings, visit) + unit;
        Measured reduction = findings.reductionPct();
        if (baseline == null || reduction == null) {
            return name + " " + now + (baseline == null ? " without a baseline" : "");
        }
        boolean fell = reduction.value().signum() >= 0;
        Measured change = fell ? reduction : reduction.mapFalling(number -> number.negate());
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
                : now + ", "
                        + ShownNumber.of(
                                percent,
                                0,
                                2,
                                stability.leastPercentOfBaseline(),
                                stability.leastPercentAfterPoorBaseline())
                        + " % of baseline (" + verdict + ")";
    }

    private String albumin() {
        Measured albumin = findings.further().albumin();
        return albumin == null
                ? ""
                : "UACR " + ShownNumber.of(albumin, 2, 4, findings.criteria().crrUacrLt()) + " g/g";
    }

    private String creatinine() {
        Measured percent = findings.further().creatininePercentOfBaseline();
        CreatinineLimit limit = findings.criteria().creatinine();
        return percent == null || limit == null
                ? ""
                : "creatinine " + ShownNumber.of(percent, 0, 2, limit.maxPctOfBaseline()) + " % of baseline";
    }

    private String milestone() {
        RenalAside.MilestoneFinding milestone = findings.aside().milestone();
        if (milestone == null) {
            return "";
        }
        String verdict =
                switch (milestone.met()) {
                    case TRUE -> "met";
                    case FALSE -> "not met";
                    case UNKNOWN -> "unknown";
                };
        return "milestone of this visit (fall of at least " + ShownNumber.plain(milestone.reductionPctGe()) + " %) "
                + verdict;
    }

    private String screening() {
        RenalAside.ScreeningFinding screening = findings.aside().screening();
        Measured reduction = screening == null ? null : screening.reductionPct();
        if (screening == null || reduction == null) {
            return "";
        }
        return "against the screening value of " + screening.date() + " ("
                + ShownNumber.of(screening.screening().value(), 2, 4) + ") the fall would be "
                + ShownNumber.of(reduction, 0, 2, findings.criteria().prrReductionPctGe()) + " % and the class "
                + (screening.byComponents() == Outcome.NOT_EVALUABLE
                        ? "undecided"
                        : screening.byComponents().code());
    }

    private String carried() {
        List<CarriedForward> carried = findings.carriedForward();
        return carried.isEmpty()
                ? ""
                : "carried forward: "
                        + String.join(
                                ", ", carried.stream().map(CarriedForward::text).toList());
    }

    private String steroids() {
        SteroidExposure steroids = findings.steroids();
        Measured highest = steroids.highest();
        if (steroids.limit().isOff() || highest == null) {
            return "";
        }
        String limit =
                switch (steroids.limitKept()) {
                    case TRUE -> "limit kept";
                    case FALSE -> "above the limit";
                    case UNKNOWN -> "limit unknown";
                };
        return "prednisone equivalent up to "
                + ShownNumber.of(highest, 0, 2, steroids.limit().mgPerDay()) + " mg/d (" + limit + ")";
    }

    private String confirmation() {
        Confirmation confirmation = findings.confirmation();
        if (confirmation == null || confirmation.confirms().isUnknown()) {
            return "";
        }
        return (confirmation.confirms().isTrue() ? "confirmed by " : "not confirmed by ")
                + confirmation.outcome().code() + " on " + confirmation.assessed();
    }
}
