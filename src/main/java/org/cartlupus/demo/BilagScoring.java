package org.cartlupus.demo;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.CreatinineFactors;

/**
 * Grades the nine systems of BILAG-2004 at a visit. Kidney and blood follow clinical rules 2.5 and 2.6 on the readings of
 * the visit; a clinician's judgement stands for the other systems. Visits have to be graded in their order, because a
 * system that was active once is never again graded E.
 */
final class BilagScoring {

    /** Proteinuria cut-offs of the form: mg per mmol of creatinine, and g per 24 hours. */
    private record ProteinCutOffs(BigDecimal severe, BigDecimal moderate, BigDecimal mild, BigDecimal nephrotic) {}

    private static final ProteinCutOffs PER_MILLIMOLE = new ProteinCutOffs(
            BigDecimal.valueOf(100), BigDecimal.valueOf(50), BigDecimal.valueOf(25), BigDecimal.valueOf(350));
    private static final ProteinCutOffs PER_DAY =
            new ProteinCutOffs(BigDecimal.ONE, new BigDecimal("0.5"), new BigDecimal("0.25"), new BigDecimal("3.5"));
    private static final BigDecimal IMPROVED = new BigDecimal("0.75");
    private static final double LOW_FILTRATION = 50;
    private static final double REDUCED_FILTRATION = 80;

    private final Chart chart;
    private final ReportingStyle style;
    private final Manifestations manifestations;
    private final Set<BilagSystem> involved;

    BilagScoring(Chart chart, ReportingStyle style, Manifestations manifestations) {
        this.chart = chart;
        this.style = style;
        this.manifestations = manifestations;
        this.involved = EnumSet.copyOf(manifestations.history());
    }

    /**
     * @param drugEffect whether low counts of that day are those of the treatment
     * @param egfr on the day of the visit, mL/min/1.73 m²
     * @param egfrBefore four weeks earlier
     * @param recentBiopsy whether an active biopsy is at most three months old
     */
    BilagAssessment grade(
            Visit visit, double activity, boolean drugEffect, double egfr, double egfrBefore, boolean recentBiopsy) {
        Map<BilagSystem, BilagGrade> grades = new EnumMap<>(BilagSystem.class);
        for (BilagSystem system : BilagSystem.values()) {
            BilagGrade active =
                    switch (system) {
                        case CONSTITUTIONAL ->
                            involved.contains(system) && activity > 0.8 ? BilagGrade.C : BilagGrade.D;
                        case MUCOCUTANEOUS -> mucocutaneous(activity);
                        case MUSCULOSKELETAL -> musculoskeletal(activity);
                        case CARDIORESPIRATORY ->
                            shows(SledaiItem.PLEURISY, activity) || shows(SledaiItem.PERICARDITIS, activity)
                                    ? BilagGrade.B
                                    : BilagGrade.D;
                        case NEUROPSYCHIATRIC ->
                            shows(SledaiItem.LUPUS_HEADACHE, activity) ? BilagGrade.B : BilagGrade.D;
                        case RENAL -> renal(visit, egfr, egfrBefore, recentBiopsy);
                        case HAEMATOLOGICAL -> drugEffect ? BilagGrade.D : haematological(visit);
                        case GASTROINTESTINAL, OPHTHALMIC -> BilagGrade.D;
                    };
            if (active.compareTo(BilagGrade.D) < 0) {
                involved.add(system);
            }
            grades.put(system, active == BilagGrade.D && !involved.contains(system) ? BilagGrade.E : active);
        }
        return new BilagAssessment(grades);
    }

    private boolean shows(SledaiItem item, double activity) {
        return manifestations.present(item, activity);
    }

    private BilagGrade mucocutaneous(double activity) {
        if (shows(SledaiItem.VASCULITIS, activity)) {
            return BilagGrade.A;
        }
        if (shows(SledaiItem.RASH, activity)) {
            return activity > 0.7 ? BilagGrade.B : BilagGrade.C;
        }
        boolean mild = shows(SledaiItem.ALOPECIA, activity) || shows(SledaiItem.MUCOSAL_ULCERS, activity);
        return mild ? BilagGrade.C : BilagGrade.D;
    }

    private BilagGrade musculoskeletal(double activity) {
        boolean inflamed = shows(SledaiItem.ARTHRITIS, activity) || shows(SledaiItem.MYOSITIS, activity);
        if (!inflamed) {
            return BilagGrade.D;
        }
        return activity > 0.7 ? BilagGrade.B : BilagGrade.C;
    }

