package org.cartlupus.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.quantity.Measured;

/** Takes the samples of a child and reports them the way the child's laboratory does. */
final class Laboratory {

    private static final double MILLIGRAMS_PER_MILLIMOLE = 113.12;
    private static final double MICROMOLES_PER_MILLIGRAM_PER_DECILITRE = 88.4;

    /** 24-hour protein in g per m² of body surface that goes with a ratio of 1 g/g (clinical rules 1.4). */
    private static final double EXCRETION_PER_RATIO = 0.63;

    private static final BigDecimal CLOTTED_SAMPLE = BigDecimal.valueOf(18);

    private final Enrolment enrolment;
    private final Child child;
    private final Timeline timeline;
    private final Biology biology;
    private final Chance chance;

    Laboratory(Enrolment enrolment, Child child, Timeline timeline, Biology biology, Chance chance) {
        this.enrolment = enrolment;
        this.child = child;
        this.timeline = timeline;
        this.biology = biology;
        this.chance = chance;
    }

    /** Results released up to the reference date, in order of sampling. */
    List<Reading> report(List<Sampling> samplings) {
        List<Reading> readings = new ArrayList<>();
        for (Sampling sampling : samplings) {
            Session session = new Session(sampling);
            for (Panel panel : sampling.panels()) {
                session.take(panel);
            }
            readings.addAll(session.readings);
        }
        if (timeline.infused() && biology.inflammation().hasCrs()) {
            readings.add(feverAtOnset());
        }
        readings.removeIf(reading -> reading.issued().toLocalDate().isAfter(timeline.referenceDate()));
        return List.copyOf(readings);
    }

    private Reading feverAtOnset() {
        InflammationCourse inflammation = biology.inflammation();
        LocalDateTime taken = timeline.onDay(inflammation.onset()).atTime(16 + chance.whole(0, 5), chance.whole(0, 59));
        BigDecimal temperature =
                BigDecimal.valueOf(inflammation.peakTemperature()).setScale(1, RoundingMode.HALF_UP);
        return new Reading(
                "crs.temp",
                Assay.TEMPERATURE,
                taken,
                taken.plusMinutes(5),
                Measured.exactly(temperature),
                null,
                null,
                Reading.Status.FINAL,
                null);
    }

    /** The samples of one occasion. */
    private final class Session {

        private final Sampling sampling;
        private final LocalDateTime taken;
        private final double day;
        private final double activity;
        private final List<Reading> readings = new ArrayList<>();

        Session(Sampling sampling) {
            this.sampling = sampling;
            boolean beforeInfusion = sampling.day().equals(timeline.dayZero());
            this.taken = sampling.day().atTime(beforeInfusion ? 6 : 7, beforeInfusion ? 40 : chance.whole(10, 59));
            this.day = timeline.dayOf(sampling.day());
            this.activity = biology.activityOn(sampling.day(), timeline);
        }

        void take(Panel panel) {
            switch (panel) {
                case HEIGHT_AND_WEIGHT -> {
                    add(Assay.HEIGHT, child.heightOn(sampling.day()));
                    add(Assay.WEIGHT, child.weightOn(sampling.day()));
                }
                case TEMPERATURE ->
                    add(Assay.TEMPERATURE, biology.inflammation().temperature(day));
                case CREATININE -> creatinine();
                case URINE_PROTEIN -> urineProtein();
                case URINE_SEDIMENT -> {
                    add(Assay.URINE_RED_CELLS, biology.serology().urineRedCells(activity));
                    add(Assay.URINE_WHITE_CELLS, biology.serology().urineWhiteCells(activity));
                    add(Assay.RED_CELL_CASTS, biology.serology().redCellCasts(activity));
                }
                case SEROLOGY -> serology();
                case BLOOD_COUNT -> bloodCount();
                case LIVER_AND_ALBUMIN -> {
                    add(Assay.ALT, biology.serology().alt() * (1 + 1.6 * Shape.bump(day, 9, 4, 10)));
                    add(Assay.ALBUMIN, 44 - 3.4 * Math.min(6, biology.disease().upcr(day)));
                }
                case IMMUNOGLOBULIN -> add(Assay.IGG, biology.cells().igg(day));
                case B_CELLS -> add(Assay.CD19_CELLS, biology.cells().bCells(day));
                case INFLAMMATION -> {
                    add(Assay.CRP, biology.inflammation().crp(day));
                    add(Assay.FERRITIN, biology.inflammation().ferritin(day));
                }
                case CYTOKINES -> cytokines();
                case CAR_T_CELLS -> add(Assay.CAR_COPIES, biology.cells().copies(day));
                case CAR_T_PHENOTYPE, LUPUS_ACTIVITY -> {
                    // Kept as records of their own, not as single readings.
                }
            }
        }

        private void creatinine() {
            double milligrams = child.creatinineFor(biology.disease().egfr(day), sampling.day());
            Assay assay = enrolment.style().creatinine();
            boolean molar = assay == Assay.CREATININE_UMOL_PER_L;
            add(assay, molar ? milligrams * MICROMOLES_PER_MILLIGRAM_PER_DECILITRE : milligrams);
        }

