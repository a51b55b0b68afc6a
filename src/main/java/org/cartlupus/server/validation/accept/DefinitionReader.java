package org.cartlupus.server.validation.accept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ConstraintSeverity;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.jspecify.annotations.Nullable;

/** What a single element definition says, and whether all of it is understood. */
final class DefinitionReader {

    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

    /** Remarks for readers and tools. Any other extension of a definition may be a rule. */
    private static final Set<String> REMARKS = Set.of(
            CORE + "elementdefinition-translatable",
            CORE + "structuredefinition-display-hint",
            CORE + "structuredefinition-fhir-type",
            CORE + "structuredefinition-hierarchy",
            CORE + "structuredefinition-normative-version",
            CORE + "structuredefinition-standards-status");

    /** Types with rules in the full validator's own code. */
    private static final Set<String> SPECIAL_TYPES =
            Set.of("Attachment", "Meta", "Narrative", "SampledData", "Signature");

    private DefinitionReader() {}

    /** Gives a rule its values, bounds and invariants; false if the definition says more than can be compiled. */
    static boolean understands(ElementDefinition definition, ElementRule rule) {
        if (definition.hasMaxLength() || !hasOnlyRemarks(definition) || !understandsBounds(definition, rule)) {
            return false;
        }
        if (definition.hasFixed() || definition.hasPattern()) {
            Optional<FixedValue> fixed = FixedValue.of(definition);
            if (fixed.isEmpty()) {
                return false;
            }
            rule.fix(fixed.get());
        }
        List<Invariant> invariants = invariants(definition);
        if (invariants == null) {
            return false;
        }
        invariants.forEach(rule::add);
        return true;
    }

    private static boolean understandsBounds(ElementDefinition definition, ElementRule rule) {
        boolean least = definition.hasMinValue();
        boolean most = definition.hasMaxValue();
        if (least && !definition.hasMinValueIntegerType() || most && !definition.hasMaxValueIntegerType()) {
            return false;
        }
        if (least || most) {
            rule.bound(
                    least ? definition.getMinValueIntegerType().getValue() : Integer.MIN_VALUE,
                    most ? definition.getMaxValueIntegerType().getValue() : Integer.MAX_VALUE);
        }
        return true;
    }

    /** Null if one of them is not understood. */
    static @Nullable List<Invariant> invariants(ElementDefinition definition) {
        List<Invariant> invariants = new ArrayList<>();
        for (ElementDefinitionConstraintComponent constraint : definition.getConstraint()) {
            if (constraint.getSeverity() == ConstraintSeverity.ERROR && !Invariant.holdsAnyway(constraint)) {
                Optional<Invariant> invariant = Invariant.compile(constraint);
                if (invariant.isEmpty()) {
                    return null;
                }
                invariants.add(invariant.get());
            }
        }
        return invariants;
    }

    /** Whether a type is used without conditions that are not compiled. */
    static boolean isPlain(TypeRefComponent type) {
        return !SPECIAL_TYPES.contains(type.getCode())
                && !type.hasAggregation()
                && !type.hasVersioning()
                && hasOnlyRemarks(type);
    }

    private static boolean hasOnlyRemarks(Element element) {
        return element.getExtension().stream().allMatch(extension -> REMARKS.contains(extension.getUrl()));
    }
}
