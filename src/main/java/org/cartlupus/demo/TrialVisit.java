package org.cartlupus.demo;

import static org.cartlupus.demo.Panel.BLOOD_COUNT;
import static org.cartlupus.demo.Panel.B_CELLS;
import static org.cartlupus.demo.Panel.CAR_T_CELLS;
import static org.cartlupus.demo.Panel.CAR_T_PHENOTYPE;
import static org.cartlupus.demo.Panel.CREATININE;
import static org.cartlupus.demo.Panel.CYTOKINES;
import static org.cartlupus.demo.Panel.HEIGHT_AND_WEIGHT;
import static org.cartlupus.demo.Panel.IMMUNOGLOBULIN;
import static org.cartlupus.demo.Panel.INFLAMMATION;
import static org.cartlupus.demo.Panel.LIVER_AND_ALBUMIN;
import static org.cartlupus.demo.Panel.LUPUS_ACTIVITY;
import static org.cartlupus.demo.Panel.SEROLOGY;
import static org.cartlupus.demo.Panel.TEMPERATURE;
import static org.cartlupus.demo.Panel.URINE_PROTEIN;
import static org.cartlupus.demo.Panel.URINE_SEDIMENT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The visits of a child, in their order, with what is taken at each. */
public enum TrialVisit {
    SCREENING("sc", "screening", "Screening", outpatient(B_CELLS, LUPUS_ACTIVITY)),
    BASELINE("bl", "baseline", "Baseline", outpatient(TEMPERATURE, IMMUNOGLOBULIN, B_CELLS, LUPUS_ACTIVITY)),
    DAY_0(
            "d0",
            "D0",
            "Day 0",
            set(HEIGHT_AND_WEIGHT, TEMPERATURE, CREATININE, BLOOD_COUNT, INFLAMMATION, CYTOKINES, CAR_T_CELLS)),
    WEEK_1("w1", null, "Week 1", ward(CREATININE, LIVER_AND_ALBUMIN, B_CELLS)),
    WEEK_2("w2", "W2", "Week 2", ward(CREATININE, LIVER_AND_ALBUMIN, B_CELLS, CAR_T_PHENOTYPE)),
    WEEK_3("w3", null, "Week 3", ward()),
    MONTH_1("m1", "M1", "Month 1", month1()),
    MONTH_2("m2", null, "Month 2", between()),
    MONTH_3("m3", "M3", "Month 3", followUp(CAR_T_PHENOTYPE)),
    MONTH_6("m6", "M6", "Month 6", followUp()),
    MONTH_9("m9", null, "Month 9", between()),
    MONTH_12("m12", "M12", "Month 12", followUp()),
    MONTH_18("m18", null, "Month 18", between()),
    MONTH_24("m24", "M24", "Month 24", followUp()),
    WITHDRAWAL("wd", "withdrawal", "Withdrawal", followUp());

    private final String key;
    private final @Nullable String code;
    private final String title;
    private final Set<Panel> panels;

    TrialVisit(String key, @Nullable String code, String title, Set<Panel> panels) {
        this.key = key;
        this.code = code;
        this.title = title;
        this.panels = panels;
    }

    /** First part of the names of everything recorded at the visit, for example {@code m3}. */
    public String key() {
        return key;
    }

    /** The trial's code for the visit; {@code null} for a visit that the trial's schedule does not name. */
    public @Nullable String code() {
        return code;
    }

    public String title() {
        return title;
    }

    Set<Panel> panels() {
        return panels;
    }

    /** Is an end point judged at this visit? */
    boolean isResponseVisit() {
        return this == MONTH_3 || this == MONTH_6 || this == MONTH_12 || this == MONTH_24;
    }

    private static Set<Panel> outpatient(Panel... more) {
        Set<Panel> panels = set(
                HEIGHT_AND_WEIGHT, CREATININE, URINE_PROTEIN, URINE_SEDIMENT, SEROLOGY, BLOOD_COUNT, LIVER_AND_ALBUMIN);
        return with(panels, more);
    }

    private static Set<Panel> ward(Panel... more) {
        return with(set(TEMPERATURE, BLOOD_COUNT, INFLAMMATION, CYTOKINES, CAR_T_CELLS), more);
    }

    private static Set<Panel> followUp(Panel... more) {
        return with(outpatient(TEMPERATURE, IMMUNOGLOBULIN, B_CELLS, CAR_T_CELLS, LUPUS_ACTIVITY), more);
    }

    private static Set<Panel> month1() {
        return with(followUp(CAR_T_PHENOTYPE), INFLAMMATION, CYTOKINES);
    }

    /** Visits between the response visits, mostly for the cells and the kidney. */
    private static Set<Panel> between() {
        return set(
                HEIGHT_AND_WEIGHT,
                CREATININE,
                URINE_PROTEIN,
                SEROLOGY,
                BLOOD_COUNT,
                IMMUNOGLOBULIN,
                B_CELLS,
                CAR_T_CELLS);
    }

    private static Set<Panel> set(Panel... panels) {
        return with(EnumSet.noneOf(Panel.class), panels);
    }

    private static Set<Panel> with(Set<Panel> panels, Panel... more) {
        Set<Panel> all = EnumSet.noneOf(Panel.class);
        all.addAll(panels);
        Collections.addAll(all, more);
        return Collections.unmodifiableSet(all);
    }
}
