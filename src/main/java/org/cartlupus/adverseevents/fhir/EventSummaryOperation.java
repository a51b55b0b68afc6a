package org.cartlupus.adverseevents.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cartlupus.adverseevents.EventPeriod;
import org.cartlupus.adverseevents.EventRequest;
import org.cartlupus.adverseevents.EventSummary;
import org.cartlupus.adverseevents.LaboratoryProposal;
import org.cartlupus.adverseevents.SummariseEvents;
import org.cartlupus.operation.fhir.FhirOperations;
import org.cartlupus.operation.fhir.OperationDefinitions;
import org.cartlupus.operation.fhir.OperationParameters;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.outcome.fhir.Outcomes;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** {@code ResearchStudy/[id]/$ae-summary}, by GET or POST. */
@Component
class EventSummaryOperation implements FhirOperations {

    private static final String DEFINITION = "ln-ae-summary";

    private static final String PERIODS =
            Arrays.stream(EventPeriod.values()).map(EventPeriod::code).collect(Collectors.joining(", "));

    private final SummariseEvents summariseEvents;
    private final OperationDefinitions definitions;
    private final FhirContext fhir;
    private final Clock clock;

    EventSummaryOperation(
            SummariseEvents summariseEvents, OperationDefinitions definitions, FhirContext fhir, Clock clock) {
        this.summariseEvents = summariseEvents;
        this.definitions = definitions;
        this.fhir = fhir;
        this.clock = clock;
    }

    @Operation(
            name = "$ae-summary",
            typeName = "ResearchStudy",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = "https://cart-lupus.org/fhir/OperationDefinition/" + DEFINITION)
    public Bundle ofStudy(@IdParam IdType id, RequestDetails request) {
        OperationParameters parameters = OperationParameters.read(request, fhir, definitions.byId(DEFINITION), "");
        EventSummary summary = summariseEvents.answer(new EventRequest(
                id.getIdPart(),
                parameters.one("period").map(EventSummaryOperation::period).orElse(EventPeriod.ALL),
                parameters.one("dataCutoff").map(LocalDate::parse).orElse(null),
                parameters
                        .one("asOf")
                        .map(OffsetDateTime::parse)
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                parameters.one("includeProposals").map(Boolean::parseBoolean).orElse(true)));
        return bundle(summary);
    }

    private static EventPeriod period(String code) {
        return EventPeriod.ofCode(code)
                .orElseThrow(() -> new Refusal(Issue.error(
                        IssueCode.MALFORMED_PARAMETER,
                        "There is no period '" + code + "'; there are " + PERIODS + ".",
                        "没有时间段 '" + code + "'；可用 " + PERIODS + "。",
                        "period")));
    }

    private Bundle bundle(EventSummary summary) {
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.COLLECTION);
        add(bundle, "report", EventReportWriter.write(summary, clock.instant()));
        for (LaboratoryProposal proposal : summary.proposals()) {
            Observation proposed = ProposalWriter.write(proposal, summary);
            add(bundle, proposed.getIdentifierFirstRep().getValue(), proposed);
        }
        List<Issue> issues = EventIssues.of(summary);
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
