package org.cartlupus.evidence;

import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.subject.Reported;

/**
 * A blood pressure: the systolic and the diastolic value of one reading, or one of them.
 *
 * @param values in the unit in which they were sent
 */
public record BloodPressureFact(List<Reported> values, Reporting reporting) implements Fact {

    public BloodPressureFact {
        values = List.copyOf(values);
    }

    @Override
    public FactKind kind() {
        return FactKind.BLOOD_PRESSURE;
    }

    @Override
    public void write(FactWriter out) {
        out.number(values.size());
        for (Reported value : values) {
            out.name(value.analyte());
            out.decimal(value.value().value());
            out.name(value.value().censoring());
            out.text(value.unit());
        }
        reporting.write(out);
    }

    static BloodPressureFact read(FactReader in) {
        int count = in.number();
        List<Reported> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Analyte analyte = in.name(Analyte.class);
            values.add(Reported.of(analyte, new Measured(in.decimal(), in.name(Censoring.class)), in.text()));
        }
        return new BloodPressureFact(values, Reporting.read(in));
    }
}
