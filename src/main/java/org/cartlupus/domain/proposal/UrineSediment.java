package org.cartlupus.domain.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.bilag.RenalLimits;
import org.cartlupus.domain.activity.finding.Finding;
import org.cartlupus.domain.activity.finding.UrinaryCasts;
import org.cartlupus.domain.activity.finding.UrineCells;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Truth;

/**
 * Whether the urinary sediment of an assessment is active: many red or white cells, or casts of them, that lupus caused
 * (clinical rules 2.5).
 *
 * <p>The cause is known only where a clinician said it of the value, or where another one is documented on the day of the
 * sample: that none is recorded does not say that there was none.
 */
record UrineSediment(LaboratoryFindings findings, ValueCauses causes, RenalLimits.Sediment limits) {

    /** @param seen gets the values used */
    Truth isActive(AssessmentPeriods periods, ValuesSeen seen) {
        return cells(UrineCells.Cell.RED, SledaiItem.HAEMATURIA, periods, seen)
                .or(cells(UrineCells.Cell.WHITE, SledaiItem.PYURIA, periods, seen))
                .or(casts(UrinaryCasts.Kind.RED_CELL, SledaiItem.HAEMATURIA, periods, seen))
                .or(casts(UrinaryCasts.Kind.WHITE_CELL, SledaiItem.PYURIA, periods, seen));
    }

    private Truth cells(UrineCells.Cell cell, SledaiItem item, AssessmentPeriods periods, ValuesSeen seen) {
        return last(
                finding -> finding instanceof UrineCells counted && counted.cell() == cell
                        ? Optional.of(counted.isMoreThan(limits.cellsPerField(), limits.cellsPerMicrolitre()))
                        : Optional.empty(),
                item,
                periods,
                seen);
    }

    private Truth casts(UrinaryCasts.Kind kind, SledaiItem item, AssessmentPeriods periods, ValuesSeen seen) {
        return last(
                finding -> finding instanceof UrinaryCasts casts && casts.kind() == kind
                        ? Optional.of(casts.present())
                        : Optional.empty(),
                item,
                periods,
                seen);
    }

    private Truth last(
            Function<Finding, Optional<Truth>> reading, SledaiItem item, AssessmentPeriods periods, ValuesSeen seen) {
        List<Observed<Truth>> readings = findings.all().stream()
                .flatMap(observed -> reading.apply(observed.value()).map(observed::withValue).stream())
                .toList();
        Optional<Observed<Truth>> last = periods.current(readings);
        last.ifPresent(found -> seen.add(found.evidence(), findings.textOf(List.of(found.evidence()))));
        return last.map(found -> found.value().and(causes.dueToLupus(found, item, Truth.UNKNOWN)))
                .orElse(Truth.UNKNOWN);
    }
}
