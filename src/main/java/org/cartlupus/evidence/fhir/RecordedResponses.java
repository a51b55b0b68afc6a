package org.cartlupus.evidence.fhir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.RecordedResponseFact;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;

/** Reads recorded verdicts by their identifier. */
final class RecordedResponses {

    private static final String EVIDENCE = Systems.extension("evidence");

    private RecordedResponses() {}

    /** @return empty if the Observation is no recorded verdict, or was recorded in error */
    static Optional<Fact> of(Observation observation) {
        return observation.getIdentifier().stream()
                .filter(identifier ->
                        Systems.RESPONSE_IDENTIFIER.equals(identifier.getSystem()) && identifier.hasValue())
                .map(Identifier::getValue)
                .findFirst()
                .filter(identifier -> observation.getStatus() != ObservationStatus.ENTEREDINERROR)
                .map(identifier -> new RecordedResponseFact(identifier, outcome(observation), evidence(observation)));
    }

    private static String outcome(Observation observation) {
        CodeableConcept said =
                observation.getValue() instanceof CodeableConcept result ? result : observation.getDataAbsentReason();
        return Codes.of(said, Systems.LN_TRIAL).orElse("");
    }

    private static List<String> evidence(Observation observation) {
        Stream<Reference> others = observation.getExtension().stream()
                .filter(extension -> EVIDENCE.equals(extension.getUrl()))
                .map(extension -> extension.getValue())
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast);
        return Stream.concat(observation.getDerivedFrom().stream(), others)
                .filter(Reference::hasReference)
                .map(Reference::getReference)
                .sorted()
                .distinct()
                .toList();
    }
}
