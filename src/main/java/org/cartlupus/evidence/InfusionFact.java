package org.cartlupus.evidence;

import org.jspecify.annotations.Nullable;

/**
 * CAR-T cells given, in part or in full.
 *
 * @param start FHIR date or dateTime as sent, {@code null} if there is none
 */
public record InfusionFact(@Nullable String start) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.INFUSION;
    }

    @Override
    public void write(FactWriter out) {
        out.text(start);
    }

    static InfusionFact read(FactReader in) {
        return new InfusionFact(in.textOrNull());
    }
}
