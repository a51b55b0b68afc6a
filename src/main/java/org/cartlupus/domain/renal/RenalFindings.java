package org.cartlupus.domain.renal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.CarriedForward;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Findings;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.MissingInput;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What proteinuria and kidney function say about renal response at one visit.
 *
 * @param baseline proteinuria at baseline, {@code null} if unknown; the same quantity as at the visit
 * @param visit proteinuria at the visit, {@code null} if unknown
 * @param reductionPct fall from baseline in per cent (negative: a rise), {@code null} if unknown
 * @param functionBaseline eGFR at baseline with its evidence, {@code null} without a sample
 * @param functionVisit eGFR at the visit with its evidence, {@code null} without a sample
 * @param egfrPercentOfBaseline {@code null} if unknown
 * @param stringentMet stricter proteinuria cut-off, reported only
 * @param paediatricCeilingMet paediatric nephrotic bound, reported only
 * @param inactiveSediment as the criteria set asks, by default at most 5 red cells per field and no red-cell casts; decides
 *     only where the criteria ask
 * @param steroids dose at the visit and before; decides only where the criteria set a limit
 * @param confirmation the second assessment, {@code null} where the criteria ask for none or it could change nothing
 * @param further conditions that few criteria sets have
 * @param aside what is said beside the result without deciding it
 */
public record RenalFindings(
        RenalCriteria criteria,
        @Nullable Proteinuria baseline,
        @Nullable Proteinuria visit,
        @Nullable Measured reductionPct,
        @Nullable KidneyFunction functionBaseline,
        @Nullable KidneyFunction functionVisit,
        @Nullable Measured egfrPercentOfBaseline,
        Truth kidneyFunctionStable,
        Truth crrUpcrMet,
        Truth prrReductionMet,
        Truth prrCeilingMet,
        Truth stringentMet,
        Truth paediatricCeilingMet,
        Truth inactiveSediment,
        SteroidExposure steroids,
        @Nullable Confirmation confirmation,
        FurtherConditions further,
        RenalAside aside,
        Outcome byComponents,
        boolean hasVisitData,
        @Nullable LocalDate visitDate,
        Set<Flag> flags,
        List<MissingInput> missing,
        SortedSet<Evidence> evidence,
        Set<Notice> notices)
        implements Findings {

    public @Nullable Measured egfrBaseline() {
        return functionBaseline == null ? null : functionBaseline.egfr();
    }

    public @Nullable Measured egfrVisit() {
        return functionVisit == null ? null : functionVisit.egfr();
    }

    @Override
    public Map<String, Truth> conditions() {
        Map<String, Truth> conditions = new LinkedHashMap<>();
        if (criteria.stability().isAsked()) {
            conditions.put("kidney-function-stable", kidneyFunctionStable);
        }
        if (criteria.crrUpcr() != null) {
            conditions.put("crr-upcr-met", crrUpcrMet);
        }
        if (criteria.crrUacrLt() != null) {
            conditions.put("crr-uacr-met", further.albuminMet());
        }
        if (criteria.creatinine() != null) {
            conditions.put("crr-creatinine-met", further.completeCreatinine());
        }
        if (criteria.prrReductionPctGe() != null) {
            conditions.put("prr-reduction-met", prrReductionMet);
            conditions.put("prr-ceiling-met", prrCeilingMet);
            if (criteria.creatinine() != null) {
                conditions.put("prr-creatinine-met", further.partialCreatinine());
            }
            if (criteria.sediment().partialRedCellsMaxPct() != null) {
                conditions.put("prr-sediment-met", further.partialSediment());
            }
        }
        if (criteria.sediment().requiredForComplete()) {
            conditions.put("sediment-inactive", inactiveSediment);
        }
        if (!steroids.limit().isOff()) {
            conditions.put("steroid-dose-met", steroids.limitKept());
        }
        if (confirmation != null) {
            conditions.put("response-confirmed", confirmation.confirms());
        }
        return conditions;
    }

    @Override
    public RenalFindings with(Set<Flag> furtherFlags, Set<Notice> furtherNotices) {
        Set<Flag> allFlags = EnumSet.noneOf(Flag.class);
        allFlags.addAll(flags);
        allFlags.addAll(furtherFlags);
        Set<Notice> allNotices = new LinkedHashSet<>(notices);
        allNotices.addAll(furtherNotices);
        return new RenalFindings(
                criteria,
                baseline,
                visit,
                reductionPct,
                functionBaseline,
                functionVisit,
                egfrPercentOfBaseline,
                kidneyFunctionStable,
                crrUpcrMet,
                prrReductionMet,
                prrCeilingMet,
                stringentMet,
                paediatricCeilingMet,
                inactiveSediment,
                steroids,
                confirmation,
                further,
                aside,
                byComponents,
                hasVisitData,
                visitDate,
                allFlags,
                missing,
                evidence,
                allNotices);
    }

    @Override
    public List<CarriedForward> carriedForward() {
        return aside.carried();
    }

    @Override
    public SortedSet<Evidence> evidenceBeside() {
        RenalAside.ScreeningFinding screening = aside.screening();
        return screening == null ? Collections.emptySortedSet() : screening.evidence();
    }

    @Override
    public String explanation() {
        return new RenalExplanation(this).clause();
    }
}
