package org.cartlupus.summary.fhir;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cartlupus.domain.statistics.ConfidenceInterval;
import org.cartlupus.domain.statistics.Rate;
import org.cartlupus.domain.statistics.ResponseCounts;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.response.StudyQuestion;
import org.cartlupus.response.fhir.ComparisonWriter;
import org.cartlupus.summary.StudyComparison;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** FHIR out: a study under several sets as Parameters of profile {@code ln-study-criteria-comparison}. */
final class StudyComparisonWriter {

    private StudyComparisonWriter() {}

    /** @param study reference of the study, for example {@code ResearchStudy/x} */
    static Parameters write(StudyComparison comparison, String study) {
        Parameters parameters = new Parameters();
        parameters.getMeta().addProfile(Systems.profile("ln-study-criteria-comparison"));
        parameters.addParameter().setName("study").setValue(new Reference(study));
        comparison
                .questions()
                .forEach(question -> addSet(parameters.addParameter().setName("criteria"), question));
        parameters.addParameter().setName("flips").setValue(new BooleanType(comparison.flips()));
        comparison.rows().forEach(row -> addRow(parameters.addParameter().setName("comparison"), row));
        return parameters;
    }

    private static void addSet(ParametersParameterComponent into, StudyQuestion question) {
        part(into, "canonical", new CanonicalType(question.criteria().identity().canonical()));
        part(into, "hash", new StringType(question.criteria().identity().hash()));
        part(into, "dataCutoff", new DateType(question.cutOff().toString()));
    }

    private static void addRow(ParametersParameterComponent into, StudyComparison.Row row) {
        part(into, "endpoint", new CodeType(row.endPoint().code()));
        part(into, "visit", new CodeType(row.visit().code()));
        part(into, "flips", new BooleanType(row.flips()));
        part(into, "text", new StringType(row.sentence()));
        row.results().forEach(result -> addResult(into.addPart().setName("result"), result));
        row.agreements().forEach(agreement -> addAgreement(into.addPart().setName("agreement"), agreement));
        row.flipped().forEach(flip -> addFlip(into.addPart().setName("flip"), flip));
    }

    private static void addResult(ParametersParameterComponent into, StudyComparison.Result result) {
        part(into, "criteria", new CanonicalType(result.criteria().canonical()));
        ResponseCounts counts = result.summary().counts();
        part(into, "participants", new IntegerType(counts.enrolled()));
        counts(counts).forEach((outcome, count) -> {
            ParametersParameterComponent one = into.addPart().setName("count");
            part(one, "outcome", new CodeType(outcome));
            part(one, "participants", new IntegerType(count));
        });
        addRate(into.addPart().setName("rate"), result.rate());
    }

    /** Outcomes that anybody has; they add to all participants. */
    private static Map<String, Integer> counts(ResponseCounts counts) {
        Map<String, Integer> all = new LinkedHashMap<>(counts.byResult());
        all.put(Outcome.NOT_EVALUABLE.code(), counts.notEvaluable());
        all.put(Outcome.NOT_DUE.code(), counts.notDue());
        all.values().removeIf(count -> count == 0);
        return all;
    }

    private static void addRate(ParametersParameterComponent into, Rate rate) {
        part(into, "numerator", new IntegerType(rate.numerator()));
        part(into, "denominator", new IntegerType(rate.denominator()));
        ConfidenceInterval interval = rate.interval();
        if (rate.estimate() != null && interval != null) {
            part(into, "estimate", new DecimalType(rate.estimate()));
            part(into, "low", new DecimalType(interval.low()));
            part(into, "high", new DecimalType(interval.high()));
        }
    }

    private static void addAgreement(ParametersParameterComponent into, StudyComparison.Agreement agreement) {
        part(into, "criteria", new CanonicalType(agreement.one().canonical()));
        part(into, "other", new CanonicalType(agreement.other().canonical()));
        part(into, "same", new IntegerType(agreement.same()));
        part(into, "judged", new IntegerType(agreement.judged()));
    }

    private static void addFlip(ParametersParameterComponent into, StudyComparison.Flip flip) {
        part(into, "subject", new Reference(flip.subject()));
        part(into, "criteria", new CanonicalType(flip.criteria().canonical()));
        addOutcome(into, "reference", flip.reference());
        addOutcome(into, "here", flip.here());
        flip.differences()
                .forEach(difference ->
                        ComparisonWriter.addDifference(into.addPart().setName("difference"), difference));
    }

    private static void addOutcome(ParametersParameterComponent into, String name, @Nullable Outcome outcome) {
        if (outcome != null) {
            part(into, name, new CodeType(outcome.code()));
        }
    }

    private static void part(ParametersParameterComponent into, String name, Type value) {
        into.addPart().setName(name).setValue(value);
    }
}
