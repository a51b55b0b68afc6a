package org.cartlupus.response.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.time.LocalDate;
import java.util.Optional;
import org.cartlupus.domain.subject.BirthDate;
import org.cartlupus.domain.subject.Sex;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.store.StoredResource;
import org.cartlupus.store.SubjectResources;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.ResearchSubject;
import org.hl7.fhir.r4.model.ResearchSubject.ResearchSubjectStatus;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** FHIR in: turns what is stored about one participant into the record that the rules read. */
final class SubjectRecordReader {

    private final FhirContext fhir;
    private final SiteDays days;
    private final ObservationReader observations;
    private final TreatmentReader treatments;

    SubjectRecordReader(FhirContext fhir, SiteDays days) {
        this.fhir = fhir;
        this.days = days;
        this.observations = new ObservationReader(days);
        this.treatments = new TreatmentReader(days);
    }

    SubjectRecord read(SubjectResources stored) {
        IParser parser = fhir.newJsonParser();
        Reading reading = new Reading();
        ResearchSubject subject =
                parser.parseResource(ResearchSubject.class, stored.subject().json());
        StoredResource storedPatient = stored.patient();
        Patient patient =
                storedPatient == null ? new Patient() : parser.parseResource(Patient.class, storedPatient.json());
        Evidence subjectEvidence = evidence(stored.subject());
        Evidence patientEvidence = storedPatient == null ? subjectEvidence : evidence(storedPatient);
        for (StoredResource clinical : stored.clinical()) {
            readClinical((Resource) parser.parseResource(clinical.json()), evidence(clinical), reading);
        }
        return new SubjectRecord(
                stored.subject().reference(),
                identifier(subject, stored.subject().id()),
                subjectEvidence,
                patientEvidence,
                sex(patient),
                birthDate(patient),
                death(patient, patientEvidence, reading),
                withdrawal(subject, subjectEvidence, reading),
                reading.withdrawalVisit().orElse(null),
                reading.infusions,
                reading.treatments,
                reading.measurements,
                reading.sledai,
                reading.bilag,
                reading.pga,
                reading.problems);
    }

    private void readClinical(Resource resource, Evidence evidence, Reading into) {
        if (resource instanceof Observation observation) {
            observations.read(observation, evidence, into);
        } else if (resource instanceof MedicationAdministration given) {
            treatments.read(given, evidence, into);
        } else if (resource instanceof MedicationStatement taken) {
            treatments.read(taken, evidence, into);
        } else if (resource instanceof Procedure done) {
            treatments.read(done, evidence, into);
        } else if (resource instanceof Encounter visit) {
            readVisit(visit, into);
        }
    }

    private void readVisit(Encounter visit, Reading into) {
        boolean tookPlace = visit.getStatus() != EncounterStatus.CANCELLED
                && visit.getStatus() != EncounterStatus.ENTEREDINERROR
                && visit.getStatus() != EncounterStatus.PLANNED;
        boolean withdrawal = visit.getType().stream().anyMatch(type -> type.hasCoding(Systems.LN_TRIAL, "withdrawal"));
        if (tookPlace && withdrawal) {
            days.moment(visit.getPeriod().getStartElement()).ifPresent(moment -> into.withdrawalVisit(moment.date()));
        }
    }

    private static Evidence evidence(StoredResource stored) {
        return new Evidence(stored.reference(), stored.version());
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

    private static @Nullable BirthDate birthDate(Patient patient) {
        DateType element = patient.getBirthDateElement();
        String text = element.getValueAsString();
        if (text == null) {
            return null;
        }
        return switch (text.length()) {
            case 4 -> new BirthDate(LocalDate.of(Integer.parseInt(text), 7, 1), true);
            case 7 -> new BirthDate(LocalDate.parse(text + "-15"), true);
            default -> new BirthDate(LocalDate.parse(text.substring(0, 10)), false);
        };
    }

    private @Nullable LocalDate death(Patient patient, Evidence evidence, Reading into) {
        if (patient.getDeceased() instanceof DateTimeType died) {
            return days.certainlyBy(died).orElse(null);
        }
        if (patient.getDeceased() instanceof BooleanType dead && dead.booleanValue()) {
            into.problem(
                    evidence.reference(),
                    "Patient.deceased",
                    "death without a day can't be placed before or after a visit; give deceasedDateTime");
        }
        return null;
    }

    private @Nullable LocalDate withdrawal(ResearchSubject subject, Evidence evidence, Reading into) {
        if (subject.getStatus() != ResearchSubjectStatus.WITHDRAWN) {
            return null;
        }
        Optional<LocalDate> day = days.certainlyBy(subject.getPeriod().getEndElement());
        if (day.isEmpty()) {
            into.problem(evidence.reference(), "ResearchSubject.period.end", "a withdrawal needs its day");
        }
        return day.orElse(null);
    }
}
