package org.cartlupus.server.hapi;

import java.util.Set;

/** The resource types that the server stores; all others are refused. What is not there can't break. */
public final class ResourceTypes {

    /** What the trial writes and reads. */
    private static final Set<String> TRIAL = Set.of(
            "AdverseEvent",
            "BiologicallyDerivedProduct",
            "Condition",
            "Consent",
            "DetectedIssue",
            "Device",
            "DiagnosticReport",
            "DocumentReference",
            "Encounter",
            "Group",
            "Location",
            "Medication",
            "MedicationAdministration",
            "MedicationRequest",
            "MedicationStatement",
            "Observation",
            "Organization",
            "Patient",
            "PlanDefinition",
            "Practitioner",
            "PractitionerRole",
            "Procedure",
            "Questionnaire",
            "QuestionnaireResponse",
            "ResearchStudy",
            "ResearchSubject",
            "Specimen");

    /** What defines the end points and reports on them. */
    private static final Set<String> RESULTS = Set.of("Library", "Measure", "MeasureReport");

    /** Who did what. */
    private static final Set<String> TRACES = Set.of("AuditEvent", "Provenance");

    /** Terminology and conformance, and the two that HAPI's own services ask for: Binary and Subscription. */
    private static final Set<String> MACHINERY = Set.of(
            "Binary",
            "Bundle",
            "CapabilityStatement",
            "CodeSystem",
            "ConceptMap",
            "ImplementationGuide",
            "NamingSystem",
            "OperationDefinition",
            "SearchParameter",
            "StructureDefinition",
            "Subscription",
            "ValueSet");

    private ResourceTypes() {}

    public static Set<String> supported() {
        return java.util.stream.Stream.of(TRIAL, RESULTS, TRACES, MACHINERY)
                .flatMap(Set::stream)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
