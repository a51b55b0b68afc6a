package org.cartlupus.domain.activity.sledai;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Cut-offs of the derivable items; a value at the cut-off does not score (clinical rules 1.1, 1.2, 1.4).
 *
 * @param cellsPerField red or white cells per high-power field, more than
 * @param redCellsPerMicrolitre more than; {@code null}, the default, where the site has set none
 * @param whiteCellsPerMicrolitre likewise
 * @param proteinGramsPerDay g/24 h, more than
 * @param proteinGramsPerGram protein to creatinine, g/g, more than
 * @param leastCreatininePerKilogram lowest excretion of a complete collection, mg/kg/d
 * @param mostCreatininePerKilogram highest excretion of a complete collection, mg/kg/d
 * @param celsius °C, more than
 * @param platelets 10⁹/L, less than
 * @param leukocytes 10⁹/L, less than
 */
public record SledaiLimits(
        BigDecimal cellsPerField,
        @Nullable BigDecimal redCellsPerMicrolitre,
        @Nullable BigDecimal whiteCellsPerMicrolitre,
        BigDecimal proteinGramsPerDay,
        BigDecimal proteinGramsPerGram,
        BigDecimal leastCreatininePerKilogram,
        BigDecimal mostCreatininePerKilogram,
        BigDecimal celsius,
        BigDecimal platelets,
        BigDecimal leukocytes) {

    public static final SledaiLimits DEFAULT = new SledaiLimits(
            new BigDecimal("5"),
            null,
            null,
            new BigDecimal("0.5"),
            new BigDecimal("0.5"),
            new BigDecimal("11"),
            new BigDecimal("25"),
            new BigDecimal("38.0"),
            new BigDecimal("100"),
            new BigDecimal("3.0"));

    /** The same limits with the site's own cut-offs for cells counted per µL. */
    public SledaiLimits withCellsPerMicrolitre(@Nullable BigDecimal red, @Nullable BigDecimal white) {
        return new SledaiLimits(
                cellsPerField,
                red,
                white,
                proteinGramsPerDay,
                proteinGramsPerGram,
                leastCreatininePerKilogram,
                mostCreatininePerKilogram,
                celsius,
                platelets,
                leukocytes);
    }
}
