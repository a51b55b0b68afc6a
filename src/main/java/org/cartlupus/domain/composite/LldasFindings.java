package org.cartlupus.domain.composite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.activity.glucocorticoid.PrednisoneDose;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What the scores and the treatment of one visit say about LLDAS (clinical rules 4.4).
 *
 * @param sledai at the visit, {@code null} if not scored
 * @param pga at the visit, {@code null} if not assessed
 * @param prednisone daily dose at the visit, {@code null} if not recorded
 * @param comparedWith day of the earlier assessment against which activity is new, {@code null} if there is none
 */
public record LldasFindings(
        LldasCriteria criteria,
        @Nullable SledaiScore sledai,
        @Nullable PgaAssessment pga,
        @Nullable PrednisoneDose prednisone,
        @Nullable LocalDate comparedWith,
        LldasCriteria.Components components,
        Basis basis)
        implements ActivityFindings {

    @Override
    public LldasFindings withBasis(Basis changed) {
        return new LldasFindings(criteria, sledai, pga, prednisone, comparedWith, components, changed);
    }

    @Override
    public Map<String, Truth> conditions() {
        Map<String, Truth> conditions = new LinkedHashMap<>();
        conditions.put("sledai-low-met", components.sledaiLow());
        conditions.put("no-major-organ-activity", components.noMajorOrganActivity());
        conditions.put("no-haemolysis-or-gi-activity", components.noOtherActivity());
        conditions.put("no-new-activity", components.noNewActivity());
        conditions.put("pga-met", components.pgaLow());
        conditions.put("steroid-dose-met", components.prednisoneLow());
        conditions.put("treatment-allowed", components.maintenanceTolerated());
        return conditions;
    }

    @Override
    public String explanation() {
        List<String> parts = new ArrayList<>();
        parts.add(
                sledai == null
                        ? "no SLEDAI-2K in the window"
                        : "SLEDAI-2K " + sledai
                                + Clause.met(components.sledaiLow(), "at most " + criteria.sledaiAtMost()));
        parts.add(Clause.condition(components.noMajorOrganActivity(), "no activity of a major organ"));
        parts.add(Clause.condition(components.noOtherActivity(), "no haemolysis or gastrointestinal activity"));
        parts.add(Clause.condition(
                components.noNewActivity(),
                "no new activity" + (comparedWith == null ? "" : " since " + comparedWith)));
        parts.add(
                pga == null
                        ? "no PGA in the window"
                        : "PGA " + Clause.mark(pga.onZeroToThree())
                                + Clause.met(
                                        components.pgaLow(),
                                        "at most " + criteria.pgaAtMost().toPlainString()));
        parts.add(Clause.prednisone(prednisone, criteria.prednisone(), components.prednisoneLow()));
        parts.add(Clause.condition(components.maintenanceTolerated(), "other treatment stable"));
        return String.join("; ", parts);
    }
}
