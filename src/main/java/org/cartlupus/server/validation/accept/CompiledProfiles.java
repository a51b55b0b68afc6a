package org.cartlupus.server.validation.accept;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.Resource;

/**
 * The accept path over compiled profiles. Structure, cardinalities, types, fixed values, slices, formats and invariants
 * are compiled from a profile's snapshot. Codes and units are not: the full validator's judgement of a code at an element
 * is remembered once it has accepted a resource with it, and so is that it has accepted the element at all. A first
 * encounter is handed over.
 */
public final class CompiledProfiles implements AcceptPath {

    /**
     * What the trial writes day by day. The full validator has no rules for these types in its own code, all are in the
     * definitions; and definitions themselves are written too rarely to hurry.
     */
    private static final Set<String> TYPES = Set.of(
            "AdverseEvent",
            "BiologicallyDerivedProduct",
            "Condition",
            "Consent",
            "Encounter",
            "Group",
            "MedicationAdministration",
            "MedicationStatement",
            "Observation",
            "Patient",
            "Procedure",
            "ResearchStudy",
            "ResearchSubject");

    private static final int MOST_JUDGEMENTS = 50_000;

    private final ShapeCompiler compiler;
    private final Map<String, Shape> profiles = new ConcurrentHashMap<>();
    private final Set<Judgement> accepted = ConcurrentHashMap.newKeySet();

    /** @param definitions the same that the full validator uses, or its judgements would not fit */
    public CompiledProfiles(IValidationSupport definitions) {
        this.compiler = new ShapeCompiler(definitions);
    }

    @Override
    public synchronized boolean compile(String profile) {
        compiler.profile(profile, TYPES).ifPresent(shape -> profiles.put(profile, shape));
        return profiles.containsKey(profile);
    }

    @Override
    public Answer ask(Resource resource, String profile) {
        Shape shape = profiles.get(profile);
        if (shape == null) {
            return Answer.handOver(profile);
        }
        Walk walk = new Walk(resource);
        return walk.understands(shape) ? new Understood(walk.judgements()) : Answer.handOver(walk.stoppedAt());
    }

    private void remember(List<Judgement> judgements) {
        if (accepted.size() + judgements.size() > MOST_JUDGEMENTS) {
            accepted.clear();
        }
        accepted.addAll(judgements);
    }

    /** Nothing in the resource but what the profile allows, if the full validator has judged all the rest before. */
    private final class Understood implements Answer {

        private final List<Judgement> judgements;
        private final boolean allKnown;

        private Understood(List<Judgement> judgements) {
            this.judgements = judgements;
            this.allKnown = accepted.containsAll(judgements);
        }

        @Override
        public String undecided() {
            return judgements.stream()
                    .filter(judgement -> !accepted.contains(judgement))
                    .map(Judgement::toString)
                    .findFirst()
                    .orElse("");
        }

        @Override
        public boolean isAccepted() {
            return allKnown;
        }

        @Override
        public void fullValidatorAccepted() {
            remember(judgements);
        }
    }
}
