package org.cartlupus.terminology.fhir;

import static org.cartlupus.terminology.fhir.TerminologyParameters.text;
import static org.cartlupus.terminology.fhir.TerminologyParameters.versioned;

import ca.uhn.fhir.context.support.IValidationSupport.LookupCodeResult;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Optional;
import org.cartlupus.operation.fhir.FhirOperations;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code CodeSystem/$lookup}: what a code means, in which language it is called what, and its properties. */
@Component
class LookupOperation implements FhirOperations {

    private static final String DEFINITION = "definition";

    private final PublishedTerminology terminology;

    LookupOperation(PublishedTerminology terminology) {
        this.terminology = terminology;
    }

    @Operation(name = "$lookup", typeName = "CodeSystem", idempotent = true)
    public Parameters lookup(
            @OperationParam(name = "code", max = 1) @Nullable CodeType code,
            @OperationParam(name = "system", max = 1) @Nullable UriType system,
            @OperationParam(name = "version", max = 1) @Nullable StringType version,
            @OperationParam(name = "coding", max = 1) @Nullable Coding coding,
            @OperationParam(name = "displayLanguage", max = 1) @Nullable CodeType language,
            @OperationParam(name = "property") @Nullable List<CodeType> properties,
            RequestDetails request) {
        TerminologyParameters.refuseUnknown(
                request, "code", "system", "version", "coding", "displayLanguage", "property");
        Coding wanted = TerminologyParameters.codings(
                        text(code), versioned(text(system), text(version)), null, coding, null, "system")
                .get(0);
        terminology.requireCodeSystem(wanted.getSystem());
        List<String> names = properties == null
                ? List.of()
                : properties.stream().map(CodeType::getValue).toList();
        Optional<CodeSystem> codeSystem = terminology.codeSystem(wanted.getSystem());
        Optional<ConceptDefinitionComponent> concept = terminology.concept(wanted.getSystem(), wanted.getCode());
        if (codeSystem.isPresent() && concept.isPresent()) {
            return described(codeSystem.get(), concept.get(), text(language), names);
        }
        return codeSystem.isPresent() ? refuse(wanted) : computed(wanted);
    }

    private static Parameters described(
            CodeSystem codeSystem, ConceptDefinitionComponent concept, @Nullable String language, List<String> names) {
        Parameters answer = new Parameters();
        answer.addParameter("name", codeSystem.hasTitle() ? codeSystem.getTitle() : codeSystem.getName());
        if (codeSystem.hasVersion()) {
            answer.addParameter("version", codeSystem.getVersion());
        }
        String display = Names.display(concept, language);
        answer.addParameter("display", display == null ? concept.getCode() : display);
        concept.getDesignation().forEach(designation -> {
            ParametersParameterComponent part = answer.addParameter().setName("designation");
            if (designation.hasLanguage()) {
                part.addPart().setName("language").setValue(new CodeType(designation.getLanguage()));
            }
            if (designation.hasUse()) {
                part.addPart().setName("use").setValue(designation.getUse());
            }
            part.addPart().setName("value").setValue(new StringType(designation.getValue()));
        });
        if (concept.hasDefinition() && (names.isEmpty() || names.contains(DEFINITION))) {
            property(answer, DEFINITION).setValue(new StringType(concept.getDefinition()));
        }
        concept.getProperty().stream()
                .filter(property -> names.isEmpty() || names.contains(property.getCode()))
                .forEach(property -> property(answer, property.getCode()).setValue(property.getValue()));
        return answer;
    }

    private static ParametersParameterComponent property(Parameters answer, String code) {
        ParametersParameterComponent property = answer.addParameter().setName("property");
        property.addPart().setName("code").setValue(new CodeType(code));
        return property.addPart().setName("value");
    }

    /** Of systems that are a rule rather than a list, such as UCUM. */
    private Parameters computed(Coding wanted) {
        LookupCodeResult result = terminology
                .support()
                .lookupCode(terminology.context(), new LookupCodeRequest(wanted.getSystem(), wanted.getCode()));
        if (result == null || !result.isFound()) {
            return refuse(wanted);
        }
        Parameters answer = new Parameters();
        answer.addParameter(
                "name",
                result.getCodeSystemDisplayName() == null ? wanted.getSystem() : result.getCodeSystemDisplayName());
        answer.addParameter("display", result.getCodeDisplay() == null ? wanted.getCode() : result.getCodeDisplay());
        return answer;
    }

    private static Parameters refuse(Coding unknown) {
        throw new Refusal(Issue.error(
                IssueCode.NOT_FOUND,
                "The code system %s has no code '%s'.".formatted(unknown.getSystem(), unknown.getCode()),
                "代码系统 %s 中没有代码 %s。".formatted(unknown.getSystem(), unknown.getCode()),
                "code"));
    }
}
