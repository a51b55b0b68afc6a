package org.cartlupus.domain.kinetics;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What makes two readings members of one series. Readings that differ in any part are never mixed and never converted
 * (clinical rules 8.1): copies per microgram depend on the DNA of whatever cells are there, copies per millilitre do
 * not, and sIL-2R in U/mL has no factor to pg/mL.
 *
 * @param analyte code of what is measured, for example {@code cart-copies}
 * @param unit UCUM unit, compared as written; whoever knows two spellings to be one unit unifies them before
 * @param assay method that separates series further where assays are not interchangeable, {@code null} where the caller
 *     does not tell assays apart
 */
public record SeriesKey(String analyte, String unit, @Nullable String assay) implements Comparable<SeriesKey> {

    private static final Comparator<SeriesKey> ORDER = Comparator.comparing(SeriesKey::analyte)
            .thenComparing(SeriesKey::unit)
            .thenComparing(key -> key.assay == null ? "" : key.assay);

    public static SeriesKey of(String analyte, String unit) {
        return new SeriesKey(analyte, unit, null);
    }

    @Override
    public int compareTo(SeriesKey other) {
        return ORDER.compare(this, other);
    }

    /** Unit of an area under this series over days: {@code {copies}/ug{DNA}} becomes {@code {copies}.d/ug{DNA}}. */
    public String unitTimesDays() {
        int slash = slashOutsideAnnotations();
        if (slash < 0) {
            return unit + ".d";
        }
        String numerator = unit.substring(0, slash);
        return (numerator.isEmpty() ? "d" : numerator + ".d") + unit.substring(slash);
    }

    private int slashOutsideAnnotations() {
        int depth = 0;
        for (int i = 0; i < unit.length(); i++) {
            switch (unit.charAt(i)) {
                case '{' -> depth++;
                case '}' -> depth--;
                case '/' -> {
                    if (depth == 0) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }
}
