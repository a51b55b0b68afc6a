Profile: LnTrialMedication
Parent: MedicationAdministration
Id: ln-trial-medication
Title: "Medication"
Description: """
Any other medication that bears on an end point: lymphodepletion, rescue, treatment of toxicity, replacement, maintenance.

* **When:** each drug from the start of lymphodepletion on.
* **Reason:** it decides whether the drug is a rescue. A drug without reason is accepted; the response is then reported both ways and flagged.
"""
* extension contains $workflow-researchStudy named researchStudy 0..*
* status MS
* medication[x] MS
* subject only Reference(LnPatient)
* subject MS
* effective[x] MS
* reasonCode MS
* reasonCode from LnMedicationReason (extensible)
* dosage MS
* dosage.dose MS
* obeys ln-administration-1 and ln-medication-1

Invariant: ln-medication-1
Description: "The reason is not one that the trial knows: choose it from the list of medication reasons or leave it out."
Severity: #error
Expression: "reasonCode.coding.where(system.endsWith('/CodeSystem/ln-trial')).all(code in ('lymphodepletion' | 'sle-rescue' | 'car-t-toxicity' | 'replacement' | 'sle-maintenance' | 'infection' | 'antiproteinuric' | 'other-reason'))"
