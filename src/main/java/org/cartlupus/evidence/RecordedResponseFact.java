package org.cartlupus.evidence;

import java.util.List;

/**
 * A verdict that was recorded. It is no evidence for another: only what compares records with what the data say reads it.
 *
 * @param identifier deterministic, of system {@code sid/response}
 * @param outcome code of the result, or of why there is none; empty if it has neither
 * @param evidence versioned references that it names
 */
public record RecordedResponseFact(String identifier, String outcome, List<String> evidence) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.RECORDED_RESPONSE;
    }

    @Override
    public void write(FactWriter out) {
        out.text(identifier);
        out.text(outcome);
        out.texts(evidence);
    }

    static RecordedResponseFact read(FactReader in) {
        return new RecordedResponseFact(in.text(), in.text(), in.texts());
    }
}
