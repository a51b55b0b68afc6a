package org.cartlupus.domain.activity.bilag;

import java.math.BigDecimal;

/** Limits of the renal grade, in the units of {@link RenalValues}: adult and unverified (clinical rules 2.5). */
public record RenalLimits(Protein protein, Function function, Sediment sediment, Pressure pressure) {

    public static final RenalLimits DEFAULT =
            new RenalLimits(Protein.DEFAULT, Function.DEFAULT, Sediment.DEFAULT, Pressure.DEFAULT);

    /**
     * A degree of proteinuria.
     *
     * @param perDay g/24 h
     * @param ratio mg/mmol of creatinine, for protein as for albumin
     */
    public record Amount(BigDecimal perDay, BigDecimal ratio) {

        static Amount of(String perDay, String ratio) {
            return new Amount(new BigDecimal(perDay), new BigDecimal(ratio));
        }
    }

    /**
     * @param severe counts as a feature, more than
     * @param moderate brings grade B, at least
     * @param mild brings grade C, more than
     * @param nephrotic in the nephrotic syndrome, at least
     * @param improvedTo share of the previous value at or below which proteinuria has improved
     * @param nephroticAlbumin albumin in serum in the nephrotic syndrome, g/L, at most
     */
    public record Protein(
            Amount severe,
            Amount moderate,
            Amount mild,
            Amount nephrotic,
            BigDecimal improvedTo,
            BigDecimal nephroticAlbumin) {

        static final Protein DEFAULT = new Protein(
                Amount.of("1.0", "100"),
                Amount.of("0.5", "50"),
                Amount.of("0.25", "25"),
                Amount.of("3.5", "350"),
                new BigDecimal("0.75"),
                new BigDecimal("30"));
    }

    /**
     * @param creatinine µmol/L, more than, when it rose by one of the next two
     * @param severeRise multiple of the previous creatinine that counts as a feature, more than
     * @param moderateRise multiple of the previous creatinine that brings grade B, at least
     * @param filtrationRate mL/min/1.73 m², less than, when it fell by the next
     * @param filtrationFall share of the previous GFR, less than
     * @param filtrationFloor mL/min/1.73 m², less than for the first time
     * @param warnBelowFiltrationRate mL/min/1.73 m² below which a grade of C or D is doubtful in a child
     */
    public record Function(
            BigDecimal creatinine,
            BigDecimal severeRise,
            BigDecimal moderateRise,
            BigDecimal filtrationRate,
            BigDecimal filtrationFall,
            BigDecimal filtrationFloor,
            BigDecimal warnBelowFiltrationRate) {

        static final Function DEFAULT = new Function(
                new BigDecimal("130"),
                new BigDecimal("1.30"),
                new BigDecimal("1.15"),
                new BigDecimal("80"),
                new BigDecimal("0.67"),
                new BigDecimal("50"),
                new BigDecimal("90"));
    }

    /**
     * @param cellsPerField red or white cells per high-power field, more than
     * @param cellsPerMicrolitre red or white cells per µL, more than
     */
    public record Sediment(BigDecimal cellsPerField, BigDecimal cellsPerMicrolitre) {

        static final Sediment DEFAULT = new Sediment(new BigDecimal("5"), new BigDecimal("10"));
    }

    /**
     * All in mmHg.
     *
     * @param systolic more than, when it rose by {@code systolicRise}
     * @param diastolic more than, when it rose by {@code diastolicRise}
     * @param systolicRise at least
     * @param diastolicRise at least
     * @param acceleratedSystolic more than
     * @param acceleratedDiastolic more than
     */
    public record Pressure(
            BigDecimal systolic,
            BigDecimal diastolic,
            BigDecimal systolicRise,
            BigDecimal diastolicRise,
            BigDecimal acceleratedSystolic,
            BigDecimal acceleratedDiastolic) {

        static final Pressure DEFAULT = new Pressure(
                new BigDecimal("140"),
                new BigDecimal("90"),
                new BigDecimal("30"),
                new BigDecimal("15"),
                new BigDecimal("170"),
                new BigDecimal("110"));
    }
}
