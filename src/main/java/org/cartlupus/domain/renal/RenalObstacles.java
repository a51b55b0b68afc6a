package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;

/** Why a renal result is not a better one, in clauses with the numbers that stand in the way. */
record RenalObstacles(RenalFindings findings) {

    List<String> all() {
        RenalCriteria criteria = findings.criteria();
        Proteinuria visit = findings.visit();
        if (visit == null || findings.byComponents() == Outcome.CRR) {
            return List.of();
        }
        List<String> obstacles = new ArrayList<>();
        if (criteria.crrUpcr() == null) {
            obstacles.add("the criteria set knows no complete response");
        } else if (completeProteinuriaMet().isFalse()) {
            obstacles.add("not CRR because " + number(findings, visit) + (criteria.crrUpcrInclusive() ? " > " : " ≥ ")
                    + ShownNumber.plain(criteria.crrUpcr()) + albuminToo());
        } else if (findings.kidneyFunctionStable().isFalse()) {
            return List.of("no response because kidney function is not stable");
        } else if (isAboveSteroidLimit()) {
            return List.of("no response because of the steroid dose");
        } else {
            addOthersOfComplete(obstacles);
        }
        if (findings.byComponents() == Outcome.NR) {
            addWhyNotPartial(obstacles, visit);
        }
        return obstacles;
    }

    private Truth completeProteinuriaMet() {
        return findings.further().albumin() == null
                ? findings.crrUpcrMet()
                : findings.crrUpcrMet().or(findings.further().albuminMet());
    }

    private String albuminToo() {
        Measured albumin = findings.further().albumin();
        BigDecimal cutOff = findings.criteria().crrUacrLt();
        return albumin == null || cutOff == null
                ? ""
                : " and UACR " + ShownNumber.of(albumin, 2, 4, cutOff) + " ≥ " + ShownNumber.plain(cutOff);
    }

    private void addOthersOfComplete(List<String> obstacles) {
        if (findings.criteria().sediment().requiredForComplete()
                && findings.inactiveSediment().isFalse()) {
            obstacles.add("not CRR because the sediment is active");
        } else if (findings.further().completeCreatinine().isFalse()) {
            obstacles.add("not CRR because of serum creatinine");
        }
    }

    private void addWhyNotPartial(List<String> obstacles, Proteinuria visit) {
        RenalCriteria criteria = findings.criteria();
        BigDecimal needed = criteria.prrReductionPctGe();
        if (needed == null) {
            obstacles.add("the criteria set knows no partial response");
        } else if (findings.prrReductionMet().isFalse()) {
            obstacles.add(
                    findings.reductionPct() == null
                            ? "not PRR because the baseline is 0"
                            : "not PRR because the fall is less than " + ShownNumber.plain(needed) + " %");
        }
        BigDecimal ceiling = ceiling(findings);
        if (findings.prrCeilingMet().isFalse() && ceiling != null) {
            obstacles.add("not PRR because " + number(findings, visit) + (isInclusive(ceiling) ? " > " : " ≥ ")
                    + ShownNumber.plain(ceiling));
        }
        if (findings.kidneyFunctionStable().isFalse()) {
            obstacles.add("kidney function is not stable");
        }
        if (needed != null && findings.further().partialCreatinine().isFalse()) {
            obstacles.add("creatinine rose too far");
        }
        if (needed != null && findings.further().partialSediment().isFalse()) {
            obstacles.add("the sediment is too active");
        }
        if (isAboveSteroidLimit()) {
            obstacles.add("the steroid dose is above the limit");
        }
    }

    private boolean isAboveSteroidLimit() {
        return !findings.steroids().limit().isOff()
                && findings.steroids().limitKept().isFalse();
    }

    private boolean isInclusive(BigDecimal ceiling) {
        PrrCeiling all = findings.criteria().prrCeiling();
        return all.inclusive() && ceiling.equals(all.upcr());
    }

    private static @Nullable BigDecimal ceiling(RenalFindings findings) {
        Proteinuria baseline = findings.baseline();
        return findings.criteria().prrCeiling().forBaseline(baseline == null ? null : baseline.value());
    }

    /** With as many decimals as it takes to see on which side of the cut-offs it lies. */
    static String number(RenalFindings findings, Proteinuria visit) {
        return ShownNumber.of(visit.value(), 2, 4, findings.criteria().crrUpcr(), ceiling(findings));
    }
}
