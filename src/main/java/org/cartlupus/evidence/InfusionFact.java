package org.cartlupus.evidence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * CAR-T cells given, in part or in full.
 *
 * @param start FHIR date or dateTime as sent, {@code null} if there is none
 * @param cells CAR-positive cells given in total, {@code null} if not recorded
 * @param cellsPerKilogram the same per kg of body weight, as the site wrote it
 */
public record InfusionFact(@Nullable String start, @Nullable BigDecimal cells, @Nullable BigDecimal cellsPerKilogram)
        implements Fact {

    /** Without a dose. */
    public InfusionFact(@Nullable String start) {
        this(start, null, null);
    }

    @Override
    public FactKind kind() {
        return FactKind.INFUSION;
    }

    @Override
    public void write(FactWriter out) {
        out.text(start);
        out.decimal(cells);
        out.decimal(cellsPerKilogram);
    }

    static InfusionFact read(FactReader in) {
        return new InfusionFact(in.textOrNull(), in.decimalOrNull(), in.decimalOrNull());
    }
}
