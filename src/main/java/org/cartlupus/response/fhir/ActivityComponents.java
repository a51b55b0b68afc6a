package org.cartlupus.response.fhir;

import java.math.BigDecimal;
import java.util.List;
import org.cartlupus.domain.activity.BilagChange;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.PgaChange;
import org.cartlupus.domain.activity.glucocorticoid.PrednisoneDose;
import org.cartlupus.domain.composite.ActivityFindings;
import org.cartlupus.domain.composite.BiclaFindings;
import org.cartlupus.domain.composite.DorisFindings;
import org.cartlupus.domain.composite.LldasFindings;
import org.cartlupus.domain.composite.SriFindings;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.terminology.Systems;
import org.jspecify.annotations.Nullable;

/** The numbers and conditions of an end point of disease activity, as components of its Observation. */
record ActivityComponents(Components components) {

    void add(ActivityFindings findings) {
        if (findings instanceof SriFindings sri) {
            addSri(sri);
        } else if (findings instanceof BiclaFindings bicla) {
            addBicla(bicla);
        } else if (findings instanceof LldasFindings lldas) {
            addLldas(lldas);
        } else if (findings instanceof DorisFindings doris) {
            addDoris(doris);
        }
    }

    private void addSri(SriFindings sri) {
        components.score("sledai-baseline", sri.sledaiBaseline());
        components.score("sledai-visit", sri.sledaiVisit());
        components.truth("sledai-drop-met", sri.components().sledai());
        newGrades(sri.bilag());
        components.truth("bilag-met", sri.components().bilag());
        pgaChange(sri.pga());
        components.truth("pga-met", sri.components().pga());
    }

    private void addBicla(BiclaFindings bicla) {
        components.truth("baseline-eligible", bicla.components().assessable());
        components.truth("bilag-improved", bicla.components().improved());
        newGrades(bicla.bilag());
        components.truth("bilag-met", bicla.components().noNewActivity());
        components.score("sledai-baseline", bicla.sledaiBaseline());
        components.score("sledai-visit", bicla.sledaiVisit());
        components.truth("sledai-not-worse", bicla.components().sledaiNotWorse());
        pgaChange(bicla.pga());
        components.truth("pga-met", bicla.components().pgaNotWorse());
    }

    private void addLldas(LldasFindings lldas) {
        components.score("sledai-visit", lldas.sledai());
        components.truth("sledai-low-met", lldas.components().sledaiLow());
        components.truth("no-major-organ-activity", lldas.components().noMajorOrganActivity());
        components.truth("no-haemolysis-or-gi-activity", lldas.components().noOtherActivity());
        components.truth("no-new-activity", lldas.components().noNewActivity());
        pga(lldas.pga());
        components.truth("pga-met", lldas.components().pgaLow());
        steroid(lldas.prednisone());
        components.truth("steroid-dose-met", lldas.components().prednisoneLow());
        components.truth("treatment-allowed", lldas.components().maintenanceTolerated());
    }

    private void addDoris(DorisFindings doris) {
        components.score("clinical-sledai", doris.clinicalSledai());
        components.truth("clinical-sledai-zero", doris.components().clinicallyInactive());
        pga(doris.pga());
        components.truth("pga-met", doris.components().pgaLow());
        steroid(doris.prednisone());
        components.truth("steroid-dose-met", doris.components().prednisoneLow());
        components.truth("treatment-allowed", doris.components().maintenanceAllowed());
    }

    private void newGrades(BilagChange bilag) {
        boolean assessed = bilag.baseline() != null && bilag.visit() != null;
        newGrades("bilag-new-a", bilag.newA(), assessed);
        newGrades("bilag-new-b", bilag.newB(), assessed);
    }

    /** No component: certainly none. An absent one: not assessed. */
    private void newGrades(String code, List<BilagSystem> systems, boolean assessed) {
        if (!assessed) {
            components.unknown(code);
        }
        systems.forEach(system -> components.concept(code, Systems.LN_BILAG_SYSTEM, system.code()));
    }

    private void pgaChange(PgaChange pga) {
        onZeroToThree("pga-change", pga.delta().orElse(null));
    }

    private void pga(@Nullable PgaAssessment pga) {
        onZeroToThree("pga-visit", pga == null ? null : pga.onZeroToThree());
    }

    private void onZeroToThree(String code, @Nullable BigDecimal points) {
        components.quantity(code, points == null ? null : Measured.exactly(points), "points on 0–3", "{score}");
    }

    private void steroid(@Nullable PrednisoneDose dose) {
        components.quantity(
                "steroid-dose", dose == null ? null : Measured.exactly(dose.milligramsPerDay()), "mg/d", "mg/d");
        if (dose != null) {
            dose.milligramsPerKilogramPerDay()
                    .ifPresent(perKilogram -> components.quantity(
                            "steroid-dose-per-kg", Measured.exactly(perKilogram), "mg/kg/d", "mg/kg/d"));
        }
    }
}
