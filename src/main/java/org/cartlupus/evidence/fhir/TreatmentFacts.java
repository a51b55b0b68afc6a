package org.cartlupus.evidence.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.evidence.BiopsyFact;
import org.cartlupus.evidence.DoseFact;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.InfusionFact;
import org.cartlupus.evidence.TreatmentFact;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Reads what was given and done: the infusion, drugs with their reasons, dialysis and the like. */
final class TreatmentFacts {

    /** Cells or a drug reached the child, in part or in full. */
    private static final Set<MedicationAdministrationStatus> GIVEN = Set.of(
            MedicationAdministrationStatus.COMPLETED,
            MedicationAdministrationStatus.INPROGRESS,
            MedicationAdministrationStatus.STOPPED,
            MedicationAdministrationStatus.ONHOLD);

    private static final Set<MedicationStatementStatus> TAKEN = Set.of(
            MedicationStatementStatus.ACTIVE,
            MedicationStatementStatus.COMPLETED,
            MedicationStatementStatus.STOPPED,
            MedicationStatementStatus.ONHOLD);

    private static final Set<ProcedureStatus> DONE =
            Set.of(ProcedureStatus.COMPLETED, ProcedureStatus.INPROGRESS, ProcedureStatus.STOPPED);

    private static final Map<String, Treatment.Reason> REASONS = Map.of(
            "lymphodepletion", Treatment.Reason.LYMPHODEPLETION,
            "sle-rescue", Treatment.Reason.SLE_RESCUE,
            "car-t-toxicity", Treatment.Reason.CAR_T_TOXICITY,
            "replacement", Treatment.Reason.REPLACEMENT,
            "sle-maintenance", Treatment.Reason.SLE_MAINTENANCE,
            "infection", Treatment.Reason.INFECTION,
            "antiproteinuric", Treatment.Reason.ANTIPROTEINURIC);

    private static final Map<String, Treatment.Kind> PROCEDURES = Map.of(
            "dialysis", Treatment.Kind.DIALYSIS,
            "kidney-transplant", Treatment.Kind.KIDNEY_TRANSPLANT,
            "hsct", Treatment.Kind.STEM_CELL_TRANSPLANT,
            "plasma-exchange", Treatment.Kind.PLASMA_EXCHANGE,
            "immunoadsorption", Treatment.Kind.PLASMA_EXCHANGE);

    private static final String DOSE_PER_WEIGHT = Systems.extension("dose-per-weight");

    private TreatmentFacts() {}

    static Optional<Fact> of(MedicationAdministration given) {
        if (!GIVEN.contains(given.getStatus())) {
            return Optional.empty();
        }
        if (isCarT(given)) {
            return Optional.of(new InfusionFact(
                    text(start(given.getEffective())),
                    ArmDoses.total(given.getDosage().getDose()),
                    ArmDoses.perKilogram(given.getDosage().getExtensionByUrl(DOSE_PER_WEIGHT))));
        }
        return Optional.of(treatment(
                Treatment.Kind.MEDICATION,
                given.getReasonCode(),
                given.getEffective(),
                given.getStatus() == MedicationAdministrationStatus.INPROGRESS,
                name(given.getMedication()),
                drug(given.getMedication()),
                "MedicationAdministration.effective",
                Doses.of(given)));
    }

    static Optional<Fact> of(MedicationStatement taken) {
        return TAKEN.contains(taken.getStatus())
                ? Optional.of(treatment(
                        Treatment.Kind.MEDICATION,
                        taken.getReasonCode(),
                        taken.getEffective(),
                        taken.getStatus() == MedicationStatementStatus.ACTIVE,
                        name(taken.getMedication()),
                        drug(taken.getMedication()),
                        "MedicationStatement.effective",
                        Doses.of(taken.getDosage())))
                : Optional.empty();
    }

    static Optional<Fact> of(Procedure done) {
        if (!DONE.contains(done.getStatus())) {
            return Optional.empty();
        }
        Optional<String> code = Codes.of(done.getCode(), Systems.LN_TRIAL);
        if (code.filter("kidney-biopsy"::equals).isPresent()) {
            return Optional.of(new BiopsyFact(text(start(done.getPerformed()))));
        }
        return code.map(PROCEDURES::get)
                .map(kind -> treatment(
                        kind,
                        done.getReasonCode(),
                        done.getPerformed(),
                        done.getStatus() == ProcedureStatus.INPROGRESS,
                        name(done.getCode()),
                        null,
                        "Procedure.performed",
                        DoseFact.NONE));
    }

    /** @param goesOn whether the status says that a period without end still lasts */
    private static TreatmentFact treatment(
            Treatment.Kind kind,
            List<CodeableConcept> reasons,
            @Nullable Type when,
            boolean goesOn,
            String name,
            @Nullable String drug,
            String element,
            DoseFact dose) {
        return new TreatmentFact(
                kind,
                reason(reasons),
                text(start(when)),
                text(end(when)),
                goesOn && when instanceof Period,
                name,
                drug,
                element,
                dose);
    }

    private static boolean isCarT(MedicationAdministration given) {
        return given.getMedication() instanceof CodeableConcept concept
                && concept.hasCoding(Systems.LN_TRIAL, "car-t-product");
    }

    private static @Nullable String text(@Nullable BaseDateTimeType moment) {
        return moment == null ? null : moment.getValueAsString();
    }

    private static @Nullable BaseDateTimeType start(@Nullable Type when) {
        if (when instanceof Period period) {
            return period.getStartElement();
        }
        return when instanceof BaseDateTimeType moment ? moment : null;
    }

    private static @Nullable BaseDateTimeType end(@Nullable Type when) {
        return when instanceof Period period && period.hasEnd() ? period.getEndElement() : null;
    }

    /** A rescue outweighs other reasons given beside it: it must not be hidden by them. */
    private static Treatment.Reason reason(List<CodeableConcept> concepts) {
        List<Treatment.Reason> reasons = concepts.stream()
                .flatMap(concept -> Codes.of(concept, Systems.LN_TRIAL).stream())
                .map(code -> REASONS.getOrDefault(code, Treatment.Reason.OTHER))
                .toList();
        if (reasons.contains(Treatment.Reason.SLE_RESCUE)) {
            return Treatment.Reason.SLE_RESCUE;
        }
        if (!reasons.isEmpty()) {
            return reasons.get(0);
        }
        return concepts.isEmpty() ? Treatment.Reason.UNSTATED : Treatment.Reason.OTHER;
    }

    /** The code in the ATC classification. */
    private static @Nullable String drug(@Nullable Type medication) {
        return medication instanceof CodeableConcept concept
                ? Codes.of(concept, Systems.ATC).orElse(null)
                : null;
    }

    private static String name(@Nullable Type medication) {
        if (medication instanceof CodeableConcept concept) {
            if (concept.hasText()) {
                return concept.getText();
            }
            Coding coding = concept.getCodingFirstRep();
            return coding.hasDisplay() ? coding.getDisplay() : coding.hasCode() ? coding.getCode() : "unnamed";
        }
        return medication instanceof Reference reference && reference.hasReference()
                ? reference.getReference()
                : "unnamed";
    }
}
