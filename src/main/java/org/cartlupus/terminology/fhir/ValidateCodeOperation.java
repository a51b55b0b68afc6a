package org.cartlupus.terminology.fhir;

import static org.cartlupus.terminology.fhir.TerminologyParameters.text;
import static org.cartlupus.terminology.fhir.TerminologyParameters.versioned;

import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport.CodeValidationResult;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartlupus.operation.fhir.FhirOperations;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code $validate-code}: whether a code belongs to a value set, or exists in a code system, and is called as given. */
@Component
class ValidateCodeOperation implements FhirOperations {

    private final PublishedTerminology terminology;

    ValidateCodeOperation(PublishedTerminology terminology) {
        this.terminology = terminology;
    }

    @Operation(name = "$validate-code", typeName = "ValueSet", idempotent = true)
    public Parameters inValueSet(
            @IdParam(optional = true) @Nullable IdType id,
            @OperationParam(name = "url", max = 1) @Nullable UriType url,
            @OperationParam(name = "valueSetVersion", max = 1) @Nullable StringType version,
            @OperationParam(name = "code", max = 1) @Nullable CodeType code,
            @OperationParam(name = "system", max = 1) @Nullable UriType system,
            @OperationParam(name = "display", max = 1) @Nullable StringType display,
            @OperationParam(name = "coding", max = 1) @Nullable Coding coding,
            @OperationParam(name = "codeableConcept", max = 1) @Nullable CodeableConcept concept,
            @OperationParam(name = "displayLanguage", max = 1) @Nullable CodeType language,
            RequestDetails request) {
        TerminologyParameters.refuseUnknown(
                request,
                "url",
                "valueSetVersion",
                "code",
                "system",
                "display",
                "coding",
                "codeableConcept",
                "displayLanguage");
        ValueSet valueSet = terminology.valueSet(id, versioned(text(url), text(version)));
        List<Coding> codings =
                TerminologyParameters.codings(text(code), text(system), text(display), coding, concept, "system");
        return answer(codings, valueSet.getUrl(), text(language));
    }

    @Operation(name = "$validate-code", typeName = "CodeSystem", idempotent = true)
    public Parameters inCodeSystem(
            @IdParam(optional = true) @Nullable IdType id,
            @OperationParam(name = "url", max = 1) @Nullable UriType url,
            @OperationParam(name = "version", max = 1) @Nullable StringType version,
            @OperationParam(name = "code", max = 1) @Nullable CodeType code,
            @OperationParam(name = "display", max = 1) @Nullable StringType display,
            @OperationParam(name = "coding", max = 1) @Nullable Coding coding,
            @OperationParam(name = "codeableConcept", max = 1) @Nullable CodeableConcept concept,
            @OperationParam(name = "displayLanguage", max = 1) @Nullable CodeType language,
            RequestDetails request) {
        TerminologyParameters.refuseUnknown(
                request, "url", "version", "code", "display", "coding", "codeableConcept", "displayLanguage");
        String system = id != null ? terminology.codeSystem(id).getUrl() : versioned(text(url), text(version));
        List<Coding> codings = TerminologyParameters.codings(text(code), system, text(display), coding, concept, "url");
        codings.forEach(one -> terminology.requireCodeSystem(one.getSystem()));
        return answer(codings, null, text(language));
    }

    /** One right coding makes a concept right, as FHIR defines it. */
    private Parameters answer(List<Coding> codings, @Nullable String valueSet, @Nullable String language) {
        List<String> problems = new ArrayList<>();
        for (Coding coding : codings) {
            Optional<ConceptDefinitionComponent> defined = terminology.concept(coding.getSystem(), coding.getCode());
            String shown = defined.map(known -> Names.display(known, language)).orElse(null);
            CodeValidationResult result = terminology
                    .support()
                    .validateCode(
                            terminology.context(),
                            new ConceptValidationOptions(),
                            coding.getSystem(),
                            coding.getCode(),
                            null,
                            valueSet);
            if (result == null || !result.isOk()) {
                problems.add(notIn(coding, valueSet));
            } else if (coding.hasDisplay()
                    && defined.isPresent()
                    && !Names.isNameOf(defined.get(), coding.getDisplay())) {
                problems.add("%s#%s is not called '%s' / 代码 %s 的名称不是“%s”"
                        .formatted(
                                coding.getSystem(),
                                coding.getCode(),
                                coding.getDisplay(),
                                coding.getCode(),
                                coding.getDisplay()));
            } else {
                return parameters(true, null, shown == null ? result.getDisplay() : shown);
            }
        }
        String name = codings.size() == 1
                ? terminology
                        .concept(codings.get(0).getSystem(), codings.get(0).getCode())
                        .map(known -> Names.display(known, language))
                        .orElse(null)
                : null;
        return parameters(false, String.join("; ", problems), name);
    }

    private static String notIn(Coding coding, @Nullable String valueSet) {
        return valueSet == null
                ? "%s has no code '%s' / 代码系统中没有代码 %s".formatted(coding.getSystem(), coding.getCode(), coding.getCode())
                : "%s#%s is not in the value set %s / 代码 %s 不在值集内"
                        .formatted(coding.getSystem(), coding.getCode(), valueSet, coding.getCode());
    }

    private static Parameters parameters(boolean result, @Nullable String message, @Nullable String display) {
        Parameters parameters = new Parameters();
        parameters.addParameter("result", result);
        if (message != null) {
            parameters.addParameter("message", message);
        }
        if (display != null) {
            parameters.addParameter("display", display);
        }
        return parameters;
    }
}
