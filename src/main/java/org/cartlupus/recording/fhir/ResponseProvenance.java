package org.cartlupus.recording.fhir;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.response.EvaluationRequest;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;

/**
 * Where recorded responses came from: one Provenance for all that one call wrote of one participant, so that who may read
 * of a participant reads nothing of another. It names every input by version and the criteria set by name, version and
 * hash, enough to derive the same again.
 */
final class ResponseProvenance {

    private static final String DATA_OPERATION = "http://terminology.hl7.org/CodeSystem/v3-DataOperation";
    private static final String PARTICIPANT_TYPE = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
    private static final String URI = "urn:ietf:rfc:3986";

    private ResponseProvenance() {}

    /**
     * @param written stored Observations, with their versions
     * @param verdicts what they say, by identifier
     * @param asked what was asked
     */
    static List<Provenance> of(
            List<Observation> written, Map<String, Verdict> verdicts, EvaluationRequest asked, Date recorded) {
        Map<String, List<Observation>> byParticipant = new LinkedHashMap<>();
        written.forEach(response -> byParticipant
                .computeIfAbsent(response.getFocusFirstRep().getReference(), unused -> new ArrayList<>())
                .add(response));
        return byParticipant.values().stream()
                .map(responses -> ofParticipant(responses, verdicts, asked, recorded))
                .toList();
    }

    /** {@code Observation/x/_history/3}. */
    static String version(Observation stored) {
        return stored.getIdElement().toUnqualified().getValue();
    }

    private static Provenance ofParticipant(
            List<Observation> written, Map<String, Verdict> verdicts, EvaluationRequest asked, Date recorded) {
        Provenance provenance = new Provenance();
        Map<String, CriteriaSet.Identity> criteria = new TreeMap<>();
        TreeSet<Evidence> inputs = new TreeSet<>();
        for (Observation response : written) {
            provenance.addTarget(new Reference(version(response)));
            Verdict verdict = verdicts.get(response.getIdentifierFirstRep().getValue());
            if (verdict != null) {
                criteria.put(verdict.criteria().canonical(), verdict.criteria());
                inputs.addAll(verdict.findings().evidence());
                inputs.addAll(verdict.eventEvidence());
            }
        }
        addMoments(provenance, asked);
        provenance.setOccurred(new DateTimeType(recorded));
        provenance.setRecorded(recorded);
        boolean first = written.stream().allMatch(response -> response.getStatus() == ObservationStatus.FINAL);
        provenance.setActivity(new CodeableConcept(
                        first
                                ? new Coding(DATA_OPERATION, "CREATE", "create")
                                : new Coding(DATA_OPERATION, "UPDATE", "revise"))
                .setText("$record-response"));
        provenance
                .addAgent()
                .setType(new CodeableConcept(new Coding(PARTICIPANT_TYPE, "performer", "Performer")))
                .setWho(new Reference()
                        .setType("Device")
                        .setIdentifier(new Identifier().setSystem(URI).setValue(Systems.BASE))
                        .setDisplay("cart-lupus"));
        criteria.values().forEach(set -> addCriteria(provenance, set));
        inputs.forEach(input -> provenance
                .addEntity()
                .setRole(ProvenanceEntityRole.SOURCE)
                .setWhat(new Reference(input.versionedReference())));
        return provenance;
    }

    /** Where none was asked for, the day and the moment of recording are what was meant. */
    private static void addMoments(Provenance provenance, EvaluationRequest asked) {
        if (asked.dataCutOff() != null) {
            provenance.addExtension(
                    Systems.extension("data-cutoff"),
                    new DateType(asked.dataCutOff().toString()));
        }
        if (asked.asOf() != null) {
            provenance.addExtension(Systems.extension("known-at"), new InstantType(Date.from(asked.asOf())));
        }
    }

    /** As policy its canonical and, in the form of RFC 6920, the hash of its text; as entity the same in words. */
    private static void addCriteria(Provenance provenance, CriteriaSet.Identity criteria) {
        provenance.addPolicy(criteria.canonical());
        provenance.addPolicy("ni:///sha-256;"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(HexFormat.of().parseHex(criteria.hash())));
        provenance
                .addEntity()
                .setRole(ProvenanceEntityRole.SOURCE)
                .setWhat(new Reference()
                        .setType("Library")
                        .setIdentifier(new Identifier().setSystem(URI).setValue(criteria.canonical()))
                        .setDisplay(
                                criteria.id() + ", version " + criteria.version() + ", SHA-256 " + criteria.hash()));
    }
}
