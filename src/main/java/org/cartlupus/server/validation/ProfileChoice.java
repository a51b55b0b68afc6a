package org.cartlupus.server.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;

/**
 * Which profile a resource is held against: decided by its type and code, not by what it claims in {@code meta.profile}
 * (contract, "Writing data"). Where none fits, the base rules of FHIR R4 hold.
 */
class ProfileChoice {

    private static final String TRIAL = Systems.LN_TRIAL;
    private static final String MEASURES = Systems.BASE + "/Measure/";
    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";
    private static final String LIBRARY_TYPE = "http://terminology.hl7.org/CodeSystem/library-type";

    private static final Map<String, String> BY_TYPE = Map.of(
            "Patient", "ln-patient",
            "ResearchSubject", "ln-subject",
            "ResearchStudy", "ln-study",
            "Encounter", "ln-visit",
            "AdverseEvent", "ln-adverse-event",
            "MedicationStatement", "ln-continued-medication",
            "PlanDefinition", "ln-schedule",
            "BiologicallyDerivedProduct", "ln-product");

    private static final Map<String, String> BY_TRIAL_CODE = Map.ofEntries(
            Map.entry("sledai-2k", "ln-sledai"),
            Map.entry("bilag-2004", "ln-bilag"),
            Map.entry("bilag-2004-items", "ln-bilag-items"),
            Map.entry("pga", "ln-pga"),
            Map.entry("cart-copies", "ln-cart-copies"),
            Map.entry("cart-cells", "ln-cart-copies"),
            Map.entry("cart-percent", "ln-cart-copies"),
            Map.entry("cart-phenotype", "ln-cart-phenotype"),
            Map.entry("crs-grade", "ln-crs-grade"),
            Map.entry("icans-grade", "ln-icans-grade"),
            Map.entry("prednisone-equivalent", "ln-steroid-dose"),
            Map.entry("menses", "ln-menses"),
            Map.entry("haem-granular-casts", "ln-lab"),
            Map.entry("renal-response", "ln-renal-response"),
            Map.entry("sri-4", "ln-sri4-response"),
            Map.entry("sri-5", "ln-activity-response"),
            Map.entry("sri-6", "ln-activity-response"),
            Map.entry("sri-7", "ln-activity-response"),
            Map.entry("sri-8", "ln-activity-response"),
            Map.entry("bicla", "ln-activity-response"),
            Map.entry("lldas", "ln-activity-response"),
            Map.entry("doris", "ln-activity-response"),
            Map.entry("doris-off-treatment", "ln-activity-response"),
            Map.entry("cmax", "ln-kinetics"),
            Map.entry("tmax", "ln-kinetics"),
            Map.entry("tlast", "ln-kinetics"),
            Map.entry("persistence", "ln-kinetics"),
            Map.entry("auc-0-28d", "ln-kinetics"),
            Map.entry("auc-0-last", "ln-kinetics"),
            Map.entry("expansion-fold", "ln-kinetics"),
            Map.entry("b-cell-recovery", "ln-kinetics"),
            Map.entry("b-cell-aplasia", "ln-kinetics"),
            Map.entry("percent-at-peak", "ln-kinetics"),
            Map.entry("cd4-cd8-ratio-at-peak", "ln-kinetics"));

    /** Height, weight, body surface (two codes), temperature, blood pressure, heart rate, oxygen saturation. */
    private static final Set<String> VITALS = Set.of(
            "8302-2", "29463-7", "8277-6", "3140-1", "8310-5", "85354-9", "8480-6", "8462-4", "8867-4", "59408-5");

    /** IL-2, 4, 6, 8, 10, 17A, TNF-alpha, IFN-gamma and soluble IL-2 receptor (clinical rules 10.3). */
    private static final Set<String> CYTOKINES = Set.of(
            "33939-0", "27161-9", "26881-3", "33211-4", "26848-2", "82334-4", "3074-2", "27415-9", "76039-7", "9654-5",
            "44422-4");

    private final Predicate<String> known;

    /** @param known whether a profile of that URL is there to validate against */
    ProfileChoice(Predicate<String> known) {
        this.known = known;
    }

    /** The canonical URL of the profile that fits; empty where FHIR's own rules are all there is. */
    Optional<String> of(IBaseResource resource) {
        return name(resource).map(Systems::profile).filter(known);
    }

