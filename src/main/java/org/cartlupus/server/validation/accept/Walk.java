package org.cartlupus.server.validation.accept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartlupus.server.validation.accept.ElementRule.Slice;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** One look at one resource. Gathers what only the full validator can have judged. */
final class Walk {

    private static final int LONGEST_NAME = 500;
    private static final int NONE = -1;
    private static final int SEVERAL = -2;
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:([A-Z][A-Za-z]{2,40})/[A-Za-z0-9\\-.]{1,64})|(?:urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** Their identifiers have a form of their own. */
    private static final Set<String> NAMED_BY_URI = Set.of("urn:ietf:rfc:3986", "https://tools.ietf.org/html/rfc4122");

    private final Resource resource;
    private final List<Judgement> judgements = new ArrayList<>();
    private String stoppedAt = "";

    Walk(Resource resource) {
        this.resource = resource;
    }

    /** Whether there is nothing in the resource but what the profile allows, the judgements still open. */
    boolean understands(Shape profile) {
        IdType id = resource.getIdElement();
        boolean plain = !id.hasExtension() && (id.getIdPart() == null || PrimitiveFormat.isId(id.getIdPart()));
        return plain && childrenHold(profile, resource, false) || stopAt("id");
    }

    /** The innermost element that was not understood, for whoever wants to know what is handed over. */
    String stoppedAt() {
        return stoppedAt;
    }

    private boolean stopAt(String element) {
        if (stoppedAt.isEmpty()) {
            stoppedAt = element;
        }
        return false;
    }

    List<Judgement> judgements() {
        return judgements;
    }

    /** HAPI does not list the extensions and ids of all types among their children. */
    private boolean childrenHold(Shape shape, Base parent, boolean judgedAsAWhole) {
        int required = 0;
        boolean extended = parent instanceof Element element && element.hasExtension();
        for (Property property : parent.children()) {
            List<Base> values = property.getValues();
            String name = property.getName();
            if (parent == resource && (name.equals("id") || name.equals("meta"))) {
                continue;
            }
            ElementRule rule = shape.child(name);
            if (extended && name.equals("extension")) {
                extended = false;
            }
            if (isNothing(values)) {
                if (rule != null && !rule.allowsNone()) {
                    return stopAt(rule.id());
                }
            } else if (rule == null || !hold(rule, values, judgedAsAWhole)) {
                return stopAt(rule == null ? name : rule.id());
            } else if (rule.min() > 0) {
                required++;
            }
        }
        if (extended || parent instanceof Element element && element.hasId()) {
            return stopAt("extension or id of " + parent.fhirType());
        }
        return required == shape.required() && shape.invariantsHold(parent, resource)
                || stopAt("rules of " + parent.fhirType());
    }

    /** Reading a model element can leave an empty one behind, which is not written. */
    private static boolean isNothing(List<Base> values) {
        return values.isEmpty() || values.size() == 1 && values.get(0).isEmpty();
    }

    private boolean hold(ElementRule rule, List<Base> values, boolean judgedAsAWhole) {
        if (!rule.understood() || !rule.allowsCount(values.size())) {
            return false;
        }
        if (rule.slices().isEmpty()) {
            return rule.allowsUnsliced() && allHold(rule, values, judgedAsAWhole);
        }
        int[] counts = new int[rule.slices().size()];
        for (Base value : values) {
            int slice = sliceOf(rule, value);
            if (slice == SEVERAL || slice == NONE && !rule.allowsUnsliced()) {
                return false;
            }
            ElementRule fitting =
                    slice == NONE ? rule : rule.slices().get(slice).rule();
            if (slice != NONE) {
                counts[slice]++;
            }
            if (!fitting.understood() || !holds(fitting, value, judgedAsAWhole)) {
                return false;
            }
        }
        for (int i = 0; i < counts.length; i++) {
            if (!rule.slices().get(i).rule().allowsCount(counts[i])) {
                return false;
            }
        }
        return true;
    }

    private static int sliceOf(ElementRule rule, Base value) {
        int found = NONE;
        List<Slice> slices = rule.slices();
        for (int i = 0; i < slices.size(); i++) {
            if (slices.get(i).matches(value)) {
                if (found != NONE) {
                    return SEVERAL;
                }
                found = i;
            }
        }
        return found;
    }

    private boolean allHold(ElementRule rule, List<Base> values, boolean judgedAsAWhole) {
        for (Base value : values) {
            if (!holds(rule, value, judgedAsAWhole)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(ElementRule rule, Base value, boolean judgedAsAWhole) {
        String type = value.fhirType();
        Shape shape = rule.shape(type);
        if (shape == null || value.isEmpty() || !rule.fits(value) || !rule.invariantsHold(value, resource)) {
            return false;
        }
        if (value instanceof PrimitiveType<?> primitive) {
            return primitiveHolds(rule, primitive, type, judgedAsAWhole);
        }
        if (value instanceof Reference reference) {
            return referenceHolds(rule, reference) && childrenHold(shape, reference, false);
        }
        if (value instanceof Identifier identifier && NAMED_BY_URI.contains(String.valueOf(identifier.getSystem()))) {
            return false;
        }
        boolean whole = judgedAsAWhole;
        if (!judgedAsAWhole) {
            whole = isJudgedAsAWhole(rule, value, type);
        }
        return childrenHold(shape, value, whole);
    }

    private boolean primitiveHolds(ElementRule rule, PrimitiveType<?> value, String type, boolean judgedAsAWhole) {
        String text = value.getValueAsString();
        if (text == null || value.hasId() || value.hasExtension()) {
            return false;
        }
        if (PrimitiveFormat.NAMES.contains(type)) {
            boolean ofThisResource = text.startsWith("#");
            if (text.length() > LONGEST_NAME || ofThisResource) {
                return false;
            }
            if (!judgedAsAWhole) {
                judgements.add(new Judgement(rule.id(), List.of(type, text)));
            }
            return true;
        }
        if (!PrimitiveFormat.holds(type, text)) {
            return false;
        }
        return !rule.isBounded() || type.equals("integer") && rule.allowsNumber(Integer.parseInt(text));
    }

    private boolean referenceHolds(ElementRule rule, Reference reference) {
        if (reference.hasId() || reference.hasExtension() || reference.hasType() || reference.hasIdentifier()) {
            return false;
        }
        String display = reference.getDisplay();
        String target = reference.getReference();
        if (target == null || display != null && !PrimitiveFormat.isPlainText(display)) {
            return false;
        }
        Matcher form = REFERENCE.matcher(target);
        if (!form.matches() || reference.getReferenceElement_().hasExtension()) {
            return false;
        }
        String type = form.group(1);
        judgements.add(new Judgement(rule.id(), List.of("Reference", type == null ? "urn:uuid" : type)));
        return type == null || rule.allowsTarget(type);
    }

    /** Codings and what has a unit are judged with all that belongs to them, everything else by its parts. */
    private boolean isJudgedAsAWhole(ElementRule rule, Base value, String type) {
        List<String> content = new ArrayList<>();
        content.add(type);
        boolean whole = true;
        if (value instanceof CodeableConcept concept) {
            content.add(concept.hasText() ? "text" : null);
            concept.getCoding().forEach(coding -> addTo(content, coding));
        } else if (value instanceof Coding coding) {
            addTo(content, coding);
        } else if (value instanceof Quantity quantity) {
            content.addAll(Arrays.asList(
                    quantity.hasComparator() ? quantity.getComparator().toCode() : null,
                    quantity.getUnit(),
                    quantity.getSystem(),
                    quantity.getCode(),
                    quantity.hasValue() ? "value" : null));
        } else {
            whole = false;
        }
        judgements.add(new Judgement(rule.id(), content));
        return whole;
    }

    private static void addTo(List<String> content, Coding coding) {
        content.addAll(Arrays.asList(
                coding.getSystem(),
                coding.getVersion(),
                coding.getCode(),
                coding.getDisplay(),
                coding.hasUserSelected() ? String.valueOf(coding.getUserSelected()) : null));
    }
}
