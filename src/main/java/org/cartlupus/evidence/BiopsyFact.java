package org.cartlupus.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A biopsy of the kidney.
 *
 * @param performed FHIR dateTime as sent, of a period its start; {@code null} if there is none
 */
public record BiopsyFact(@Nullable String performed) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.BIOPSY;
    }

    @Override
    public void write(FactWriter out) {
        out.text(performed);
    }

    static BiopsyFact read(FactReader in) {
        return new BiopsyFact(in.textOrNull());
    }
}
