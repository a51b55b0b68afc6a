package org.cartlupus.response.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.subject.DrugClass;
import org.cartlupus.domain.subject.SubjectRecord.Infusion;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Evidence;
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
record TreatmentReader(SiteDays days) {

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
            "sle-maintenance", Treatment.Reason.SLE_MAINTENANCE);

    private static final Map<String, Treatment.Kind> PROCEDURES = Map.of(
            "dialysis", Treatment.Kind.DIALYSIS,
            "kidney-transplant", Treatment.Kind.KIDNEY_TRANSPLANT,
            "hsct", Treatment.Kind.STEM_CELL_TRANSPLANT,
            "plasma-exchange", Treatment.Kind.PLASMA_EXCHANGE,
            "immunoadsorption", Treatment.Kind.PLASMA_EXCHANGE);

    void read(MedicationAdministration given, Evidence evidence, Reading into) {
        if (!GIVEN.contains(given.getStatus())) {
            return;
        }
        if (isCarT(given)) {
            infusion(given, evidence, into);
            return;
        }
        add(
                into,
                evidence,
                "MedicationAdministration.effective",
                Treatment.Kind.MEDICATION,
                reason(given.getReasonCode()),
                given.getEffective(),
                given.getStatus() == MedicationAdministrationStatus.INPROGRESS,
                name(given.getMedication()),
                drug(given.getMedication()));
    }

    void read(MedicationStatement taken, Evidence evidence, Reading into) {
        if (TAKEN.contains(taken.getStatus())) {
            add(
                    into,
                    evidence,
                    "MedicationStatement.effective",
                    Treatment.Kind.MEDICATION,
                    reason(taken.getReasonCode()),
                    taken.getEffective(),
                    taken.getStatus() == MedicationStatementStatus.ACTIVE,
                    name(taken.getMedication()),
                    drug(taken.getMedication()));
        }
    }

    void read(Procedure done, Evidence evidence, Reading into) {
        Optional<Treatment.Kind> kind =
                ObservationReader.code(done.getCode(), Systems.LN_TRIAL).map(PROCEDURES::get);
        if (DONE.contains(done.getStatus()) && kind.isPresent()) {
            add(
                    into,
                    evidence,
                    "Procedure.performed",
                    kind.get(),
                    reason(done.getReasonCode()),
                    done.getPerformed(),
                    done.getStatus() == ProcedureStatus.INPROGRESS,
                    name(done.getCode()),
                    DrugClass.UNKNOWN);
        }
    }

    private static boolean isCarT(MedicationAdministration given) {
        return given.getMedication() instanceof CodeableConcept concept
                && concept.hasCoding(Systems.LN_TRIAL, "car-t-product");
    }

    private void infusion(MedicationAdministration given, Evidence evidence, Reading into) {
        Optional<SiteDays.Moment> moment = days.moment(start(given.getEffective()));
        if (moment.isPresent()) {
            into.infusions.add(new Infusion(moment.get().date(), moment.get().time(), evidence));
        } else {
            into.problem(
                    evidence.reference(),
                    "MedicationAdministration.effective",
                    "the infusion's day is needed for day 0");
        }
    }

    /** @param goesOn whether the status says that a period without end still lasts */
    private void add(
            Reading into,
            Evidence evidence,
            String element,
            Treatment.Kind kind,
            Treatment.Reason reason,
            @Nullable Type when,
            boolean goesOn,
            String name,
            DrugClass drug) {
        Optional<LocalDate> start = days.certainlyBy(start(when));
        if (start.isEmpty()) {
            into.problem(evidence.reference(), element, "without a date the treatment can't be placed");
            return;
        }
        LocalDate end = days.certainlyBy(end(when)).orElse(goesOn && when instanceof Period ? null : start.get());
        into.treatments.add(new Treatment(kind, reason, start.get(), end, name, drug, evidence));
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
                .flatMap(concept -> ObservationReader.code(concept, Systems.LN_TRIAL).stream())
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

    private static DrugClass drug(@Nullable Type medication) {
        return medication instanceof CodeableConcept concept
                ? ObservationReader.code(concept, Systems.ATC)
                        .map(DrugClass::ofAtc)
                        .orElse(DrugClass.UNKNOWN)
                : DrugClass.UNKNOWN;
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
