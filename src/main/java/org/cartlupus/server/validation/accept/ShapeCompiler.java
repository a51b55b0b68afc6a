package org.cartlupus.server.validation.accept;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.SlicingRules;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.jspecify.annotations.Nullable;

/** Compiles the snapshots of profiles and of the types that they use. */
final class ShapeCompiler {

    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";
    private static final String SYSTEM_TYPE = "http://hl7.org/fhirpath/System.";

    /** What our resources do not have, and what takes the full validator's care where they do. */
    private static final Set<String> HANDED_OVER = Set.of(
            "Element.id",
            "Resource.implicitRules",
            "Resource.language",
            "DomainResource.text",
            "DomainResource.contained",
            "DomainResource.modifierExtension",
            "BackboneElement.modifierExtension");

    private static final String SIMPLE_QUANTITY = "SimpleQuantity";
    private static final Set<String> INLINE_TYPES = Set.of("BackboneElement", "Element");

    private final IValidationSupport definitions;
    private final Map<String, Shape> typesAndExtensions = new HashMap<>();
    private final Set<String> unfinished = new HashSet<>();
    private final Map<String, String> discriminators = new HashMap<>();

    ShapeCompiler(IValidationSupport definitions) {
        this.definitions = definitions;
    }

    /** Empty if no such profile is known for one of these types, or if it says something of the resource as a whole that is not understood. */
    Optional<Shape> profile(String url, Set<String> types) {
        StructureDefinition definition = snapshot(url);
        return definition == null || !types.contains(definition.getType())
                ? Optional.empty()
                : Optional.ofNullable(shape(definition, new Shape()));
    }

    private @Nullable StructureDefinition snapshot(String url) {
        if (!(definitions.fetchStructureDefinition(url) instanceof StructureDefinition definition)) {
            return null;
        }
        if (definition.hasSnapshot()) {
            return definition;
        }
        return (StructureDefinition) definitions.generateSnapshot(
                new ValidationSupportContext(definitions), definition.copy(), url, null, definition.getName());
    }

    /** Null if not all that concerns it as a whole is understood. */
    private @Nullable Shape shape(StructureDefinition definition, Shape shape) {
        Map<String, List<ElementDefinition>> byParent = new LinkedHashMap<>();
        List<ElementDefinition> elements = definition.getSnapshot().getElement();
        for (ElementDefinition element : elements.subList(1, elements.size())) {
            String id = element.getId();
            byParent.computeIfAbsent(id.substring(0, id.lastIndexOf('.')), unused -> new ArrayList<>())
                    .add(element);
        }
        String name = definition.getUrl();
        fill(shape, name, elements.get(0).getId(), byParent);
        List<Invariant> invariants = DefinitionReader.invariants(elements.get(0));
        if (invariants == null) {
            return null;
        }
        invariants.forEach(shape::add);
        return shape;
    }

    private void fill(Shape shape, String name, String parent, Map<String, List<ElementDefinition>> byParent) {
        Map<String, ElementRule> bases = new HashMap<>();
        for (ElementDefinition definition : byParent.getOrDefault(parent, List.of())) {
            String child = definition.getId().substring(parent.length() + 1);
            int colon = child.indexOf(':');
            if (colon < 0) {
                ElementRule rule = rule(name, child, definition, byParent, null);
                bases.put(child, rule);
                shape.add(child, rule);
            } else {
                addSlice(bases.get(child.substring(0, colon)), name, child, definition, byParent);
            }
        }
    }

    private void addSlice(
            @Nullable ElementRule base,
            String name,
            String child,
            ElementDefinition definition,
            Map<String, List<ElementDefinition>> byParent) {
        if (base == null) {
            throw new IllegalStateException(name + " slices an element before it defines it: " + definition.getId());
        }
        String baseName = child.substring(0, child.indexOf(':'));
        ElementRule rule = rule(name, baseName, definition, byParent, base);
        Optional<ElementRule.Slice> slice = slice(definition, rule, byParent);
        if (slice.isEmpty() || child.indexOf('/') >= 0) {
            base.isNotUnderstood();
        } else {
            base.add(slice.get());
        }
    }

    /** By which child a slice is told: an extension by its URL, everything else by its code or system. */
    private Optional<ElementRule.Slice> slice(
            ElementDefinition definition, ElementRule rule, Map<String, List<ElementDefinition>> byParent) {
        boolean extension = definition.getPath().endsWith(".extension");
        if (extension && definition.getTypeFirstRep().hasProfile()) {
            String url = definition.getTypeFirstRep().getProfile().get(0).getValue();
            return FixedValue.of(new ElementDefinition().setFixed(new org.hl7.fhir.r4.model.UriType(url)))
                    .map(value -> new ElementRule.Slice("url", value, rule));
        }
        List<ElementDefinition> deciding = byParent.getOrDefault(definition.getId(), List.of()).stream()
                .filter(child -> last(child).equals(discriminators.get(basePath(definition))))
                .toList();
        if (deciding.size() != 1) {
            return Optional.empty();
        }
        return FixedValue.of(deciding.get(0)).map(value -> new ElementRule.Slice(last(deciding.get(0)), value, rule));
    }

