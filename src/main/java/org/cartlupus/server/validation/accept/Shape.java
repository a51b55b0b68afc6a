package org.cartlupus.server.validation.accept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/** What may be inside an element of one type: its children by name, and the rules for them together. */
final class Shape {

    private final Map<String, ElementRule> children = new HashMap<>();
    private final List<Invariant> invariants = new ArrayList<>();
    private int required;

    void add(String name, ElementRule child) {
        children.put(name, child);
        if (child.min() > 0) {
            required++;
        }
    }

    void add(Invariant invariant) {
        invariants.add(invariant);
    }

    void inheritInvariants(Shape general) {
        invariants.addAll(general.invariants);
    }

    /** @param name as HAPI's model calls it, {@code value[x]} for a choice */
    @Nullable
    ElementRule child(String name) {
        return children.get(name);
    }

    /** How many children must be there. */
    int required() {
        return required;
    }

    boolean invariantsHold(Base element, Base resource) {
        for (Invariant invariant : invariants) {
            if (!invariant.holds(element, resource)) {
                return false;
            }
        }
        return true;
    }
}
