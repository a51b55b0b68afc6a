package org.cartlupus.demo.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cartlupus.demo.Dose;
import org.cartlupus.demo.Infusion;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationDosageComponent;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;

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

    MedicationAdministration dose(Dose dose) {
        CodeableConcept drug = Codes.coded(Codes.ATC, dose.drug().atc());
        MedicationAdministration administration = administration(
                dose.key(), "ln-trial-medication", drug.setText(dose.drug().text()));
        administration.setStatus(
                dose.ongoing() ? MedicationAdministrationStatus.INPROGRESS : MedicationAdministrationStatus.COMPLETED);
        if (dose.isCourse()) {
            Period period = new Period().setStartElement(Codes.at(dose.given()));
            LocalDate until = dose.until();
            if (until != null) {
                period.setEndElement(Codes.at(until.atTime(20, 0)));
            }
            administration.setEffective(period);
        } else {
            administration.setEffective(Codes.at(dose.given()));
        }
        administration.addReasonCode(Codes.trial(dose.purpose().code()));
        BigDecimal amount = dose.amount();
        administration.getDosage().setDose(Codes.ucum(amount, dose.unit()));
        return administration;
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
