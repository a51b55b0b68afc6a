package org.cartlupus.domain.activity.bilag;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;

/**
 * What the haematological grade is made of (clinical rules 2.6).
 *
 * @param counts blood counts; an absent one was not measured
 * @param thromboticThrombocytopenicPurpura as scored on the form
 * @param haemolysisActive evidence of active haemolysis
 * @param coombsPositive result of the direct antiglobulin test
 */
public record HaematologicalValues(
        Map<Count, Value> counts,
        ItemAnswer thromboticThrombocytopenicPurpura,
        Truth haemolysisActive,
        Truth coombsPositive) {

    public HaematologicalValues {
        Map<Count, Value> copy = new EnumMap<>(Count.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    public enum Count {
        /** In g/dL, the unit of the index. */
        HAEMOGLOBIN,
        /** In 10⁹/L. */
        WHITE_CELLS,
        /** In 10⁹/L. */
        NEUTROPHILS,
        /** In 10⁹/L. */
        LYMPHOCYTES,
        /** In 10⁹/L. */
        PLATELETS
    }

    /**
     * A count and its cause. A low count that is due to lymphodepletion, another drug, the CAR-T cells or lack of iron is
     * not scored (trap 32).
     */
    public record Value(Measured measured, Truth dueToSle) {}
}
