package org.cartlupus.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Menstrual bleeding, as recorded by the site.
 *
 * @param start FHIR date or dateTime as sent
 * @param end the same of the last day, {@code null} if none was sent
 */
public record MensesFact(String start, @Nullable String end) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.MENSES;
    }

    @Override
    public void write(FactWriter out) {
        out.text(start);
        out.text(end);
    }

    static MensesFact read(FactReader in) {
        return new MensesFact(in.text(), in.textOrNull());
    }
}
