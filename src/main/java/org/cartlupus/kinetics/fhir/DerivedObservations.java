package org.cartlupus.kinetics.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cartlupus.criteria.fhir.AppliedCriteria;
import org.cartlupus.domain.kinetics.Derived;
import org.cartlupus.domain.kinetics.KineticsFlag;
import org.cartlupus.domain.kinetics.NotEvaluableReason;
import org.cartlupus.domain.kinetics.SeriesKey;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.kinetics.SubjectKinetics;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/** The Observations of one participant's kinetics as they are written, each with what all of them have. */
final class DerivedObservations {

    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";
    private static final String DATA_ABSENT_REASON = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    private static final Set<KineticsFlag> ONLY_OF_THE_AREA = Set.of(KineticsFlag.AUC_TRUNCATED);

    private final SubjectKinetics kinetics;
    private final List<Observation> observations = new ArrayList<>();

    DerivedObservations(SubjectKinetics kinetics) {
        this.kinetics = kinetics;
    }

    List<Observation> all() {
        return List.copyOf(observations);
    }

    Observation add(
            SeriesKey key,
            String code,
            String suffix,
            Derived<Measured> value,
            String unit,
            LocalDate end,
            Set<KineticsFlag> flags,
            Collection<Evidence> evidence) {
        Observation observation = begin(key, code, suffix, end, evidence);
        value.value().ifPresent(number -> observation.setValue(Quantities.of(number, unit)));
        value.reason().ifPresent(why -> observation.setDataAbsentReason(reason(why)));
        flags.stream()
                .filter(flag -> !ONLY_OF_THE_AREA.contains(flag))
                .sorted()
                .forEach(flag -> flag(observation, flag));
        return observation;
    }

    /** Begins an Observation that has no value yet. */
    Observation begin(SeriesKey key, String code, String suffix, LocalDate end, Collection<Evidence> evidence) {
        Observation observation = new Observation();
        observation.getMeta().addProfile(Systems.profile("ln-kinetics"));
        AppliedCriteria.name(observation, kinetics.criteria().identity());
        observation
                .addIdentifier()
                .setSystem(Systems.RESPONSE_IDENTIFIER)
                .setValue(kinetics.record().identifier() + ".kinetics." + name(key) + "." + code + suffix);
        observation.setStatus(ObservationStatus.FINAL);
        observation.addCategory(new CodeableConcept(new Coding(CATEGORY, "laboratory", null)));
        observation.setCode(new CodeableConcept(new Coding(Systems.LN_TRIAL, code, null)));
        observation.setSubject(new Reference(kinetics.record().patientEvidence().reference()));
        observation.addFocus(new Reference(kinetics.record().reference()));
        observation.setEffective(new Period()
                .setStartElement(new DateTimeType(kinetics.infusion().toString()))
                .setEndElement(new DateTimeType(end.toString())));
        String assay = key.assay();
        if (assay != null) {
            observation.setMethod(new CodeableConcept().setText(assay));
        }
        evidence.stream()
                .distinct()
                .forEach(used -> observation.addDerivedFrom(new Reference(used.versionedReference())));
        observation
                .addComponent()
                .setCode(new CodeableConcept(new Coding(Systems.LN_TRIAL, "analyte", null)))
                .setValue(Analytes.concept(key.analyte()));
        observations.add(observation);
        return observation;
    }

    static void flag(Observation observation, KineticsFlag flag) {
        observation
                .addComponent()
                .setCode(new CodeableConcept(new Coding(Systems.LN_RESPONSE_COMPONENT, "flag", null)))
                .setValue(new CodeableConcept(new Coding(Systems.LN_FLAG, flag.name(), null)));
    }

    /** Last day of the window in which peak and area are sought, or the cut-off if that comes first. */
    LocalDate windowEnd() {
        LocalDate end = kinetics.infusion()
                .plusDays(kinetics.criteria().kinetics().windowDays().longValue());
        return end.isAfter(kinetics.cutOff()) ? kinetics.cutOff() : end;
    }

    /** A series by analyte, unit and method, as part of an identifier. */
    static String name(SeriesKey key) {
        String assay = key.assay();
        return key.analyte() + "." + key.unit() + (assay == null ? "" : "." + assay.toLowerCase(Locale.ROOT));
    }

    static CodeableConcept absent(String code, String text) {
        return new CodeableConcept(new Coding(DATA_ABSENT_REASON, code, null)).setText(text);
    }

    static CodeableConcept reason(NotEvaluableReason reason) {
        return new CodeableConcept(new Coding(Systems.LN_ABSENCE_REASON, reason.name(), null));
    }
}
