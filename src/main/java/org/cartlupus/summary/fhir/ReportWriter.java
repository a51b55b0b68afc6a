package org.cartlupus.summary.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.cartlupus.domain.statistics.ConfidenceInterval;
import org.cartlupus.domain.statistics.Denominator;
import org.cartlupus.domain.statistics.Rate;
import org.cartlupus.domain.statistics.ResponseCounts;
import org.cartlupus.domain.statistics.ResponseSummary;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.response.StudyQuestion;
import org.cartlupus.summary.EndPointSummary;
import org.cartlupus.summary.StudySummary;
import org.cartlupus.summary.VisitSummary;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportGroupComponent;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportStatus;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportType;
import org.hl7.fhir.r4.model.MeasureReport.StratifierGroupComponent;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** FHIR out: the rates of one end point as a MeasureReport of profile {@code ln-response-summary}. */
final class ReportWriter {

    private static final String POPULATION = "http://terminology.hl7.org/CodeSystem/measure-population";
    private static final String LN_REPORT = Systems.BASE + "/CodeSystem/ln-report";
    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
    private static final String ABSENT_REASON = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    private static final List<Outcome> RENAL_RESULTS = List.of(Outcome.CRR, Outcome.PRR, Outcome.NR);
    private static final List<Outcome> RESULTS = List.of(Outcome.RESPONDER, Outcome.NON_RESPONDER);

    private record Population(CodeableConcept code, int count) {}

    private final StudySummary summary;
    private final StudyQuestion question;
    private final Denominator denominator;

    ReportWriter(StudySummary summary, Denominator denominator) {
        this.summary = summary;
        this.question = summary.question();
        this.denominator = denominator;
    }

    /** The same report has the same name in every answer. */
    String name(EndPointSummary endPoint) {
        return String.join(
                ".",
                "ResearchStudy/" + question.study(),
                endPoint.endPoint().code(),
                question.criteria().identity().canonical());
    }

    MeasureReport write(EndPointSummary endPoint) {
        MeasureReport report = new MeasureReport();
        report.getMeta().addProfile(Systems.profile("ln-response-summary"));
        report.addExtension(Systems.extension("report-study"), new Reference("ResearchStudy/" + question.study()));
        report.addExtension(
                Systems.extension("criteria-set"),
                new CanonicalType(question.criteria().identity().canonical()));
        report.addExtension(Systems.extension("denominator"), new CodeType(denominator.code()));
        report.addExtension(
                Systems.extension("data-cutoff"), new DateType(question.cutOff().toString()));
        if (question.asOf() != null) {
            report.addExtension(
                    Systems.extension("known-at"),
                    new InstantType(Date.from(question.asOf()), TemporalPrecisionEnum.MILLI, utc()));
        }
        report.setStatus(MeasureReportStatus.COMPLETE);
        report.setType(MeasureReportType.SUMMARY);
        report.setMeasure(Systems.BASE + "/Measure/ln-" + endPoint.endPoint().code());
        report.setDateElement(new DateTimeType(Date.from(question.answeredAt()), TemporalPrecisionEnum.MILLI, utc()));
        report.setPeriod(
                new Period().setStartElement(day(summary.firstEnrolment())).setEndElement(day(question.cutOff())));
        endPoint.visits().forEach(visit -> write(report.addGroup(), endPoint.endPoint(), visit));
        return report;
    }

    private void write(MeasureReportGroupComponent group, EndPoint endPoint, VisitSummary visit) {
        ResponseSummary overall = visit.analysis().overall();
        interval(overall).ifPresent(group::addExtension);
        group.setCode(concept(Systems.LN_TRIAL, visit.visit().code()));
        populations(endPoint, overall)
                .forEach(population ->
                        group.addPopulation().setCode(population.code()).setCount(population.count()));
        group.setMeasureScore(score(overall));
        if (visit.analysis().byArm().isEmpty()) {
            return;
        }
        var stratifier = group.addStratifier();
        stratifier.addCode(concept(LN_REPORT, "arm"));
        visit.analysis().byArm().forEach((arm, ofArm) -> {
            StratifierGroupComponent stratum = stratifier.addStratum();
            interval(ofArm).ifPresent(stratum::addExtension);
            stratum.setValue(arm(arm));
            populations(endPoint, ofArm)
                    .forEach(population ->
                            stratum.addPopulation().setCode(population.code()).setCount(population.count()));
            stratum.setMeasureScore(score(ofArm));
        });
    }

    /** Those that the Measure defines, in its order. Without the first three they add to the initial population. */
    private List<Population> populations(EndPoint endPoint, ResponseSummary response) {
        ResponseCounts counts = response.counts();
        Rate rate = response.rate(denominator);
        List<Population> populations = new ArrayList<>();
        populations.add(new Population(concept(POPULATION, "initial-population"), counts.enrolled()));
        populations.add(new Population(concept(POPULATION, "denominator"), rate.denominator()));
        populations.add(new Population(concept(POPULATION, "numerator"), rate.numerator()));
        (endPoint == EndPoint.RENAL_RESPONSE ? RENAL_RESULTS : RESULTS)
                .forEach(result -> populations.add(new Population(
                        concept(Systems.LN_TRIAL, result.code()),
                        counts.byResult().getOrDefault(result.code(), 0))));
        populations.add(new Population(concept(Systems.LN_TRIAL, Outcome.NOT_EVALUABLE.code()), counts.notEvaluable()));
        populations.add(new Population(concept(Systems.LN_TRIAL, Outcome.NOT_DUE.code()), counts.notDue()));
        return populations;
    }

    private Optional<Extension> interval(ResponseSummary response) {
        ConfidenceInterval interval = response.rate(denominator).interval();
        if (interval == null) {
            return Optional.empty();
        }
        Extension extension = new Extension(Systems.extension("rate-interval"));
        extension.addExtension("low", new DecimalType(interval.low()));
        extension.addExtension("high", new DecimalType(interval.high()));
        extension.addExtension("level", new DecimalType(interval.level()));
        extension.addExtension("method", new CodeType(interval.method().code()));
        return Optional.of(extension);
    }

    /** There is no rate of nobody. */
    private Quantity score(ResponseSummary response) {
        @Nullable BigDecimal estimate = response.rate(denominator).estimate();
        Quantity score = new Quantity();
        if (estimate != null) {
            return score.setValue(estimate);
        }
        score.getValueElement().addExtension(ABSENT, new CodeType("not-applicable"));
        return score;
    }

    private static CodeableConcept arm(String name) {
        return name.isEmpty()
                ? new CodeableConcept(new Coding(ABSENT_REASON, "unknown", null)).setText("No arm recorded / 未记录剂量组")
                : new CodeableConcept().setText(name);
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding(system, code, null));
    }

    private static DateTimeType day(LocalDate day) {
        return new DateTimeType(day.toString());
    }

    private static TimeZone utc() {
        return TimeZone.getTimeZone("UTC");
    }
}
