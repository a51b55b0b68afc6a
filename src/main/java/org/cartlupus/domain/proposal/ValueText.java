package org.cartlupus.domain.proposal;

import java.math.BigDecimal;
import java.util.Locale;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.subject.Reported;

/** A measurement with its day and, where it has one, its range: {@code C3 0.62 g/L (0.90 to 1.80) of 2025-07-14}. */
final class ValueText {

    private ValueText() {}

    static String of(Observed<Reported> observed) {
        Reported reported = observed.value();
        return name(reported.analyte()) + " " + reported.text() + range(reported) + " of " + observed.date();
    }

    private static String range(Reported reported) {
        BigDecimal low = reported.referenceLow();
        BigDecimal high = reported.referenceHigh();
        if (low == null && high == null) {
            return "";
        }
        return " (" + (low == null ? "up" : low.toPlainString())
                + (high == null ? " and more" : " to " + high.toPlainString()) + ")";
    }

    private static String name(Analyte analyte) {
        return switch (analyte) {
            case UPCR -> "UPCR";
            case UACR -> "UACR";
            case URINE_PROTEIN_24H -> "24-hour protein";
            case URINE_RED_CELLS_PER_FIELD -> "red cells in urine";
            case URINE_WHITE_CELLS_PER_FIELD -> "white cells in urine";
            case URINE_RED_CELLS_PER_VOLUME -> "red cells in urine";
            case URINE_WHITE_CELLS_PER_VOLUME -> "white cells in urine";
            case RED_CELL_CASTS -> "red-cell casts";
            case GRANULAR_CASTS -> "granular casts";
            case ANTI_DS_DNA -> "anti-dsDNA";
            case SERUM_CREATININE -> "creatinine";
            case WHITE_CELLS -> "white cells";
            default -> analyte.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
