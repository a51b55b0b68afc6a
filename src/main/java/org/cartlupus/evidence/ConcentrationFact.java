package org.cartlupus.evidence;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.jspecify.annotations.Nullable;

/**
 * What is followed over time and decides no end point: CAR-T cells, cytokines, markers of inflammation.
 *
 * @param code of what was measured: of the trial where LOINC has none, else LOINC
 * @param unit UCUM code as sent
 * @param lloq lower limit of quantification in {@code unit}, {@code null} if the report does not say
 * @param assay method as sent, {@code null} if the report does not say
 */
public record ConcentrationFact(
        String code,
        Measured value,
        String unit,
        @Nullable BigDecimal lloq,
        @Nullable String assay,
        Reporting reporting)
        implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.CONCENTRATION;
    }

    @Override
    public void write(FactWriter out) {
        out.text(code);
        out.decimal(value.value());
        out.name(value.censoring());
        out.text(unit);
        out.decimal(lloq);
        out.text(assay);
        reporting.write(out);
    }

    static ConcentrationFact read(FactReader in) {
        return new ConcentrationFact(
                in.text(),
                new Measured(in.decimal(), in.name(Censoring.class)),
                in.text(),
                in.decimalOrNull(),
                in.textOrNull(),
                Reporting.read(in));
    }
}
