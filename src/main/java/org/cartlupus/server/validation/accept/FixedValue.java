package org.cartlupus.server.validation.accept;

import java.util.Optional;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Type;

/** What an element has to be, or has to contain. */
interface FixedValue {

    boolean fits(Base value);

    /** Empty where the definition fixes a value of a kind that is not compiled. */
    static Optional<FixedValue> of(ElementDefinition definition) {
        if (definition.hasFixed()) {
            return definition.getFixed() instanceof PrimitiveType<?> fixed && !fixed.hasExtension()
                    ? Optional.of(text(fixed.getValueAsString()))
                    : Optional.empty();
        }
        return pattern(definition.getPattern());
    }

    private static FixedValue text(String wanted) {
        return value -> value instanceof PrimitiveType<?> primitive && wanted.equals(primitive.getValueAsString());
    }

    private static Optional<FixedValue> pattern(Type pattern) {
        if (!(pattern instanceof CodeableConcept concept)
                || concept.hasText()
                || concept.hasExtension()
                || concept.getCoding().size() != 1) {
            return Optional.empty();
        }
        Coding wanted = concept.getCodingFirstRep();
        if (!wanted.hasSystem() || !wanted.hasCode() || wanted.hasVersion() || wanted.hasDisplay()) {
            return Optional.empty();
        }
        String system = wanted.getSystem();
        String code = wanted.getCode();
        return Optional.of(value -> value instanceof CodeableConcept present
                && present.getCoding().stream()
                        .anyMatch(coding -> system.equals(coding.getSystem()) && code.equals(coding.getCode())));
    }
}
