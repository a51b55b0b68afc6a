package org.cartlupus.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A visit of type withdrawal that took place.
 *
 * @param start FHIR dateTime as sent, {@code null} if there is none
 */
public record WithdrawalVisitFact(@Nullable String start) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.WITHDRAWAL_VISIT;
    }

    @Override
    public void write(FactWriter out) {
        out.text(start);
    }

    static WithdrawalVisitFact read(FactReader in) {
        return new WithdrawalVisitFact(in.textOrNull());
    }
}
