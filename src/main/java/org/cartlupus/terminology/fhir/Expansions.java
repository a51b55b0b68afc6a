package org.cartlupus.terminology.fhir;

import ca.uhn.fhir.context.support.IValidationSupport.ValueSetExpansionOutcome;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceDesignationComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The codes of a value set with their names in every language, computed once for each value set. */
@Component
class Expansions {

    private final PublishedTerminology terminology;
    private final Map<String, List<ValueSetExpansionContainsComponent>> known = new ConcurrentHashMap<>();

    Expansions(PublishedTerminology terminology) {
        this.terminology = terminology;
    }

    /**
     * Flat, in the order of the definition; shared: copy before changing one.
     *
     * @throws Refusal if the set has no end, as one of all UCUM units
     */
    List<ValueSetExpansionContainsComponent> of(ValueSet valueSet) {
        return known.computeIfAbsent(valueSet.getUrl(), url -> expand(valueSet));
    }

    private List<ValueSetExpansionContainsComponent> expand(ValueSet valueSet) {
        ValueSetExpansionOutcome outcome =
                terminology.support().expandValueSet(terminology.context(), new ValueSetExpansionOptions(), valueSet);
        if (outcome == null || !(outcome.getValueSet() instanceof ValueSet expanded)) {
            throw new Refusal(List.of(Issue.error(
                    IssueCode.TOO_MANY_RESULTS,
                    "The codes of %s can't be listed: it includes a code system that this server doesn't hold as a list."
                            .formatted(valueSet.getUrl()),
                    "无法列出 %s 的代码：其中的代码系统在本服务器上不是完整列表。".formatted(valueSet.getUrl()))));
        }
        List<ValueSetExpansionContainsComponent> concepts = new ArrayList<>();
        flatten(expanded.getExpansion().getContains(), concepts);
        return List.copyOf(concepts);
    }

    private void flatten(
            List<ValueSetExpansionContainsComponent> nested, List<ValueSetExpansionContainsComponent> concepts) {
        for (ValueSetExpansionContainsComponent one : nested) {
            ValueSetExpansionContainsComponent concept = new ValueSetExpansionContainsComponent();
            concept.setSystem(one.getSystem()).setCode(one.getCode()).setDisplay(one.getDisplay());
            terminology.concept(one.getSystem(), one.getCode()).ifPresent(definition -> {
                if (!concept.hasDisplay()) {
                    concept.setDisplay(definition.getDisplay());
                }
                definition
                        .getDesignation()
                        .forEach(designation -> concept.addDesignation(new ConceptReferenceDesignationComponent()
                                .setLanguage(designation.getLanguage())
                                .setUse(designation.getUse().isEmpty() ? null : designation.getUse())
                                .setValue(designation.getValue())));
            });
            concepts.add(concept);
            flatten(one.getContains(), concepts);
        }
    }

    /** In the language asked for, and with its other names only if they are asked for. */
    ValueSetExpansionContainsComponent shown(
            ValueSetExpansionContainsComponent concept, @Nullable String language, boolean withDesignations) {
        ValueSetExpansionContainsComponent shown = concept.copy();
        terminology
                .concept(concept.getSystem(), concept.getCode())
                .map((ConceptDefinitionComponent definition) -> Names.display(definition, language))
                .filter(display -> language != null && !display.isBlank())
                .ifPresent(shown::setDisplay);
        return withDesignations ? shown : shown.setDesignation(List.of());
    }
}