    private static String basePath(ElementDefinition slice) {
        return slice.getId().substring(0, slice.getId().lastIndexOf(':'));
    }

    private static String last(ElementDefinition definition) {
        return definition.getId().substring(definition.getId().lastIndexOf('.') + 1);
    }

    private ElementRule rule(
            String name,
            String child,
            ElementDefinition definition,
            Map<String, List<ElementDefinition>> byParent,
            @Nullable ElementRule base) {
        int max = definition.getMax().equals("*") ? Integer.MAX_VALUE : Integer.parseInt(definition.getMax());
        ElementRule rule = new ElementRule(name + "#" + definition.getId(), definition.getMin(), max);
        if (HANDED_OVER.contains(definition.getBase().getPath())
                || definition.hasContentReference()
                || !DefinitionReader.understands(definition, rule)) {
            rule.isNotUnderstood();
            return rule;
        }
        if (child.equals("extension") && base == null) {
            rule.onlyInSlices();
            discriminators.put(definition.getId(), "url");
        } else if (definition.hasSlicing()) {
            sliced(definition, rule);
        }
        if (max > 0) {
            types(name, definition, rule, byParent);
        }
        return rule;
    }

    private void sliced(ElementDefinition definition, ElementRule rule) {
        ElementDefinition.ElementDefinitionSlicingComponent slicing = definition.getSlicing();
        if (slicing.getRules() != SlicingRules.OPEN
                || slicing.getOrdered()
                || slicing.getDiscriminator().size() != 1
                || !slicing.getDiscriminatorFirstRep().getPath().matches("[a-z]+")) {
            rule.isNotUnderstood();
            return;
        }
        discriminators.put(
                definition.getId(), slicing.getDiscriminatorFirstRep().getPath());
    }

    /** A type that is not understood is not allowed, which hands over where it is used. */
    private void types(
            String name,
            ElementDefinition definition,
            ElementRule rule,
            Map<String, List<ElementDefinition>> byParent) {
        boolean detailed = byParent.containsKey(definition.getId());
        for (TypeRefComponent type : definition.getType()) {
            String code = type.getCode();
            if (code.startsWith(SYSTEM_TYPE)) {
                rule.allow("uri", new Shape());
                rule.allow("string", new Shape());
            } else if (DefinitionReader.isPlain(type)) {
                shapeOf(type, name, definition, detailed, byParent)
                        .ifPresent(shape -> rule.allow(INLINE_TYPES.contains(code) ? ElementRule.INLINE : code, shape));
                targets(type, rule);
            }
        }
    }

    private Optional<Shape> shapeOf(
            TypeRefComponent type,
            String name,
            ElementDefinition definition,
            boolean detailed,
            Map<String, List<ElementDefinition>> byParent) {
        String code = type.getCode();
        if (!detailed) {
            if (!type.hasProfile()) {
                return INLINE_TYPES.contains(code) ? Optional.empty() : Optional.of(type(code));
            }
            String profile = type.getProfile().get(0).getValue();
            if (profile.equals(CORE + SIMPLE_QUANTITY)) {
                return Optional.of(type(SIMPLE_QUANTITY));
            }
            return code.equals("Extension") && type.getProfile().size() == 1 ? extension(profile) : Optional.empty();
        }
        if (type.hasProfile()
                || code.equals("Reference")
                || definition.getType().size() > 1) {
            return Optional.empty();
        }
        Shape shape = new Shape();
        if (!INLINE_TYPES.contains(code)) {
            if (unfinished.contains(code)) {
                return Optional.empty();
            }
            shape.inheritInvariants(type(code));
        }
        fill(shape, name, definition.getId(), byParent);
        return Optional.of(shape);
    }

    private void targets(TypeRefComponent type, ElementRule rule) {
        if (type.getCode().equals("Reference") && !type.hasTargetProfile()) {
            rule.allowTarget("Resource");
        }
        for (CanonicalType target : type.getTargetProfile()) {
            if (definitions.fetchStructureDefinition(target.getValue()) instanceof StructureDefinition known) {
                rule.allowTarget(known.getType());
            }
        }
    }

    private Optional<Shape> extension(String url) {
        StructureDefinition definition = snapshot(url);
        if (definition == null || definition.hasContextInvariant()) {
            return Optional.empty();
        }
        Shape known = typesAndExtensions.get(url);
        return Optional.of(known != null ? known : compiled(url, definition));
    }

    /** Types refer to each other in circles, so one is known before its content is compiled. */
    private Shape compiled(String key, StructureDefinition definition) {
        Shape shape = new Shape();
        typesAndExtensions.put(key, shape);
        unfinished.add(key);
        boolean primitive = definition.getKind() == StructureDefinitionKind.PRIMITIVETYPE;
        if (!primitive && shape(definition, shape) == null) {
            shape.add((element, resource) -> false);
        }
        unfinished.remove(key);
        return shape;
    }

    private Shape type(String code) {
        Shape known = typesAndExtensions.get(code);
        if (known != null) {
            return known;
        }
        StructureDefinition definition = snapshot(CORE + code);
        if (definition == null) {
            throw new IllegalStateException("FHIR has no type " + code);
        }
        return compiled(code, definition);
    }
}
