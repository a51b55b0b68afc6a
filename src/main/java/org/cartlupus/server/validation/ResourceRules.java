package org.cartlupus.server.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.outcome.Issue;
import org.cartlupus.server.validation.accept.AcceptPath;
import org.cartlupus.server.validation.accept.AcceptPath.Answer;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/** Holds one resource against the rules that fit it. */
class ResourceRules {

    static final String BASE_TYPES = "http://hl7.org/fhir/StructureDefinition/";

    private final FhirContext fhir;
    private final FhirValidator validator;
    private final ProfileChoice choice;
    private final AcceptPath acceptPath;

    ResourceRules(FhirContext fhir, IInstanceValidatorModule module, ProfileChoice choice, AcceptPath acceptPath) {
        this.fhir = fhir;
        this.acceptPath = acceptPath;
        this.validator = fhir.newValidator().registerValidatorModule(module);
        this.choice = choice;
    }

    /**
     * What has to be mended before the resource can be stored; empty if nothing.
     *
     * @param place FHIRPath of the resource itself: its type, or its entry in a Bundle
     */
    List<Issue> violations(IBaseResource resource, String place) {
        Optional<String> profile = choice.of(resource);
        Answer answer = acceptPath.ask((Resource) resource, profile.orElse(BASE_TYPES + resource.fhirType()));
        if (answer.isAccepted()) {
            return List.of();
        }
        List<Issue> violations = violations(resource, profile, place);
        if (violations.isEmpty()) {
            answer.fullValidatorAccepted();
        }
        return violations;
    }

    /** The same against a profile that need not be the one that fits. */
    List<Issue> violationsOf(String profile, IBaseResource resource) {
        return violations(resource, Optional.of(profile), resource.fhirType());
    }

    private List<Issue> violations(IBaseResource resource, Optional<String> profile, String place) {
        ValidationOptions options = new ValidationOptions();
        profile.ifPresent(options::addProfile);
        return Violation.withoutRepetition(
                validator.validateWithResult(withoutClaims(resource), options).getMessages().stream()
                        .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                        .map(message -> Violation.issue(message, resource.fhirType(), place))
                        .toList());
    }

    /** Without meta, where a resource claims profiles: it is the server that decides. */
    private String withoutClaims(IBaseResource resource) {
        IParser writer = fhir.newJsonParser();
        writer.setDontEncodeElements(Set.of("*.meta"));
        return writer.encodeResourceToString(resource);
    }
}
