Profile: LnContinuedMedication
Parent: MedicationStatement
Id: ln-continued-medication
Title: "Continued medication"
Description: """
A drug that the child takes over time: steroid, immunosuppressant, antimalarial, antiproteinuric drug.

* **When:** from screening on; a change of dose ends one statement and begins the next.
* **Reason:** it decides whether a start or an increase is a rescue.
"""
* extension contains $workflow-researchStudy named researchStudy 0..*
* status MS
* medication[x] MS
* subject only Reference(LnPatient)
* subject MS
* effective[x] 1..1 MS
* reasonCode MS
* reasonCode from LnMedicationReason (extensible)
* dosage MS
* obeys ln-medication-1 and ln-continued-1

Invariant: ln-continued-1
Description: "A continued medication needs the day on which it began: write year, month and day, or year and month where the day is not known."
Severity: #error
Expression: "effective is dateTime or effective.start.exists()"
