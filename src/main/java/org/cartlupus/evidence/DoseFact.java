package org.cartlupus.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import org.cartlupus.domain.subject.DrugDose;
import org.jspecify.annotations.Nullable;

/**
 * How much of a drug is given, as a part of a {@link TreatmentFact}.
 *
 * @param single amount of one administration, the largest where they differ; {@code null} if none was sent
 * @param perDay amount of a day, {@code null} if the record does not tell how often
 * @param unit UCUM code of both as amounts, {@code null} without one
 */
public record DoseFact(@Nullable BigDecimal single, @Nullable BigDecimal perDay, @Nullable String unit) {

    /** No dose was sent, or none that can be read. */
    public static final DoseFact NONE = new DoseFact(null, null, null);

    void write(FactWriter out) {
        out.decimal(single);
        out.decimal(perDay);
        out.text(unit);
    }

    static DoseFact read(FactReader in) {
        return new DoseFact(in.decimalOrNull(), in.decimalOrNull(), in.textOrNull());
    }

    /** Empty if no dose is known, or its unit is no mass of drug. */
    Optional<DrugDose> dose() {
        return unit == null ? Optional.empty() : DrugDose.of(single, perDay, unit);
    }
}
