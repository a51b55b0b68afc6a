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

    /**
     * As the form asks: the answers of the form, and the test of the laboratory where the form leaves it open.
     *
     * @param activeHaemolysis item of the form: haemolysis together with a positive Coombs test
     * @param isolatedCoombs item of the form: a positive Coombs test without haemolysis
     * @param coombsTest result of the laboratory
     */
    public static HaematologicalValues ofForm(
            Map<Count, Value> counts,
            ItemAnswer thromboticThrombocytopenicPurpura,
            Truth activeHaemolysis,
            Truth isolatedCoombs,
            Truth coombsTest) {
        Truth haemolysis = activeHaemolysis;
        Truth coombs = coombsTest;
        if (activeHaemolysis.isTrue()) {
            coombs = Truth.TRUE;
        } else if (isolatedCoombs.isTrue()) {
            coombs = Truth.TRUE;
            haemolysis = Truth.FALSE;
        } else if (isolatedCoombs.isFalse() && activeHaemolysis.isFalse()) {
            coombs = Truth.FALSE;
        } else if (isolatedCoombs.isFalse()) {
            // If the test counts at all, then together with haemolysis.
            haemolysis = Truth.TRUE;
            coombs = coombsTest.and(Truth.UNKNOWN);
        }
        return new HaematologicalValues(counts, thromboticThrombocytopenicPurpura, haemolysis, coombs);
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
