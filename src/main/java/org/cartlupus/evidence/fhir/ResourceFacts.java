package org.cartlupus.evidence.fhir;

import java.util.Optional;
import java.util.Set;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.LibraryFact;
import org.cartlupus.evidence.ScheduleFact;
import org.cartlupus.evidence.StudyFact;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.hl7.fhir.r4.model.ResearchSubject;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Reads the fact that a resource states. Nothing outside the resource is looked at: the same text is the same fact. */
public final class ResourceFacts {

    /** Types that may state something. */
    public static final Set<String> TYPES = Set.of(
            "AdverseEvent",
            "Encounter",
            "Library",
            "MedicationAdministration",
            "MedicationStatement",
            "Observation",
            "Patient",
            "PlanDefinition",
            "Procedure",
            "ResearchStudy",
            "ResearchSubject");

    private static final String CRITERIA_SET = Systems.extension("criteria-set");

    private ResourceFacts() {}

    /** @param id of the resource, without its type */
    public static FiledFact of(Resource resource, String id) {
        if (resource instanceof Observation observation) {
            return aboutPatient(ObservationFacts.of(observation), observation.getSubject());
        }
        if (resource instanceof AdverseEvent event) {
            return aboutPatient(AdverseEventFacts.of(event), event.getSubject());
        }
        if (resource instanceof MedicationAdministration given) {
            return aboutPatient(TreatmentFacts.of(given), given.getSubject());
        }
        if (resource instanceof MedicationStatement taken) {
            return aboutPatient(TreatmentFacts.of(taken), taken.getSubject());
        }
        if (resource instanceof Procedure done) {
            return aboutPatient(TreatmentFacts.of(done), done.getSubject());
        }
        if (resource instanceof Encounter visit) {
            return aboutPatient(PersonFacts.of(visit), visit.getSubject());
        }
        if (resource instanceof Patient patient) {
            return new FiledFact(PersonFacts.of(patient), id, null, null, null);
        }
        if (resource instanceof ResearchSubject subject) {
            return new FiledFact(
                    PersonFacts.of(subject, id),
                    target(subject.getIndividual(), "Patient"),
                    target(subject.getStudy(), "ResearchStudy"),
                    null,
                    null);
        }
        if (resource instanceof ResearchStudy study) {
            return new FiledFact(new StudyFact(criteria(study), ArmDoses.of(study)), null, null, plan(study), null);
        }
        if (resource instanceof PlanDefinition plan) {
            return ScheduleReader.read(plan)
                    .map(schedule -> new FiledFact(new ScheduleFact(schedule), null, null, null, null))
                    .orElse(FiledFact.NONE);
        }
        if (resource instanceof Library library) {
            return LibraryFacts.of(library)
                    .map(fact -> new FiledFact(fact, null, null, null, ((LibraryFact) fact).url()))
                    .orElse(FiledFact.NONE);
        }
        return FiledFact.NONE;
    }

    private static FiledFact aboutPatient(Optional<Fact> fact, Reference subject) {
        String patient = target(subject, "Patient");
        return fact.isEmpty() || patient == null
                ? FiledFact.NONE
                : new FiledFact(fact.get(), patient, null, null, null);
    }

    private static @Nullable String plan(ResearchStudy study) {
        return study.getProtocol().stream()
                .flatMap(protocol -> Optional.ofNullable(target(protocol, "PlanDefinition")).stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String criteria(ResearchStudy study) {
        Extension named = study.getExtensionByUrl(CRITERIA_SET);
        return named == null || named.getValue() == null
                ? null
                : named.getValue().primitiveValue();
    }

    /** Id of a resource on this server; {@code null} if the reference names none of this type. */
    static @Nullable String target(Reference reference, String type) {
        IIdType id = reference.getReferenceElement();
        return type.equals(id.getResourceType()) ? id.getIdPart() : null;
    }
}
