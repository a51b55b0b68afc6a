package org.cartlupus.demo.fhir;

import java.time.LocalDate;
import org.cartlupus.demo.Dose;
import org.cartlupus.demo.Infusion;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationDosageComponent;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;

/** The cells, the drugs, and dialysis. */
record TreatmentResources(Names names) {

    static final String INFUSION_KEY = "infusion";

    MedicationAdministration infusion(Infusion given) {
        MedicationAdministration infusion = administration(INFUSION_KEY, "ln-infusion", Codes.trial("car-t-product"));
        infusion.setStatus(MedicationAdministrationStatus.COMPLETED);
        infusion.setEffective(Codes.at(given.given()));
        infusion.addSupportingInformation(names.to("Observation", given.weightKey()));
        MedicationAdministrationDosageComponent dosage = infusion.getDosage();
        dosage.addExtension(
                Systems.extension("dose-per-weight"), Codes.ucum(given.cellsPerKilogram(), "cells/kg", "/kg"));
        dosage.setDose(Codes.ucum(given.cells(), "cells", "1"));
        return infusion;
    }

    /** A drug that was given is an administration, one that the child takes is a statement. */
    Resource dose(Dose dose) {
        return dose.manner() == Dose.Manner.CONTINUED ? taken(dose) : given(dose);
    }

    private MedicationStatement taken(Dose dose) {
        MedicationStatement statement =
                Codes.synthetic(new MedicationStatement(), names.id(dose.key()), "ln-continued-medication");
        statement.setStatus(
                dose.until() == null ? MedicationStatementStatus.ACTIVE : MedicationStatementStatus.COMPLETED);
        statement.setMedication(drug(dose));
        statement.setSubject(names.patient());
        statement.setEffective(period(dose));
        statement.addReasonCode(Codes.trial(dose.purpose().code()));
        Dosage dosage = statement.addDosage();
        dosage.getTiming().getRepeat().setFrequency(1).setPeriod(1).setPeriodUnit(UnitsOfTime.D);
        dosage.addDoseAndRate().setDose(Codes.ucum(dose.amount(), dose.unit()));
        return statement;
    }

    private MedicationAdministration given(Dose dose) {
        MedicationAdministration administration = administration(dose.key(), "ln-trial-medication", drug(dose));
        administration.setStatus(MedicationAdministrationStatus.COMPLETED);
        administration.setEffective(dose.manner() == Dose.Manner.ONCE ? Codes.at(dose.given()) : period(dose));
        administration.addReasonCode(Codes.trial(dose.purpose().code()));
        administration.getDosage().setDose(Codes.ucum(dose.amount(), dose.unit()));
        return administration;
    }

    private static CodeableConcept drug(Dose dose) {
        return Codes.coded(Codes.ATC, dose.drug().atc()).setText(dose.drug().text());
    }

    private static Period period(Dose dose) {
        Period period = new Period().setStartElement(Codes.on(dose.given().toLocalDate()));
        LocalDate until = dose.until();
        if (until != null) {
            period.setEndElement(Codes.on(until));
        }
        return period;
    }

    private MedicationAdministration administration(String key, String profile, CodeableConcept what) {
        MedicationAdministration administration =
                Codes.synthetic(new MedicationAdministration(), names.id(key), profile);
        administration.setMedication(what);
        administration.setSubject(names.patient());
        return administration;
    }

    Procedure dialysis(LocalDate day, int session) {
        Procedure dialysis = Codes.synthetic(new Procedure(), names.id("dialysis-" + session), "ln-procedure");
        dialysis.setStatus(ProcedureStatus.COMPLETED);
        dialysis.setCode(Codes.trial("dialysis"));
        dialysis.setSubject(names.patient());
        dialysis.setPerformed(Codes.at(day.atTime(13, 0)));
        return dialysis;
    }
}
