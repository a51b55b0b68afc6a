package org.cartlupus.evidence;

import org.cartlupus.domain.subject.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Who the child is, as far as an equation or an end point asks.
 *
 * @param birthDate FHIR date as sent, also a month or a year; {@code null} if there is none
 * @param death FHIR dateTime as sent, {@code null} if none is recorded
 * @param deadWithoutDay recorded as dead, without a day
 */
public record PatientFact(Sex sex, @Nullable String birthDate, @Nullable String death, boolean deadWithoutDay)
        implements Fact {

    /** What is known of a child whose Patient resource is not there. */
    public static final PatientFact UNKNOWN = new PatientFact(Sex.UNKNOWN, null, null, false);

    @Override
    public FactKind kind() {
        return FactKind.PATIENT;
    }

    @Override
    public void write(FactWriter out) {
        out.name(sex);
        out.text(birthDate);
        out.text(death);
        out.flag(deadWithoutDay);
    }

    static PatientFact read(FactReader in) {
        return new PatientFact(in.name(Sex.class), in.textOrNull(), in.textOrNull(), in.flag());
    }
}
