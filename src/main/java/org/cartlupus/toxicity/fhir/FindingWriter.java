package org.cartlupus.toxicity.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.cartlupus.criteria.fhir.AppliedCriteria;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradingSystem;
import org.cartlupus.domain.safety.UnknownReason;
import org.cartlupus.domain.toxicity.ToxicityFinding;
import org.cartlupus.domain.toxicity.ToxicityFinding.Criterion;
import org.cartlupus.domain.toxicity.ToxicityFinding.EnteredGrade;
import org.cartlupus.domain.toxicity.ToxicityFinding.Graded;
import org.cartlupus.domain.toxicity.ToxicityFinding.Judged;
import org.cartlupus.domain.toxicity.ToxicityFinding.Lasting;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.terminology.Systems;
import org.cartlupus.toxicity.SubjectToxicity;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** FHIR out: a finding as a preliminary Observation of profile {@code ln-toxicity-finding}. */
final class FindingWriter {

    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";
    private static final String DAYS = "d";

    private FindingWriter() {}

    static Observation write(ToxicityFinding finding, SubjectToxicity answer) {
        Observation observation = new Observation();
        observation.getMeta().addProfile(Systems.profile("ln-toxicity-finding"));
        AppliedCriteria.name(observation, answer.criteria());
        observation.addExtension(
                Systems.extension("data-cutoff"),
                new DateType(answer.viewpoint().dataCutOff().toString()));
        Instant asOf = answer.viewpoint().asOf();
        if (asOf != null) {
            observation.addExtension(
                    Systems.extension("known-at"),
                    new InstantType(Date.from(asOf), TemporalPrecisionEnum.MILLI, TimeZone.getTimeZone("UTC")));
        }
        observation
                .addIdentifier()
                .setSystem(Systems.RESPONSE_IDENTIFIER)
                .setValue(answer.record().identifier() + ".toxicity."
                        + finding.kind().code()
                        + (finding.key().isEmpty() ? "" : "." + finding.key()));
        observation.setStatus(ObservationStatus.PRELIMINARY);
        observation.addCategory(new CodeableConcept(new Coding(CATEGORY, "survey", null)));
        observation.setCode(own(finding.kind().code()));
        observation.setSubject(new Reference(answer.record().patientEvidence().reference()));
        observation.addFocus(new Reference(answer.record().reference()));
        observation.setEffective(effective(finding));
        observation.setMethod(new CodeableConcept().setText(finding.system()));
        outcome(observation, finding);
        observation.addNote().setText(finding.sentence());
        for (Evidence evidence : finding.evidence()) {
            Reference reference = new Reference(evidence.versionedReference());
            if (evidence.reference().startsWith("Observation/")) {
                observation.addDerivedFrom(reference);
            } else {
                observation.addExtension(Systems.extension("evidence"), reference);
            }
        }
        component(observation, "standing", own(finding.standing().name().toLowerCase(Locale.ROOT)));
        for (EnteredGrade entered : finding.entered()) {
            component(observation, "entered-grade", grade(entered.by(), entered.grade()));
        }
        finding.criteria().forEach(criterion -> criterion(observation, criterion));
        for (GradeFlag flag : finding.flags()) {
            observation
                    .addComponent()
                    .setCode(new CodeableConcept(new Coding(Systems.LN_RESPONSE_COMPONENT, "flag", null)))
                    .setValue(new CodeableConcept(new Coding(Systems.LN_FLAG, flag.name(), null)));
        }
        return observation;
    }

    private static Type effective(ToxicityFinding finding) {
        DateTimeType from = new DateTimeType(finding.from().toString());
        return finding.from().equals(finding.to())
                ? from
                : new Period()
                        .setStartElement(from)
                        .setEndElement(new DateTimeType(finding.to().toString()));
    }

    private static void outcome(Observation observation, ToxicityFinding finding) {
        if (finding.outcome() instanceof Graded graded) {
            GradeBounds bounds = graded.bounds();
            if (bounds.isKnown()) {
                observation.setValue(grade(graded.gradedBy(), bounds.lowest()));
            } else {
                observation.setDataAbsentReason(open(graded.reasons(), "Grade " + bounds));
            }
            component(observation, "lowest-grade", new IntegerType(bounds.lowest()));
            component(observation, "highest-grade", new IntegerType(bounds.highest()));
        } else if (finding.outcome() instanceof Judged judged) {
            if (judged.met().isUnknown()) {
                observation.setDataAbsentReason(open(judged.reasons(), "Not decided"));
            } else {
                observation.setValue(new BooleanType(judged.met().isTrue()));
            }
        } else if (finding.outcome() instanceof Lasting lasting) {
            Measured days = lasting.days();
            if (days == null) {
                observation.setDataAbsentReason(open(lasting.reasons(), "No duration"));
            } else {
                observation.setValue(days(days));
            }
        }
    }

    private static Quantity days(Measured days) {
        Quantity quantity = new Quantity()
                .setValue(
                        days.value().stripTrailingZeros().scale() < 0
                                ? days.value().setScale(0)
                                : days.value().stripTrailingZeros())
                .setUnit(DAYS)
                .setSystem(Systems.UCUM)
                .setCode(DAYS);
        return days.censoring() == Censoring.AT_LEAST
                ? quantity.setComparator(QuantityComparator.GREATER_OR_EQUAL)
                : quantity;
    }

    private static CodeableConcept open(Set<UnknownReason> reasons, String text) {
        CodeableConcept absent = new CodeableConcept().setText(text);
        reasons.stream()
                .sorted()
                .forEach(reason -> absent.addCoding(new Coding(Systems.LN_ABSENCE_REASON, reason.name(), null)));
        return absent;
    }

    /** A grade in the code system of its scale: no number stands without it. */
    private static CodeableConcept grade(GradingSystem scale, int grade) {
        String system =
                switch (scale) {
                    case ASTCT_CRS, ASTCT_ICANS -> Systems.LN_ASTCT_GRADE;
                    case ICAHT -> Systems.LN_ICAHT_GRADE;
                    default -> Systems.LN_CTCAE_GRADE;
                };
        return new CodeableConcept(new Coding(system, Integer.toString(grade), null));
    }

    /** A criterion that is not known has no value, and says so. */
    private static void criterion(Observation observation, Criterion criterion) {
        ObservationComponentComponent component =
                observation.addComponent().setCode(own("criterion").setText(criterion.text()));
        if (criterion.met().isUnknown()) {
            component.setDataAbsentReason(new CodeableConcept(
                    new Coding("http://terminology.hl7.org/CodeSystem/data-absent-reason", "unknown", null)));
        } else {
            component.setValue(new BooleanType(criterion.met().isTrue()));
        }
    }

    private static void component(Observation observation, String code, Type value) {
        observation.addComponent().setCode(own(code)).setValue(value);
    }

    private static CodeableConcept own(String code) {
        return new CodeableConcept(new Coding(Systems.LN_TOXICITY_FINDING, code, null));
    }
}