        private void urineProtein() {
            double ratio = biology.disease().upcr(day);
            Assay assay = enrolment.style().proteinuria().assay();
            double amount =
                    switch (assay) {
                        case UPCR_MG_PER_G -> ratio * 1_000;
                        case UPCR_MG_PER_MMOL -> ratio * MILLIGRAMS_PER_MILLIMOLE;
                        case PROTEIN_24_HOURS -> ratio * EXCRETION_PER_RATIO * bodySurface();
                        default -> ratio;
                    };
            if (assay == Assay.PROTEIN_24_HOURS) {
                add(Assay.BODY_SURFACE, bodySurface());
            }
            add(assay, amount);
            if (struckBy(Incident.RESULT_AMENDED)) {
                amendLast();
            }
        }

        /** The dilution of the first run was wrong: what went out was too high. */
        private void amendLast() {
            Reading right = readings.remove(readings.size() - 1);
            BigDecimal wrong = right.value()
                    .value()
                    .multiply(new BigDecimal("1.4"))
                    .setScale(right.assay().decimals(), RoundingMode.HALF_UP);
            readings.add(right.replaced(right.key(), Reading.Status.FINAL, Measured.exactly(wrong), right.issued()));
            readings.add(right.replaced(
                    right.key() + ".amended",
                    Reading.Status.AMENDED,
                    right.value(),
                    right.issued().plusHours(26)));
        }

        private double bodySurface() {
            return StrictMath.sqrt(child.heightOn(sampling.day()) * child.weightOn(sampling.day()) / 3_600);
        }

        private void serology() {
            SerologyCourse serology = biology.serology();
            if (enrolment.style().complementPerDecilitre()) {
                add(Assay.C3_MG_PER_DL, serology.c3(activity) * 100);
                add(Assay.C4_MG_PER_DL, serology.c4(activity) * 100);
            } else {
                add(Assay.C3_G_PER_L, serology.c3(activity));
                add(Assay.C4_G_PER_L, serology.c4(activity));
            }
            add(Assay.ANTI_DS_DNA, serology.antiDsDna(activity));
        }

        private void bloodCount() {
            BloodCourse blood = biology.blood();
            double neutrophils = blood.neutrophils(day, activity);
            double lymphocytes = blood.lymphocytes(day, activity);
            add(Assay.NEUTROPHILS, neutrophils);
            add(Assay.LYMPHOCYTES, lymphocytes);
            add(Assay.WHITE_CELLS, sumOfLastTwo() * chance.between(1.07, 1.15));
            add(Assay.HAEMOGLOBIN, blood.haemoglobin(day, activity));
            add(Assay.PLATELETS, blood.platelets(day, activity));
            if (struckBy(Incident.RESULT_IN_ERROR)) {
                Reading right = readings.remove(readings.size() - 1);
                readings.add(right.replaced(
                        right.key(),
                        Reading.Status.ENTERED_IN_ERROR,
                        Measured.exactly(CLOTTED_SAMPLE),
                        right.issued()));
                readings.add(right.replaced(
                        right.key() + ".repeat",
                        Reading.Status.FINAL,
                        right.value(),
                        right.issued().plusHours(4)));
            }
        }

        /** White cells are the two main kinds, as printed, and a few others. */
        private double sumOfLastTwo() {
            return readings.subList(readings.size() - 2, readings.size()).stream()
                    .mapToDouble(reading -> Chart.number(reading).doubleValue())
                    .sum();
        }

        private void cytokines() {
            InflammationCourse inflammation = biology.inflammation();
            add(Assay.IL_6, inflammation.il6(day));
            add(Assay.IL_10, inflammation.il10(day));
            add(Assay.INTERFERON_GAMMA, inflammation.interferon(day));
            add(Assay.TNF_ALPHA, inflammation.tnf(day));
            add(Assay.SOLUBLE_IL_2_RECEPTOR, inflammation.il2Receptor(day));
        }

        private boolean struckBy(Incident incident) {
            Visit visit = sampling.visit();
            return visit != null && visit.of() == timeline.troubled() && enrolment.has(incident);
        }

        private void add(Assay assay, double amount) {
            Instrument instrument = Instrument.of(assay);
            readings.add(new Reading(
                    sampling.key() + "." + assay.key(),
                    assay,
                    taken,
                    released(assay),
                    instrument.measure(amount, assay.decimals(), chance),
                    ReferenceRange.of(assay, child.ageOn(sampling.day()), child.sex()),
                    instrument.lowest(),
                    Reading.Status.FINAL,
                    sampling.visit()));
        }

        /** Vital signs at once, routine results the same day, cytokines and transgene copies days later. */
        private LocalDateTime released(Assay assay) {
            return switch (assay.kind()) {
                case VITAL_SIGN -> taken.plusMinutes(5);
                case LABORATORY -> taken.plusMinutes(150 + chance.whole(0, 120));
                case CYTOKINE -> taken.plusHours(26).plusMinutes(chance.whole(0, 180));
                case CART_COPIES -> taken.plusHours(50).plusMinutes(chance.whole(0, 240));
            };
        }
    }
}
