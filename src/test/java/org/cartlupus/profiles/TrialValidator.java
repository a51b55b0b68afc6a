package org.cartlupus.profiles;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.file.Path;
import java.util.List;
import org.cartlupus.server.validation.OneSnapshotAtATime;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/** Validates a resource against the profiles that it claims in {@code meta.profile}, without any network. */
public final class TrialValidator {

    private static final FhirValidator VALIDATOR = build();

    private TrialValidator() {}

    static List<SingleValidationMessage> messages(Resource resource) {
        return VALIDATOR.validateWithResult(resource).getMessages();
    }

    /** What contradicts the profiles, each with its place; empty if nothing does. */
    public static List<String> errors(Resource resource) {
        return messages(resource).stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> resource.getId() + " at " + message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    private static FhirValidator build() {
        PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(TrialPackage.FHIR);
        for (List<Path> files : List.of(TrialPackage.compatibilityFiles(), TrialPackage.definitionFiles())) {
            for (Path file : files) {
                Resource resource = TrialPackage.read(file);
                if (resource instanceof StructureDefinition
                        || resource instanceof ValueSet
                        || resource instanceof CodeSystem
                        || resource instanceof Measure) {
                    own.addResource(resource);
                }
            }
        }
        ValidationSupportChain chain = new ValidationSupportChain(new IValidationSupport[] {
            own,
            new DefaultProfileValidationSupport(TrialPackage.FHIR),
            new CommonCodeSystemsTerminologyService(TrialPackage.FHIR),
            new InMemoryTerminologyServerValidationSupport(TrialPackage.FHIR),
            new OneSnapshotAtATime(TrialPackage.FHIR),
            new UnknownCodeSystemWarningValidationSupport(TrialPackage.FHIR)
        });
        // R4 asks for one coding of a concept in the bound value set, HAPI by default for all of them.
        chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
        FhirInstanceValidator module = new FhirInstanceValidator(chain);
        module.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        return TrialPackage.FHIR.newValidator().registerValidatorModule(module);
    }
}
