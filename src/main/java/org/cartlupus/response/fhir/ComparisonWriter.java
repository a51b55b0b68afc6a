package org.cartlupus.response.fhir;

import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.evaluation.CriteriaComparison;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** FHIR out: which visits come out otherwise, and on which conditions, as Parameters of profile {@code ln-criteria-comparison}. */
public final class ComparisonWriter {

    private ComparisonWriter() {}

    /** @param subject reference of the participant, for example {@code ResearchSubject/x} */
    static Parameters write(CriteriaComparison comparison, String subject) {
        Parameters parameters = new Parameters();
        parameters.getMeta().addProfile(Systems.profile("ln-criteria-comparison"));
        parameters.addParameter().setName("subject").setValue(new Reference(subject));
        comparison.sets().forEach(set -> addSet(parameters.addParameter().setName("criteria"), set));
        parameters.addParameter().setName("flips").setValue(new BooleanType(comparison.flips()));
        comparison.rows().forEach(row -> addRow(parameters.addParameter().setName("comparison"), row));
        return parameters;
    }

    private static void addSet(ParametersParameterComponent into, CriteriaSet.Identity set) {
        part(into, "canonical", new CanonicalType(set.canonical()));
        part(into, "hash", new StringType(set.hash()));
    }

    private static void addRow(ParametersParameterComponent into, CriteriaComparison.Row row) {
        part(into, "endpoint", new CodeType(row.endPoint().code()));
        part(into, "visit", new CodeType(row.visit().code()));
        part(into, "flips", new BooleanType(row.flips()));
        part(into, "text", new StringType(row.sentence()));
        row.results().forEach(result -> addResult(into.addPart().setName("result"), result));
    }

    private static void addResult(ParametersParameterComponent into, CriteriaComparison.Result result) {
        part(into, "criteria", new CanonicalType(result.criteria().canonical()));
        Verdict verdict = result.verdict();
        if (verdict != null) {
            part(into, "outcome", new CodeType(verdict.outcome().code()));
            if (verdict.reason() != null) {
                part(into, "reason", new CodeType(verdict.reason().name()));
            }
        }
        part(into, "flips", new BooleanType(result.flips()));
        result.differences().forEach(difference -> addDifference(into.addPart().setName("difference"), difference));
    }

    /** A condition on which two sets differ, as the parts of {@code into}. */
    public static void addDifference(ParametersParameterComponent into, CriteriaComparison.Difference difference) {
        part(into, "condition", new CodeType(difference.condition()));
        if (difference.reference() != null || difference.here() != null) {
            part(into, "reference", new CodeType(code(difference.reference())));
            part(into, "here", new CodeType(code(difference.here())));
        }
    }

    /** Of code system {@code ln-condition-state}. */
    private static String code(@Nullable Truth truth) {
        if (truth == null) {
            return "not-asked";
        }
        return switch (truth) {
            case TRUE -> "met";
            case FALSE -> "not-met";
            case UNKNOWN -> "unknown";
        };
    }

    private static void part(ParametersParameterComponent into, String name, Type value) {
        into.addPart().setName(name).setValue(value);
    }
}
