package org.cartlupus.domain.composite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.activity.BilagChange;
import org.cartlupus.domain.activity.PgaChange;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.CarriedForward;
import org.jspecify.annotations.Nullable;

/**
 * What SLEDAI-2K, BILAG-2004 and PGA say about the SRI at one visit (clinical rules 4.1).
 *
 * @param sledaiBaseline {@code null} if not scored
 * @param sledaiVisit {@code null} if not scored
 */
public record SriFindings(
        SriCriteria criteria,
        @Nullable SledaiScore sledaiBaseline,
        @Nullable SledaiScore sledaiVisit,
        BilagChange bilag,
        PgaChange pga,
        SriComponents components,
        Basis basis)
        implements ActivityFindings {

    @Override
    public SriFindings withBasis(Basis changed) {
        return new SriFindings(criteria, sledaiBaseline, sledaiVisit, bilag, pga, components, changed);
    }

    @Override
    public Map<String, Truth> conditions() {
        Map<String, Truth> conditions = new LinkedHashMap<>();
        conditions.put("sledai-drop-met", components.sledai());
        conditions.put("bilag-met", components.bilag());
        conditions.put("pga-met", components.pga());
        return conditions;
    }

    @Override
    public String explanation() {
        List<String> parts = new ArrayList<>();
        parts.add(
                sledaiVisit == null
                        ? "no SLEDAI-2K in the window"
                        : "SLEDAI-2K " + (sledaiBaseline == null ? "unknown" : sledaiBaseline) + " to " + sledaiVisit
                                + Clause.met(components.sledai(), "fall of " + criteria.drop() + " or more"));
        parts.add(
                bilag.visit() == null
                        ? "no BILAG-2004 in the window"
                        : "new BILAG A " + Clause.systems(bilag.newA()) + ", new B " + Clause.systems(bilag.newB())
                                + Clause.met(
                                        components.bilag(),
                                        "at most " + criteria.newAMax() + " and " + criteria.newBMax()));
        parts.add(
                pga.visit() == null
                        ? "no PGA in the window"
                        : "PGA change " + pga.delta().map(Clause::signed).orElse("unknown")
                                + Clause.met(
                                        components.pga(),
                                        "rise below " + criteria.pgaIncreaseLt().toPlainString()));
        if (!basis.carried().isEmpty()) {
            parts.add("carried forward: "
                    + String.join(
                            ", ",
                            basis.carried().stream().map(CarriedForward::text).toList()));
        }
        return String.join("; ", parts);
    }
}
