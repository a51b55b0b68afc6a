package org.cartlupus.server.validation.accept.expression;

import java.util.List;
import org.hl7.fhir.r4.model.Base;

/** A compiled FHIRPath expression. */
public final class Expression {

    private final Node node;

    private Expression(Node node) {
        this.node = node;
    }

    /** @throws NotUnderstood if it uses what this package does not know */
    public static Expression compile(String fhirPath) {
        return new Expression(new Parser(Tokens.of(fhirPath)).parse());
    }

    /**
     * Whether it is true of an element; nothing ({@code {}}) is not true.
     *
     * @param resource what {@code %resource} stands for
     * @throws NotUnderstood if the content leads out of what this package knows
     */
    public boolean isTrueOf(Base element, Base resource) {
        List<Object> self = List.of(element);
        return Boolean.TRUE.equals(Values.truth(node.evaluate(new Scope(resource, self), self)));
    }

    /**
     * What an expression is evaluated in.
     *
     * @param self what {@code $this} stands for
     */
    record Scope(Base resource, List<Object> self) {}

    /** A part of an expression: from a collection to a collection. Items are model elements or Java values. */
    @FunctionalInterface
    interface Node {
        List<Object> evaluate(Scope scope, List<Object> focus);
    }
}
