package org.cartlupus.adverseevents.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
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
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.Reference;
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
    private final Clock clock;

    EventSummaryOperation(SummariseEvents summariseEvents, OperationDefinitions definitions, Clock clock) {
        this.summariseEvents = summariseEvents;
        this.definitions = definitions;
        this.clock = clock;
    }

    @Operation(
            name = "$ae-summary",
            typeName = "ResearchStudy",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = OperationDefinitions.URL + DEFINITION)
    public MeasureReport ofStudy(@IdParam IdType id, RequestDetails request) {
        OperationParameters parameters = definitions.parameters(request, DEFINITION);
        EventSummary summary = summariseEvents.answer(new EventRequest(
                id.getIdPart(),
                parameters.one("period").map(EventSummaryOperation::period).orElse(EventPeriod.ALL),
                parameters.date("dataCutoff"),
                parameters.instant("asOf"),
                parameters.one("includeProposals").map(Boolean::parseBoolean).orElse(true)));
        return report(summary);
    }

    private static EventPeriod period(String code) {
        return EventPeriod.ofCode(code)
                .orElseThrow(() -> new Refusal(Issue.error(
                        IssueCode.MALFORMED_PARAMETER,
                        "There is no period '" + code + "'; there are " + PERIODS + ".",
                        "没有时间段 '" + code + "'；可用 " + PERIODS + "。",
                        "period")));
    }

    private MeasureReport report(EventSummary summary) {
        MeasureReport report = EventReportWriter.write(summary, clock.instant());
        int proposals = 0;
        for (LaboratoryProposal proposal : summary.proposals()) {
            proposals++;
            contain(report, "proposed-grade", "proposal-" + proposals, ProposalWriter.write(proposal, summary));
        }
        List<Issue> issues = EventIssues.of(summary);
        if (!issues.isEmpty()) {
            contain(report, "report-issues", "issues", Outcomes.of(issues));
        }
        return report;
    }

    private static void contain(MeasureReport report, String extension, String id, Resource resource) {
        resource.setId(id);
        report.addContained(resource);
        report.addExtension(Systems.extension(extension), new Reference("#" + id));
    }
}
