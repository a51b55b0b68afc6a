package org.cartlupus.evidence;

import org.cartlupus.domain.subject.Treatment;
import org.jspecify.annotations.Nullable;

/**
 * A drug or procedure that may decide an end point.
 *
 * @param start FHIR date or dateTime as sent, {@code null} if there is none
 * @param end the same of the last day
 * @param lasting whether it goes on where no last day was sent; else it was given once
 * @param name as recorded
 * @param drug code in the ATC classification, {@code null} without one, and for procedures
 * @param element path of the date inside the resource
 * @param dose how much and how often
 */
public record TreatmentFact(
        Treatment.Kind treatment,
        Treatment.Reason reason,
        @Nullable String start,
        @Nullable String end,
        boolean lasting,
        String name,
        @Nullable String drug,
        String element,
        DoseFact dose)
        implements Fact {

    /** A procedure, or a drug without a dose. */
    public TreatmentFact(
            Treatment.Kind treatment,
            Treatment.Reason reason,
            @Nullable String start,
            @Nullable String end,
            boolean lasting,
            String name,
            @Nullable String drug,
            String element) {
        this(treatment, reason, start, end, lasting, name, drug, element, DoseFact.NONE);
    }

    @Override
    public FactKind kind() {
        return FactKind.TREATMENT;
    }

    @Override
    public void write(FactWriter out) {
        out.name(treatment);
        out.name(reason);
        out.text(start);
        out.text(end);
        out.flag(lasting);
        out.text(name);
        out.text(drug);
        out.text(element);
        dose.write(out);
    }

    static TreatmentFact read(FactReader in) {
        return new TreatmentFact(
                in.name(Treatment.Kind.class),
                in.name(Treatment.Reason.class),
                in.textOrNull(),
                in.textOrNull(),
                in.flag(),
                in.text(),
                in.textOrNull(),
                in.text(),
                DoseFact.read(in));
    }
}
