package org.cartlupus.evidence;

/**
 * A resource that should decide something and can't be used. It is kept so that a person hears of it.
 *
 * @param element path inside the resource
 * @param detail what is wrong, in one clause
 */
public record UnusableFact(String element, String detail) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.UNUSABLE;
    }

    @Override
    public void write(FactWriter out) {
        out.text(element);
        out.text(detail);
    }

    static UnusableFact read(FactReader in) {
        return new UnusableFact(in.text(), in.text());
    }
}
