package org.cartlupus.demo;

import java.math.BigDecimal;

/** The dose groups of the trial; the names are those of the preloaded study's arms. */
public enum Arm {
    LOW_DOSE("Low-dose CAR-T", 500_000),
    HIGH_DOSE("High-dose CAR-T", 1_000_000);

    private final String studyArm;
    private final BigDecimal cellsPerKilogram;

    Arm(String studyArm, long cellsPerKilogram) {
        this.studyArm = studyArm;
        this.cellsPerKilogram = BigDecimal.valueOf(cellsPerKilogram);
    }

    public String studyArm() {
        return studyArm;
    }

    /** Planned dose in CAR-positive cells per kilogram of body weight. */
    public BigDecimal cellsPerKilogram() {
        return cellsPerKilogram;
    }
}
