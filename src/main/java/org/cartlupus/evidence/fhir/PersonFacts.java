package org.cartlupus.evidence.fhir;

import java.util.Optional;
import org.cartlupus.domain.subject.Sex;
import org.cartlupus.evidence.EgfrLock;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.PatientFact;
import org.cartlupus.evidence.SubjectFact;
import org.cartlupus.evidence.WithdrawalVisitFact;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ResearchSubject;
import org.jspecify.annotations.Nullable;

/** Reads who a participant is, whether they left the trial and how. */
final class PersonFacts {

    private static final String EGFR_METHOD = Systems.extension("egfr-method");

    private PersonFacts() {}

    static Fact of(Patient patient) {
        return new PatientFact(
                sex(patient),
                patient.getBirthDateElement().getValueAsString(),
                patient.getDeceased() instanceof DateTimeType died ? died.getValueAsString() : null,
                patient.getDeceased() instanceof BooleanType dead && dead.booleanValue());
    }

    /** @param id of the resource */
    static Fact of(ResearchSubject subject, String id) {
        return new SubjectFact(
                identifier(subject, id),
                subject.getStatus() == null ? null : subject.getStatus().toCode(),
                subject.getPeriod().getStartElement().getValueAsString(),
                subject.getPeriod().getEndElement().getValueAsString(),
                subject.getAssignedArm(),
                subject.getActualArm(),
                egfrLock(subject));
    }

    /** The formula recorded at enrolment, and its version. */
    private static @Nullable EgfrLock egfrLock(ResearchSubject subject) {
        Extension recorded = subject.getExtensionByUrl(EGFR_METHOD);
        Extension formula = recorded == null ? null : recorded.getExtensionByUrl("formula");
        if (formula == null || !(formula.getValue() instanceof Coding coding) || !coding.hasCode()) {
            return null;
        }
        Extension version = recorded.getExtensionByUrl("version");
        return new EgfrLock(
                coding.getCode(),
                version == null || version.getValue() == null
                        ? null
                        : version.getValue().primitiveValue());
    }

    static Optional<Fact> of(Encounter visit) {
        boolean tookPlace = visit.getStatus() != EncounterStatus.CANCELLED
                && visit.getStatus() != EncounterStatus.ENTEREDINERROR
                && visit.getStatus() != EncounterStatus.PLANNED;
        boolean withdrawal = visit.getType().stream().anyMatch(type -> type.hasCoding(Systems.LN_TRIAL, "withdrawal"));
        return tookPlace && withdrawal
                ? Optional.of(new WithdrawalVisitFact(
                        visit.getPeriod().getStartElement().getValueAsString()))
                : Optional.empty();
    }

    /** The participant's number in the trial, else any identifier, else the id. */
    private static String identifier(ResearchSubject subject, String id) {
        Optional<Identifier> own = subject.getIdentifier().stream()
                .filter(identifier -> Systems.SUBJECT_IDENTIFIER.equals(identifier.getSystem()))
                .findFirst();
        return own.or(() -> subject.getIdentifier().stream().findFirst())
                .map(Identifier::getValue)
                .filter(value -> !value.isBlank())
                .orElse(id);
    }

    private static Sex sex(Patient patient) {
        AdministrativeGender gender = patient.getGender();
        if (gender == AdministrativeGender.FEMALE) {
            return Sex.FEMALE;
        }
        return gender == AdministrativeGender.MALE ? Sex.MALE : Sex.UNKNOWN;
    }
}
