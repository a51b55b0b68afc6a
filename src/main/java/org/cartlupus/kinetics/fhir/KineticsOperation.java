package org.cartlupus.kinetics.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.cartlupus.criteria.CriteriaRequest;
import org.cartlupus.kinetics.DeriveKinetics;
import org.cartlupus.kinetics.StudyKinetics;
import org.cartlupus.kinetics.SubjectKinetics;
import org.cartlupus.operation.fhir.FhirOperations;
import org.cartlupus.operation.fhir.OperationDefinitions;
import org.cartlupus.operation.fhir.OperationParameters;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.fhir.Outcomes;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** {@code ResearchSubject/[id]/$kinetics} and {@code ResearchStudy/[id]/$kinetics}, by GET or POST. */
@Component
class KineticsOperation implements FhirOperations {

    private static final String NAME = "$kinetics";
    private static final String OF_SUBJECT = "ln-kinetics";
    private static final String OF_STUDY = "ln-kinetics-study";
    private static final String DEFINITIONS = "https://cart-lupus.org/fhir/OperationDefinition/";

    private final DeriveKinetics deriveKinetics;
    private final OperationDefinitions definitions;
    private final FhirContext fhir;

    KineticsOperation(DeriveKinetics deriveKinetics, OperationDefinitions definitions, FhirContext fhir) {
        this.deriveKinetics = deriveKinetics;
        this.definitions = definitions;
        this.fhir = fhir;
    }

    @Operation(
            name = NAME,
            typeName = "ResearchSubject",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = DEFINITIONS + OF_SUBJECT)
    public Bundle ofSubject(@IdParam IdType id, RequestDetails request) {
        OperationParameters parameters = OperationParameters.read(request, fhir, definitions.byId(OF_SUBJECT), "");
        SubjectKinetics kinetics = deriveKinetics.ofSubject(id.getIdPart(), request(parameters));
        return bundle(SubjectKineticsWriter.write(kinetics), KineticsIssues.of(kinetics));
    }

    @Operation(
            name = NAME,
            typeName = "ResearchStudy",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = DEFINITIONS + OF_STUDY)
    public Bundle ofStudy(@IdParam IdType id, RequestDetails request) {
        OperationParameters parameters = OperationParameters.read(request, fhir, definitions.byId(OF_STUDY), "");
        StudyKinetics kinetics = deriveKinetics.ofStudy(
                id.getIdPart(), new LinkedHashSet<>(parameters.all("analyte")), request(parameters));
        return bundle(StudyKineticsWriter.write(kinetics), KineticsIssues.of(kinetics));
    }

    private static CriteriaRequest request(OperationParameters parameters) {
        return new CriteriaRequest(
                parameters.one("dataCutoff").map(LocalDate::parse).orElse(null),
                parameters
                        .one("asOf")
                        .map(OffsetDateTime::parse)
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                parameters.one("criteria").orElse(null));
    }

    private static Bundle bundle(List<Observation> derived, List<Issue> issues) {
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.COLLECTION);
        for (Observation observation : derived) {
            add(bundle, observation.getIdentifierFirstRep().getValue(), observation);
        }
        if (!issues.isEmpty()) {
            add(bundle, "issues", Outcomes.of(issues));
        }
        return bundle;
    }

    /** The same entry has the same full URL in every answer. */
    private static void add(Bundle bundle, String name, Resource resource) {
        UUID uuid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        bundle.addEntry().setFullUrl("urn:uuid:" + uuid).setResource(resource);
    }
}
