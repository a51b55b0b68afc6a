package org.cartlupus.domain.composite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.activity.BilagChange;
import org.cartlupus.domain.activity.PgaChange;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What BILAG-2004, SLEDAI-2K and PGA say about BICLA at one visit (clinical rules 4.4).
 *
 * @param sledaiBaseline {@code null} if not scored
 * @param sledaiVisit {@code null} if not scored
 */
public record BiclaFindings(
        BiclaCriteria criteria,
        @Nullable SledaiScore sledaiBaseline,
        @Nullable SledaiScore sledaiVisit,
        BilagChange bilag,
        PgaChange pga,
        BiclaCriteria.Components components,
        Basis basis)
        implements ActivityFindings {

    @Override
    public BiclaFindings withBasis(Basis changed) {
        return new BiclaFindings(criteria, sledaiBaseline, sledaiVisit, bilag, pga, components, changed);
    }

    @Override
    public Map<String, Truth> conditions() {
        Map<String, Truth> conditions = new LinkedHashMap<>();
        conditions.put("baseline-eligible", components.assessable());
        conditions.put("bilag-improved", components.improved());
        conditions.put("bilag-met", components.noNewActivity());
        conditions.put("sledai-not-worse", components.sledaiNotWorse());
        conditions.put("pga-met", components.pgaNotWorse());
        return conditions;
    }

    @Override
    public String explanation() {
        List<String> parts = new ArrayList<>();
        parts.add(Clause.condition(
                components.assessable(),
                "BILAG A at baseline " + criteria.leastA() + " or more, or B " + criteria.leastB() + " or more"));
        if (bilag.visit() == null) {
            parts.add("no BILAG-2004 in the window");
        } else {
            parts.add(Clause.condition(components.improved(), "every BILAG A and B of baseline improved"));
            parts.add("new BILAG A " + Clause.systems(bilag.newA()) + ", new B " + Clause.systems(bilag.newB())
                    + Clause.met(
                            components.noNewActivity(),
                            "at most " + criteria.newAMax() + " and " + criteria.newBMax()));
        }
        parts.add(
                sledaiVisit == null
                        ? "no SLEDAI-2K in the window"
                        : "SLEDAI-2K " + (sledaiBaseline == null ? "unknown" : sledaiBaseline) + " to " + sledaiVisit
                                + Clause.met(components.sledaiNotWorse(), "not above baseline"));
        parts.add(
                pga.visit() == null
                        ? "no PGA in the window"
                        : "PGA change " + pga.delta().map(Clause::signed).orElse("unknown")
                                + Clause.met(
                                        components.pgaNotWorse(),
                                        "rise of at most "
                                                + criteria.pgaIncreaseAtMost().toPlainString()));
        return String.join("; ", parts);
    }
}
