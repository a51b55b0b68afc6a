package org.cartlupus.server.validation.accept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/** One element definition of a profile or type, compiled. Not changed any more once compiled. */
final class ElementRule {

    /** In place of the name of a type: its content is defined where it is used. */
    static final String INLINE = "";

    private final String id;
    private final int min;
    private final int max;
    private final Map<String, Shape> types = new HashMap<>();
    private final Set<String> targets = new HashSet<>();
    private final List<Slice> slices = new ArrayList<>();
    private final List<Invariant> invariants = new ArrayList<>();
    private boolean understood = true;
    private boolean opaqueIfUnsliced;
    private @Nullable FixedValue fixed;
    private int lowest = Integer.MIN_VALUE;
    private int highest = Integer.MAX_VALUE;

    /** @param id of the profile or type and of the element in it: what was judged there holds for this element only */
    ElementRule(String id, int min, int max) {
        this.id = id;
        this.min = min;
        this.max = max;
    }

    /** The full validator has to look at every resource that has this element. */
    void isNotUnderstood() {
        understood = false;
    }

    void onlyInSlices() {
        opaqueIfUnsliced = true;
    }

    void allow(String type, Shape shape) {
        types.put(type, shape);
    }

    void allowTarget(String resourceType) {
        targets.add(resourceType);
    }

    void add(Slice slice) {
        slices.add(slice);
    }

    void add(Invariant invariant) {
        invariants.add(invariant);
    }

    void fix(FixedValue value) {
        fixed = value;
    }

    void bound(int least, int most) {
        lowest = least;
        highest = most;
    }

    String id() {
        return id;
    }

    int min() {
        return min;
    }

    boolean understood() {
        return understood;
    }

    boolean allowsNone() {
        return min == 0 && slices.stream().allMatch(slice -> slice.rule().min() == 0);
    }

    boolean allowsCount(int count) {
        return min <= count && count <= max;
    }

    boolean allowsNumber(int number) {
        return lowest <= number && number <= highest;
    }

    boolean isBounded() {
        return lowest != Integer.MIN_VALUE || highest != Integer.MAX_VALUE;
    }

    boolean allowsTarget(String resourceType) {
        return targets.contains("Resource") || targets.contains(resourceType);
    }

    boolean allowsUnsliced() {
        return !opaqueIfUnsliced;
    }

    List<Slice> slices() {
        return slices;
    }

    /**
     * The inside of an element of that type; null where the type is not allowed here.
     *
     * @param type as HAPI's model names it: with a dot if it is defined where it is used
     */
    @Nullable
    Shape shape(String type) {
        return types.get(type.indexOf('.') < 0 ? type : INLINE);
    }

    boolean fits(Base value) {
        return fixed == null || fixed.fits(value);
    }

    boolean invariantsHold(Base element, Base resource) {
        for (Invariant invariant : invariants) {
            if (!invariant.holds(element, resource)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A named part of a repeating element.
     *
     * @param discriminator name of the child that decides
     * @param value what it has to be
     */
    record Slice(String discriminator, FixedValue value, ElementRule rule) {

        private static final int MOST = 200;

        boolean matches(Base element) {
            Base[] deciding = element.getProperty(discriminator.hashCode(), discriminator, false);
            if (deciding == null || deciding.length > MOST) {
                return false;
            }
            for (Base value : deciding) {
                if (value().fits(value)) {
                    return true;
                }
            }
            return false;
        }
    }
}
