package org.cartlupus.domain.composite;

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
 * What the scores and the treatment of one visit say about DORIS remission (clinical rules 4.4).
 *
 * @param clinicalSledai SLEDAI-2K without serology, {@code null} if not scored
 * @param pga at the visit, {@code null} if not assessed
 * @param prednisone daily dose at the visit, {@code null} if not recorded
 */
public record DorisFindings(
        DorisCriteria criteria,
        @Nullable SledaiScore clinicalSledai,
        @Nullable PgaAssessment pga,
        @Nullable PrednisoneDose prednisone,
        DorisCriteria.Components components,
        Basis basis)
        implements ActivityFindings {

    @Override
    public DorisFindings withBasis(Basis changed) {
        return new DorisFindings(criteria, clinicalSledai, pga, prednisone, components, changed);
    }

    @Override
    public Map<String, Truth> conditions() {
        Map<String, Truth> conditions = new LinkedHashMap<>();
        conditions.put("clinical-sledai-zero", components.clinicallyInactive());
        conditions.put("pga-met", components.pgaLow());
        conditions.put("steroid-dose-met", components.prednisoneLow());
        conditions.put("treatment-allowed", components.maintenanceAllowed());
        return conditions;
    }

    @Override
    public String explanation() {
        List<String> parts = new ArrayList<>();
        parts.add(
                clinicalSledai == null
                        ? "no SLEDAI-2K in the window"
                        : "SLEDAI-2K without serology " + clinicalSledai
                                + Clause.met(components.clinicallyInactive(), "0"));
        parts.add(
                pga == null
                        ? "no PGA in the window"
                        : "PGA " + Clause.mark(pga.onZeroToThree())
                                + Clause.met(
                                        components.pgaLow(),
                                        "below " + criteria.pgaBelow().toPlainString()));
        parts.add(Clause.prednisone(prednisone, criteria.prednisone(), components.prednisoneLow()));
        parts.add(Clause.condition(
                components.maintenanceAllowed(),
                criteria.immunosuppressantAllowed()
                        ? "other treatment stable"
                        : "no immunosuppressant and no biologic"));
        return String.join("; ", parts);
    }
}
