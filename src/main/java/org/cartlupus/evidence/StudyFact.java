package org.cartlupus.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What a study prescribes.
 *
 * @param criteria canonical of its criteria set, {@code null} if it names none
 */
public record StudyFact(@Nullable String criteria) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.STUDY;
    }

    @Override
    public void write(FactWriter out) {
        out.text(criteria);
    }

    static StudyFact read(FactReader in) {
        return new StudyFact(in.textOrNull());
    }
}
