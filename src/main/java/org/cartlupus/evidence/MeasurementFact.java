package org.cartlupus.evidence;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.subject.CreatinineMethod;
import org.cartlupus.domain.subject.Interpretation;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.UrineCollection;
import org.jspecify.annotations.Nullable;

/**
 * A laboratory value or vital sign, in the unit in which it was sent.
 *
 * @param lloq lower limit of quantification in the unit of the value, {@code null} if the report does not say
 */
public record MeasurementFact(Reported reported, @Nullable BigDecimal lloq, Reporting reporting) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.MEASUREMENT;
    }

    @Override
    public void write(FactWriter out) {
        out.name(reported.analyte());
        out.decimal(reported.value().value());
        out.name(reported.value().censoring());
        out.text(reported.unit());
        out.name(reported.collection());
        out.decimal(reported.referenceLow());
        out.decimal(reported.referenceHigh());
        Interpretation interpretation = reported.interpretation();
        out.text(interpretation == null ? null : interpretation.name());
        out.decimal(lloq);
        reporting.write(out);
        CreatinineMethod method = reported.method();
        out.text(method == null ? null : method.name());
    }

    static MeasurementFact read(FactReader in) {
        Reported reported = new Reported(
                in.name(Analyte.class),
                new Measured(in.decimal(), in.name(Censoring.class)),
                in.text(),
                in.name(UrineCollection.class),
                in.decimalOrNull(),
                in.decimalOrNull(),
                in.nameOrNull(Interpretation.class));
        BigDecimal lloq = in.decimalOrNull();
        Reporting reporting = Reporting.read(in);
        return new MeasurementFact(reported.measuredBy(in.nameOrNull(CreatinineMethod.class)), lloq, reporting);
    }
}
