package org.cartlupus.kinetics.fhir;

import java.math.BigDecimal;
import java.util.List;
import org.cartlupus.criteria.fhir.AppliedCriteria;
import org.cartlupus.domain.kinetics.CourseSummary;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.kinetics.StudyKinetics;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** FHIR out: median and range by arm and planned day as Observations of profile {@code ln-kinetics-summary}. */
final class StudyKineticsWriter {

    private static final String STATISTICS = "http://terminology.hl7.org/CodeSystem/observation-statistics";
    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";

    private StudyKineticsWriter() {}

    static List<Observation> write(StudyKinetics kinetics) {
        return kinetics.summaries().stream()
                .map(summary -> observation(kinetics, summary))
                .toList();
    }

    private static Observation observation(StudyKinetics kinetics, CourseSummary summary) {
        String study = kinetics.study();
        String assay = summary.series().assay();
        String unit = summary.series().unit();
        Observation observation = new Observation();
        observation.getMeta().addProfile(Systems.profile("ln-kinetics-summary"));
        AppliedCriteria.name(observation, kinetics.criteria());
        observation
                .addIdentifier()
                .setSystem(Systems.RESPONSE_IDENTIFIER)
                .setValue(String.join(
                        ".",
                        study,
                        "kinetics",
                        DerivedObservations.name(summary.series()),
                        summary.arm(),
                        String.valueOf(summary.planned().day())));
        observation.setStatus(ObservationStatus.FINAL);
        observation.addCategory(new CodeableConcept(new Coding(CATEGORY, "laboratory", null)));
        observation.setCode(Analytes.concept(summary.series().analyte()));
        observation.addFocus(new Reference("ResearchStudy/" + study));
        if (assay != null) {
            observation.setMethod(new CodeableConcept().setText(assay));
        }
        component(observation, Systems.LN_REPORT, "arm", new CodeableConcept().setText(summary.arm()));
        component(
                observation,
                Systems.LN_TRIAL,
                "planned-day",
                Quantities.of(BigDecimal.valueOf(summary.planned().day()), Quantities.DAYS));
        component(observation, STATISTICS, "count", new IntegerType(summary.count()));
        component(observation, Systems.LN_TRIAL, "below-limit", new IntegerType(summary.belowLimit()));
        component(observation, STATISTICS, "median", Quantities.of(summary.median(), unit));
        component(observation, STATISTICS, "minimum", Quantities.of(summary.minimum(), unit));
        component(observation, STATISTICS, "maximum", Quantities.of(summary.maximum(), unit));
        for (Evidence evidence : summary.evidence()) {
            observation.addDerivedFrom(new Reference(evidence.versionedReference()));
        }
        return observation;
    }

    private static void component(Observation observation, String system, String code, Type value) {
        observation
                .addComponent()
                .setCode(new CodeableConcept(new Coding(system, code, null)))
                .setValue(value);
    }
}
