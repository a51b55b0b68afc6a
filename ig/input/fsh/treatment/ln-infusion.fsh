Profile: LnInfusion
Parent: MedicationAdministration
Id: ln-infusion
Title: "CAR-T infusion"
Description: """
The infusion of the CAR-T product. Its local calendar day is **day 0**, from which every visit is dated.

* **When:** once for each participant; a second infusion counts as rescue.
* **Dose:** `dosage.dose` is the total number of cells, the extension the number per kilogram.
"""
* extension contains
    $workflow-researchStudy named researchStudy 0..* and
    InfusedProduct named product 0..1
* status MS
* medication[x] only CodeableConcept
* medicationCodeableConcept 1..1 MS
* medicationCodeableConcept = LnTrial#car-t-product
* subject only Reference(LnPatient)
* subject MS
* effective[x] MS
* supportingInformation MS
* dosage MS
* dosage.extension contains DosePerWeight named dosePerWeight 0..1 MS
* dosage.dose MS
* obeys ln-administration-1 and ln-infusion-1 and ln-infusion-2

Invariant: ln-administration-1
Description: "A medication needs the day on which it was given: write year, month and day."
Severity: #error
Expression: "status = 'entered-in-error' or status = 'not-done' or (effective is dateTime and effective.toString().length() >= 10) or (effective is Period and effective.start.exists() and effective.start.toString().length() >= 10)"

Invariant: ln-infusion-1
Description: "An infusion needs its dose per kilogram: give the cells per kg of body weight in the dose-per-weight extension of the dosage."
Severity: #error
Expression: "status = 'entered-in-error' or status = 'not-done' or dosage.extension.where(url.endsWith('/dose-per-weight')).exists()"

Invariant: ln-infusion-2
Description: "A dose of cells must be greater than zero: check dose and dose per kilogram."
Severity: #error
Expression: "dosage.dose.where(value <= 0).empty() and dosage.extension.where(url.endsWith('/dose-per-weight')).value.where(value <= 0).empty()"
