package org.cartlupus.summary.fhir;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cartlupus.domain.statistics.ConfidenceInterval;
import org.cartlupus.domain.statistics.CumulativeIncidence;
import org.cartlupus.domain.statistics.Denominator;
import org.cartlupus.domain.statistics.KaplanMeierCurve;
import org.cartlupus.domain.statistics.Rate;
import org.cartlupus.domain.statistics.ResponseCounts;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.response.StudyQuestion;
import org.cartlupus.summary.ResponseTimes;
import org.cartlupus.summary.ResponseTimes.ArmKind;
import org.cartlupus.terminology.Systems;
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

/** FHIR out: times to response and best responses as Parameters of profile {@code ln-time-to-response}. */
final class ResponseTimesWriter {

    private ResponseTimesWriter() {}

    static Parameters write(ResponseTimes times) {
        StudyQuestion question = times.question();
        Parameters parameters = new Parameters();
        parameters.getMeta().addProfile(Systems.profile("ln-time-to-response"));
        parameters.addParameter().setName("study").setValue(new Reference("ResearchStudy/" + question.study()));
        ParametersParameterComponent criteria = parameters.addParameter().setName("criteria");
        part(
                criteria,
                "canonical",
                new CanonicalType(question.criteria().identity().canonical()));
        part(criteria, "hash", new StringType(question.criteria().identity().hash()));
        part(criteria, "dataCutoff", new DateType(question.cutOff().toString()));
        parameters
                .addParameter()
                .setName("intercurrent")
                .setValue(new CodeType(times.intercurrent().code()));
        parameters
                .addParameter()
                .setName("estimator")
                .setValue(new CodeType(times.intercurrent().estimator()));
        times.curves().forEach(curve -> add(parameters.addParameter().setName("curve"), curve));
        times.best().forEach(best -> add(parameters.addParameter().setName("best"), best));
        times.participants()
                .forEach(participant -> add(parameters.addParameter().setName("participant"), participant));
        return parameters;
    }

    private static void add(ParametersParameterComponent into, ResponseTimes.Curve curve) {
        part(into, "endpoint", new CodeType(curve.endPoint().code()));
        part(into, "response", new CodeType(curve.response().code()));
        if (curve.arm() != null) {
            arm(into, curve.arm());
        }
        part(into, "participants", new IntegerType(curve.participants()));
        part(into, "events", new IntegerType(curve.events()));
        part(into, "competing", new IntegerType(curve.competing()));
        part(into, "censored", new IntegerType(curve.censored()));
        curve.median().ifPresent(days -> part(into, "median", new DecimalType(days)));
        part(into, "text", new StringType(curve.sentence()));
        KaplanMeierCurve kaplanMeier = curve.kaplanMeier();
        if (kaplanMeier != null) {
            kaplanMeier.steps().forEach(step -> add(into.addPart().setName("step"), step));
        }
        CumulativeIncidence aalenJohansen = curve.aalenJohansen();
        if (aalenJohansen != null) {
            aalenJohansen.steps().forEach(step -> add(into.addPart().setName("step"), step));
        }
    }

    private static void add(ParametersParameterComponent into, KaplanMeierCurve.Step step) {
        part(into, "time", new DecimalType(step.time()));
        part(into, "atRisk", new IntegerType(step.atRisk()));
        part(into, "events", new IntegerType(step.events()));
        part(into, "survival", new DecimalType(step.survival()));
        part(into, "incidence", new DecimalType(step.cumulativeIncidence()));
        if (step.standardError() != null) {
            part(into, "standardError", new DecimalType(step.standardError()));
        }
    }

    private static void add(ParametersParameterComponent into, CumulativeIncidence.Step step) {
        part(into, "time", new DecimalType(step.time()));
        part(into, "atRisk", new IntegerType(step.atRisk()));
        part(into, "events", new IntegerType(step.events()));
        part(into, "competing", new IntegerType(step.competing()));
        part(into, "incidence", new DecimalType(step.incidence()));
        part(into, "standardError", new DecimalType(step.standardError()));
        part(into, "competingIncidence", new DecimalType(step.competingIncidence()));
        part(into, "competingStandardError", new DecimalType(step.competingStandardError()));
    }

    private static void add(ParametersParameterComponent into, ResponseTimes.Best best) {
        part(into, "endpoint", new CodeType(best.endPoint().code()));
        if (best.kind() != ArmKind.ALL) {
            arm(into, best.arm());
            part(into, "armAs", new CodeType(best.kind() == ArmKind.ASSIGNED ? "assigned" : "treated"));
        }
        ResponseCounts counts = best.summary().counts();
        part(into, "participants", new IntegerType(counts.enrolled()));
        Map<String, Integer> byOutcome = new LinkedHashMap<>(counts.byResult());
        byOutcome.put(Outcome.NOT_EVALUABLE.code(), counts.notEvaluable());
        byOutcome.put(Outcome.NOT_DUE.code(), counts.notDue());
        byOutcome.forEach((outcome, count) -> {
            if (count > 0) {
                ParametersParameterComponent one = into.addPart().setName("count");
                part(one, "outcome", new CodeType(outcome));
                part(one, "participants", new IntegerType(count));
            }
        });
        for (Denominator denominator : Denominator.values()) {
            add(into.addPart().setName("rate"), denominator, best.summary().rate(denominator));
        }
    }

    private static void add(ParametersParameterComponent into, Denominator of, Rate rate) {
        part(into, "of", new CodeType(of.code()));
        part(into, "numerator", new IntegerType(rate.numerator()));
        part(into, "denominator", new IntegerType(rate.denominator()));
        ConfidenceInterval interval = rate.interval();
        BigDecimal estimate = rate.estimate();
        if (estimate != null && interval != null) {
            part(into, "estimate", new DecimalType(estimate));
            part(into, "low", new DecimalType(interval.low()));
            part(into, "high", new DecimalType(interval.high()));
        }
    }

    private static void add(ParametersParameterComponent into, ResponseTimes.ParticipantTimes participant) {
        part(into, "subject", new Reference(participant.subject()));
        part(into, "endpoint", new CodeType(participant.endPoint().code()));
        named(into, "assignedArm", participant.assignedArm());
        named(into, "treatedArm", participant.treatedArm());
        part(into, "best", new CodeType(participant.best().code()));
        if (participant.visit() != null && participant.date() != null) {
            part(into, "visit", new CodeType(participant.visit().code()));
            part(into, "date", new DateType(participant.date().toString()));
        }
        participant.times().forEach(observed -> {
            ParametersParameterComponent one = into.addPart().setName("observed");
            part(one, "response", new CodeType(observed.response().code()));
            part(one, "time", new DecimalType(observed.time().time()));
            part(
                    one,
                    "end",
                    new CodeType(
                            switch (observed.time().end()) {
                                case EVENT -> "event";
                                case COMPETING -> "competing";
                                case CENSORED -> "censored";
                            }));
        });
    }

    private static void arm(ParametersParameterComponent into, String name) {
        part(into, "arm", new StringType(name.isEmpty() ? "No arm recorded / 未记录剂量组" : name));
    }

    private static void named(ParametersParameterComponent into, String part, @Nullable String name) {
        if (name != null) {
            part(into, part, new StringType(name));
        }
    }

    private static void part(ParametersParameterComponent into, String name, Type value) {
        into.addPart().setName(name).setValue(value);
    }
}
