package org.cartlupus.domain.renal;

import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Rounding;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.Reported;
import org.jspecify.annotations.Nullable;

/**
 * Conditions of renal response that few criteria sets have (clinical rules 5.2).
 *
 * @param albumin ratio of albumin to creatinine at the visit in g/g, rounded for comparison; {@code null} if it is not
 *     asked or unknown
 * @param albuminMet is it that of a complete response? FALSE where it is not asked
 * @param creatininePercentOfBaseline serum creatinine rounded for comparison, {@code null} likewise
 * @param completeCreatinine TRUE where it is not asked, as in the two that follow
 */
public record FurtherConditions(
        @Nullable Measured albumin,
        Truth albuminMet,
        @Nullable Measured creatininePercentOfBaseline,
        Truth completeCreatinine,
        Truth partialCreatinine,
        Truth partialSediment) {

    static FurtherConditions of(RenalInputs inputs, RenalCriteria criteria, Rounding rounding) {
        FurtherInputs further = inputs.further();
        Measured albumin = RenalComponents.rounded(RenalComponents.number(further.albumin()), rounding);
        Measured percent = RenalComponents.percentOfBaseline(
                RenalComponents.number(further.creatinineVisit()),
                RenalComponents.number(further.creatinineBaseline()),
                rounding);
        CreatinineLimit limit = criteria.creatinine();
        return new FurtherConditions(
                albumin,
                criteria.crrUacrMet(albumin),
                percent,
                limit == null
                        ? Truth.TRUE
                        : limit.completeMet(
                                percent, reported(further.creatinineBaseline()), reported(further.creatinineVisit())),
                limit == null ? Truth.TRUE : limit.partialMet(percent),
                criteria.sediment()
                        .partialMet(
                                RenalComponents.number(further.redCellsBaseline()),
                                RenalComponents.number(inputs.redCells()),
                                RenalComponents.number(inputs.casts()),
                                rounding));
    }

    private static @Nullable Reported reported(@Nullable Chosen<Measurements.Usable> chosen) {
        return chosen == null ? null : chosen.value().reported();
    }
}
