package org.cartlupus.server.hapi;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.util.FhirTerser;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The CapabilityStatement in this server's name, and its OperationDefinitions: those stored with the trial's definitions
 * first, then what HAPI derives from its own operations.
 */
final class PublishedCapabilities extends JpaCapabilityStatementProvider {

    private static final String NAME = "cart-lupus";

    private final IFhirResourceDao<OperationDefinition> stored;
    private final String version;

    PublishedCapabilities(
            RestfulServer server,
            IFhirSystemDao<?, ?> systemDao,
            JpaStorageSettings settings,
            ISearchParamRegistry searchParameters,
            IValidationSupport validationSupport,
            IFhirResourceDao<OperationDefinition> stored,
            @Nullable String version) {
        super(server, systemDao, settings, searchParameters, validationSupport);
        this.stored = stored;
        this.version = version == null ? "development" : version;
        setIncludeResourceCounts(false);
    }

    @Override
    @Read(typeName = "OperationDefinition")
    public IBaseResource readOperationDefinition(@IdParam IIdType id, RequestDetails request) {
        try {
            return stored.read(id.toUnqualifiedVersionless(), new SystemRequestDetails());
        } catch (ResourceNotFoundException notStored) {
            return super.readOperationDefinition(id, request);
        }
    }

    @Override
    protected void postProcess(FhirTerser terser, IBaseConformance conformance) {
        if (conformance instanceof CapabilityStatement statement) {
            statement.setName("CartLupus");
            statement.setTitle("FHIR server for the CAR-T trial NCT06904729 in children with lupus nephritis");
            statement.setPublisher(NAME);
            statement.getSoftware().setName(NAME).setVersion(version);
            statement.getImplementation().setDescription(NAME);
            statement.setFormat(List.of(new CodeType("application/fhir+json"), new CodeType("application/fhir+xml")));
        }
    }
}