    private static Optional<String> name(IBaseResource resource) {
        if (resource instanceof Observation observation) {
            return observation(observation);
        }
        if (resource instanceof MedicationAdministration administration) {
            return Optional.of(administration(administration));
        }
        if (resource instanceof Procedure procedure) {
            return Optional.of(has(procedure.getCode(), TRIAL, Set.of("apheresis")) ? "ln-apheresis" : "ln-procedure");
        }
        if (resource instanceof Consent consent) {
            return consent(consent);
        }
        if (resource instanceof MeasureReport report) {
            return report(report);
        }
        if (resource instanceof Library library) {
            boolean criteria = has(library.getType(), LIBRARY_TYPE, Set.of("logic-library"))
                    && library.getContent().stream()
                            .anyMatch(content -> "application/json".equals(content.getContentType()));
            return criteria ? Optional.of("ln-criteria-set") : Optional.empty();
        }
        if (resource instanceof Group group) {
            boolean people = group.getType() == Group.GroupType.PERSON && group.getActual();
            return people ? Optional.of("ln-analysis-set") : Optional.empty();
        }
        return Optional.ofNullable(BY_TYPE.get(resource.fhirType()));
    }

    private static String administration(MedicationAdministration administration) {
        if (administration.getMedication() instanceof CodeableConcept concept
                && has(concept, TRIAL, Set.of("car-t-product"))) {
            return "ln-infusion";
        }
        // Its own profile asks for the dose; that lymphodepletion was given is worth storing without it.
        boolean lymphodepletion = has(administration.getReasonCode(), TRIAL, "lymphodepletion")
                && administration.getDosage().hasDose();
        return lymphodepletion ? "ln-lymphodepletion" : "ln-trial-medication";
    }

    /** A consent to something else, such as a photograph, is none of the trial's. */
    private static Optional<String> consent(Consent consent) {
        return Stream.of("assent", "parental-consent")
                .filter(code -> has(consent.getCategory(), TRIAL, code))
                .map(code -> code.equals("assent") ? "ln-assent" : "ln-consent")
                .findFirst();
    }

    private static Optional<String> report(MeasureReport report) {
        String measure = report.getMeasure();
        if (measure == null || !measure.startsWith(MEASURES)) {
            return Optional.empty();
        }
        return Optional.of(measure.startsWith(MEASURES + "ln-ae-summary") ? "ln-ae-summary" : "ln-response-summary");
    }

    private static Optional<String> observation(Observation observation) {
        CodeableConcept code = observation.getCode();
        if (observation.getComponent().stream()
                .anyMatch(component -> has(component.getCode(), TRIAL, Set.of("planned-day")))) {
            return Optional.of("ln-kinetics-summary");
        }
        if (has(code, Systems.LN_VISIT_STATUS, Set.of("visit-status"))) {
            return Optional.of("ln-visit-status");
        }
        if (code.getCoding().stream().anyMatch(coding -> Systems.LN_CTCAE_TERM.equals(coding.getSystem()))) {
            return Optional.of("ln-grade-proposal");
        }
        Optional<String> trial = code.getCoding().stream()
                .filter(coding -> TRIAL.equals(coding.getSystem()) && coding.getCode() != null)
                .map(coding -> BY_TRIAL_CODE.get(coding.getCode()))
                .filter(java.util.Objects::nonNull)
                .findFirst();
        if (trial.isPresent()) {
            return trial;
        }
        if (has(code, Systems.LOINC, VITALS)) {
            return Optional.of("ln-vital");
        }
        if (has(code, Systems.LOINC, CYTOKINES)) {
            return Optional.of("ln-cytokine");
        }
        boolean loinc = code.getCoding().stream().anyMatch(coding -> Systems.LOINC.equals(coding.getSystem()));
        boolean laboratory = has(observation.getCategory(), CATEGORY, "laboratory");
        boolean vital = has(observation.getCategory(), CATEGORY, "vital-signs");
        return laboratory || loinc && !vital ? Optional.of("ln-lab") : Optional.empty();
    }

    private static boolean has(List<CodeableConcept> concepts, String system, String code) {
        return concepts.stream().anyMatch(concept -> has(concept, system, Set.of(code)));
    }

    private static boolean has(CodeableConcept concept, String system, Set<String> codes) {
        return concept.getCoding().stream().anyMatch(coding -> is(coding, system, codes));
    }

    private static boolean is(Coding coding, String system, Set<String> codes) {
        return system.equals(coding.getSystem()) && coding.getCode() != null && codes.contains(coding.getCode());
    }
}
