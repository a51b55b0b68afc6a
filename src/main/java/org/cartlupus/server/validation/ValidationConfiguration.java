package org.cartlupus.server.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import java.time.Duration;
import org.cartlupus.server.validation.accept.AcceptPath;
import org.cartlupus.server.validation.accept.CompiledProfiles;
import org.cartlupus.terminology.fhir.PublishedTerminology;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The validator of writes and of {@code $validate}. Everything it knows is on the class path, so its answers depend
 * neither on what clients stored nor on the network, and what it has computed once never expires.
 */
@Configuration(proxyBeanMethods = false)
class ValidationConfiguration {

    private static final Duration FOR_GOOD = Duration.ofDays(3650);
    private static final int CACHED_ANSWERS = 20_000;

    @Bean
    ProfileChoice profileChoice(ProfilePackage profiles) {
        return new ProfileChoice(profiles::has);
    }

    /**
     * Our own definitions come first, so that nothing else can stand in for them; with them codes that FHIR 4.0.1 and
     * HL7's terminology spell differently under one address, which are right in either spelling.
     */
    @Bean
    TrialValidationSupport trialValidationSupport(
            FhirContext fhir,
            ProfilePackage profiles,
            @Qualifier("myDefaultProfileValidationSupport") DefaultProfileValidationSupport core) {
        // HL7's library would look for packages on the network, for instance to validate a StructureDefinition.
        ManagedWebAccess.setAccessPolicy(ManagedWebAccess.WebAccessPolicy.PROHIBITED);
        PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(fhir);
        profiles.resources().forEach(ours::addResource);
        profiles.compatibility().forEach(ours::addResource);
        TrialValidationSupport chain =
                new TrialValidationSupport(ValidationSupportChain.CacheConfiguration.defaultValues()
                        .setCacheTimeout(FOR_GOOD)
                        .setCacheSize(CACHED_ANSWERS));
        chain.addValidationSupport(ours);
        chain.addValidationSupport(core);
        chain.addValidationSupport(new CommonCodeSystemsTerminologyService(fhir));
        chain.addValidationSupport(new InMemoryTerminologyServerValidationSupport(fhir));
        chain.addValidationSupport(new OneSnapshotAtATime(fhir));
        chain.addValidationSupport(new UnknownCodeSystemWarningValidationSupport(fhir));
        // FHIR asks for one fitting coding; hospitals send their own beside it.
        chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
        return chain;
    }

    @Bean
    PublishedTerminology publishedTerminology(ProfilePackage profiles, TrialValidationSupport support) {
        return new PublishedTerminology(profiles.resources(), support);
    }

    /** Found by HAPI's data access objects by its type: serves {@code $validate}. */
    @Bean
    IInstanceValidatorModule instanceValidator(TrialValidationSupport support, ProfileChoice choice) {
        return prepared(new FittingProfileValidator(support, choice));
    }

    /** Empty at first: {@link ValidatorWarmUp} compiles the profiles beside the rest of the start. */
    @Bean
    AcceptPath acceptPath(TrialValidationSupport support) {
        return new CompiledProfiles(support);
    }

    @Bean
    ResourceRules resourceRules(
            FhirContext fhir, TrialValidationSupport support, ProfileChoice choice, AcceptPath acceptPath) {
        return new ResourceRules(fhir, prepared(new FhirInstanceValidator(support)), choice, acceptPath);
    }

    private static <V extends FhirInstanceValidator> V prepared(V validator) {
        validator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        validator.setErrorForUnknownProfiles(false);
        validator.setAnyExtensionsAllowed(true);
        return validator;
    }
}
