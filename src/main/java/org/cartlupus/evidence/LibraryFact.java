package org.cartlupus.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A Library that holds a criteria set.
 *
 * @param version business version, not the version of the resource
 * @param isPublished whether its status is active
 * @param criteria the JSON of the criteria set, not checked; {@code null} if it has none, or more than one
 */
public record LibraryFact(String url, String version, boolean isPublished, @Nullable String criteria) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.LIBRARY;
    }

    @Override
    public void write(FactWriter out) {
        out.text(url);
        out.text(version);
        out.flag(isPublished);
        out.text(criteria);
    }

    static LibraryFact read(FactReader in) {
        return new LibraryFact(in.text(), in.text(), in.flag(), in.textOrNull());
    }
}
