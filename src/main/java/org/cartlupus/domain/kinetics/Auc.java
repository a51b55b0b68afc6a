package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import java.util.List;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.Evidence;

/**
 * Area under the curve from the infusion to {@code toDay} (clinical rules 8.1, 8.2).
 *
 * @param value 6 decimals, in {@code unit}; a lower bound where a sample lies above the range of its assay
 * @param unit the unit of the series times days, for example {@code {copies}.d/ug{DNA}}
 * @param toDay end of the area: the end of the window, or the last sample if truncated
 * @param coverage how the curve reaches {@code toDay}
 * @param segments the parts that add to {@code value}
 * @param evidence every sample the curve was drawn through, in order of time
 */
public record Auc(
        Measured value,
        String unit,
        BigDecimal toDay,
        Coverage coverage,
        List<AucSegment> segments,
        List<Evidence> evidence) {

    public Auc {
        segments = List.copyOf(segments);
        evidence = List.copyOf(evidence);
    }

    /** How the curve reaches the end of the area. */
    public enum Coverage {
        /** A sample was taken at the end of the window. */
        SAMPLED,
        /** The end lies between two samples. */
        INTERPOLATED,
        /** The last sample lies before the end; the fitted exponential decay goes on to it. */
        EXTRAPOLATED,
        /** The last sample lies before the end and no decay could be fitted: the area stops at the last sample. */
        TRUNCATED
    }
}
