package org.cartlupus.server.trial;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartlupus.server.validation.ProfilePackage;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the profiles, terminology, operations and search parameters of the package readable over FHIR. They are stored
 * in one transaction, and the ImplementationGuide among them carries the package's fingerprint: a later start with the
 * same package reads that one resource and is done.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DefinitionsInstallation implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DefinitionsInstallation.class);

    private static final Set<String> DEFINITIONS = Set.of(
            "CapabilityStatement",
            "CodeSystem",
            "ConceptMap",
            "ImplementationGuide",
            "NamingSystem",
            "OperationDefinition",
            "SearchParameter",
            "StructureDefinition",
            "ValueSet");

    private static final String FINGERPRINT = Systems.BASE + "/StructureDefinition/package-fingerprint";

    private final ProfilePackage profiles;
    private final IFhirSystemDao<Bundle, Meta> system;
    private final IFhirResourceDao<ImplementationGuide> guides;

    private final ISearchParamRegistry searchParameters;

    DefinitionsInstallation(
            ProfilePackage profiles,
            IFhirSystemDao<Bundle, Meta> system,
            IFhirResourceDao<ImplementationGuide> guides,
            ISearchParamRegistry searchParameters) {
        this.profiles = profiles;
        this.system = system;
        this.guides = guides;
        this.searchParameters = searchParameters;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Resource> definitions = profiles.resources().stream()
                .filter(resource -> DEFINITIONS.contains(resource.fhirType()))
                .toList();
        List<String> stored = storedFingerprints(definitions);
        boolean installed = stored.contains(profiles.fingerprint());
        if (!installed) {
            SystemRequestDetails request = new SystemRequestDetails();
            // Data that an older package's server wrote is indexed anew for each search parameter that differs, by a
            // job;
            // an empty database has none.
            request.getUserData().put(JpaConstants.SKIP_REINDEX_ON_UPDATE, stored.isEmpty());
            system.transaction(request, transaction(definitions));
        }
        // Also those of another server that had its turn before: search by them from the first request on.
        searchParameters.forceRefresh();
        log.info(installed ? "Definitions: {} up to date" : "Definitions: {} stored", definitions.size());
    }

    /** Of the package that was installed last; empty if none was. */
    private List<String> storedFingerprints(List<Resource> definitions) {
        return definitions.stream()
                .filter(ImplementationGuide.class::isInstance)
                .map(guide -> guide.getIdElement().toUnqualifiedVersionless())
                .flatMap(this::storedFingerprints)
                .toList();
    }

    private Stream<String> storedFingerprints(IIdType guide) {
        try {
            return guides.read(guide, new SystemRequestDetails()).getExtensionsByUrl(FINGERPRINT).stream()
                    .map(mark -> mark.getValue().primitiveValue());
        } catch (ResourceNotFoundException | ResourceGoneException absent) {
            return Stream.empty();
        }
    }

    private Bundle transaction(List<Resource> definitions) {
        Set<String> references =
                definitions.stream().map(DefinitionsInstallation::reference).collect(Collectors.toSet());
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        for (Resource definition : definitions) {
            Resource stored = definition.copy();
            if (stored instanceof ImplementationGuide guide) {
                guide.addExtension(FINGERPRINT, new StringType(profiles.fingerprint()));
                // It lists its examples too, which are no business of a running trial.
                guide.getDefinition()
                        .getResource()
                        .removeIf(listed ->
                                !references.contains(listed.getReference().getReference()));
            }
            bundle.addEntry()
                    .setResource(stored)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(reference(stored));
        }
        return bundle;
    }

    private static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
