package org.cartlupus.summary.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.stream.Stream;
import org.cartlupus.operation.fhir.FhirOperations;
import org.cartlupus.operation.fhir.OperationDefinitions;
import org.cartlupus.operation.fhir.OperationParameters;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.fhir.Outcomes;
import org.cartlupus.response.SubjectAnswer;
import org.cartlupus.response.fhir.EvaluationRequests;
import org.cartlupus.response.fhir.Responses;
import org.cartlupus.summary.CompareStudy;
import org.cartlupus.summary.StudyComparison;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** {@code ResearchStudy/[id]/$compare-criteria}, by GET or POST. */
@Component
class CompareStudyOperation implements FhirOperations {

    private static final String DEFINITION = "ln-compare-criteria-study";

    private final CompareStudy compareStudy;
    private final OperationDefinitions definitions;
    private final FhirContext fhir;

    CompareStudyOperation(CompareStudy compareStudy, OperationDefinitions definitions, FhirContext fhir) {
        this.compareStudy = compareStudy;
        this.definitions = definitions;
        this.fhir = fhir;
    }

    @Operation(
            name = "$compare-criteria",
            typeName = "ResearchStudy",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = "https://cart-lupus.org/fhir/OperationDefinition/" + DEFINITION)
    public Bundle compare(@IdParam IdType id, RequestDetails request) {
        OperationParameters parameters = OperationParameters.read(request, fhir, definitions.byId(DEFINITION), "");
        Warnings warnings = new Warnings(AnswerLimits.DEFAULT.warnings());
        StudyComparison comparison = compareStudy.compare(
                EvaluationRequests.studyComparison(id.getIdPart(), parameters),
                (participant, answers) -> answers.forEach(answer -> warn(answer, warnings)));
        String study = "ResearchStudy/" + id.getIdPart();
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.COLLECTION);
        add(bundle, "comparison " + study, StudyComparisonWriter.write(comparison, study));
        List<Issue> all = warnings.all();
        if (!all.isEmpty()) {
            add(bundle, "issues", Outcomes.of(all));
        }
        return bundle;
    }

    /** What the sets say alike of a participant is said once. */
    private static void warn(SubjectAnswer answer, Warnings warnings) {
        Stream.ofNullable(answer.obstacle()).forEach(warnings::add);
        Stream.ofNullable(answer.evaluation())
                .flatMap(evaluation -> evaluation.notices().stream())
                .map(Responses::warning)
                .forEach(warnings::add);
    }

    private static void add(Bundle bundle, String name, Resource resource) {
        bundle.addEntry().setFullUrl(Responses.fullUrl(name)).setResource(resource);
    }
}
