package org.cartlupus.server.validation.accept;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.server.validation.accept.expression.Expression;
import org.cartlupus.server.validation.accept.expression.NotUnderstood;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Observation;

/** A rule over an element as a whole. */
@FunctionalInterface
interface Invariant {

    /** Rules of FHIR itself that hold of everything that gets as far as being asked: empty and contained things do not. */
    Map<String, String> HOLD_ANYWAY = Map.of(
            "ele-1", "hasValue() or (children().count() > id.count())",
            "dom-2", "contained.contained.empty()",
            "dom-4", "contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()",
            "dom-5", "contained.meta.security.empty()");

    /** Of contained resources and of references to them: the walk hands over both. */
    Set<String> OF_CONTAINED = Set.of("dom-3", "ref-1");

    String OBS_7 = "value.empty() or component.code.where(coding.intersect(%resource.code.coding).exists()).empty()";

    /** @return false also where it cannot tell */
    boolean holds(Base element, Base resource);

    static boolean holdsAnyway(ElementDefinitionConstraintComponent constraint) {
        return constraint.getExpression().equals(HOLD_ANYWAY.get(constraint.getKey()))
                || OF_CONTAINED.contains(constraint.getKey());
    }

    /** Empty if the rule is written in what is not understood here. */
    static Optional<Invariant> compile(ElementDefinitionConstraintComponent constraint) {
        if (constraint.getKey().equals("obs-7") && constraint.getExpression().equals(OBS_7)) {
            return Optional.of(Invariant::noComponentRepeatsTheCode);
        }
        try {
            Expression expression = Expression.compile(constraint.getExpression());
            return Optional.of((element, resource) -> isTrue(expression, element, resource));
        } catch (NotUnderstood tooMuch) {
            return Optional.empty();
        }
    }

    private static boolean isTrue(Expression expression, Base element, Base resource) {
        try {
            return expression.isTrueOf(element, resource);
        } catch (NotUnderstood tooMuch) {
            return false;
        }
    }

    private static boolean noComponentRepeatsTheCode(Base element, Base resource) {
        return element instanceof Observation observation
                && (!observation.hasValue()
                        || observation.getComponent().stream()
                                .noneMatch(component -> share(component.getCode(), observation.getCode())));
    }

    private static boolean share(CodeableConcept one, CodeableConcept other) {
        return one.getCoding().stream().anyMatch(coding -> other.getCoding().stream()
                .anyMatch(second -> String.valueOf(coding.getCode()).equals(String.valueOf(second.getCode()))));
    }
}