    private BilagGrade renal(Visit visit, double egfr, double egfrBefore, boolean recentBiopsy) {
        boolean collected = style.proteinuria() == ReportingStyle.Proteinuria.COLLECTION_24_HOURS;
        ProteinCutOffs cutOffs = collected ? PER_DAY : PER_MILLIMOLE;
        Assay assay = style.proteinuria().assay();
        Optional<BigDecimal> now = chart.at(visit, assay).map(reading -> protein(reading, collected));
        Optional<BigDecimal> before = chart.before(visit, assay).map(reading -> protein(reading, collected));
        BigDecimal amount = now.or(() -> before).orElse(BigDecimal.ZERO);
        boolean improved = before.isPresent() && amount.compareTo(before.get().multiply(IMPROVED)) <= 0;

        boolean worseProtein = amount.compareTo(cutOffs.severe()) > 0 && !improved;
        boolean worseFiltration = (egfr < REDUCED_FILTRATION && egfr < 0.67 * egfrBefore)
                || (egfr < LOW_FILTRATION && egfrBefore > LOW_FILTRATION);
        boolean sediment = isAbove(visit, Assay.URINE_RED_CELLS, 5)
                || isAbove(visit, Assay.URINE_WHITE_CELLS, 5)
                || isAbove(visit, Assay.RED_CELL_CASTS, 0);
        boolean nephrotic = amount.compareTo(cutOffs.nephrotic()) >= 0
                && chart.at(visit, Assay.ALBUMIN)
                        .filter(reading -> Chart.number(reading).doubleValue() <= 30)
                        .isPresent();
        int features = count(worseProtein, worseFiltration, sediment, nephrotic, recentBiopsy);
        if (features >= 2 && (worseProtein || sediment || recentBiopsy)) {
            return BilagGrade.A;
        }
        if (features >= 1 || (amount.compareTo(cutOffs.moderate()) >= 0 && !improved)) {
            return BilagGrade.B;
        }
        return amount.compareTo(cutOffs.mild()) > 0 ? BilagGrade.C : BilagGrade.D;
    }

    private static int count(boolean... features) {
        int present = 0;
        for (boolean feature : features) {
            present += feature ? 1 : 0;
        }
        return present;
    }

    private static BigDecimal protein(Reading reading, boolean collected) {
        if (collected) {
            return Chart.number(reading);
        }
        BigDecimal gramsPerGram = Analyte.UPCR
                .convert(reading.value(), reading.assay().unit(), CreatinineFactors.DEFAULT)
                .orElseThrow(() -> new IllegalStateException("Every ratio of a demo laboratory converts"))
                .value();
        return gramsPerGram.multiply(CreatinineFactors.DEFAULT.molarMass());
    }

    private BilagGrade haematological(Visit visit) {
        BilagGrade haemoglobin = band(visit, Assay.HAEMOGLOBIN, 80, 90, 110);
        BilagGrade whiteCells = band(visit, Assay.WHITE_CELLS, 1, 2, 4);
        BilagGrade neutrophils = band(visit, Assay.NEUTROPHILS, 0.5, 1, 2);
        BilagGrade platelets = band(visit, Assay.PLATELETS, 25, 50, 150);
        BilagGrade lymphocytes = isBelow(visit, Assay.LYMPHOCYTES, 1) ? BilagGrade.C : BilagGrade.D;
        BilagGrade worst = lymphocytes;
        for (BilagGrade grade : new BilagGrade[] {haemoglobin, whiteCells, neutrophils, platelets}) {
            worst = grade.compareTo(worst) < 0 ? grade : worst;
        }
        return worst;
    }

    private BilagGrade band(Visit visit, Assay assay, double severe, double moderate, double mild) {
        if (isBelow(visit, assay, severe)) {
            return BilagGrade.A;
        }
        if (isBelow(visit, assay, moderate)) {
            return BilagGrade.B;
        }
        return isBelow(visit, assay, mild) ? BilagGrade.C : BilagGrade.D;
    }

    private boolean isBelow(Visit visit, Assay assay, double limit) {
        return chart.at(visit, assay)
                .filter(reading -> Chart.number(reading).compareTo(BigDecimal.valueOf(limit)) < 0)
                .isPresent();
    }

    private boolean isAbove(Visit visit, Assay assay, double limit) {
        return chart.at(visit, assay)
                .filter(reading -> Chart.number(reading).compareTo(BigDecimal.valueOf(limit)) > 0)
                .isPresent();
    }
}
