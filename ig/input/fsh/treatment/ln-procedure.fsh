Profile: LnProcedure
Parent: Procedure
Id: ln-procedure
Title: "Procedure"
Description: """
A procedure that bears on an end point.

* **When:** dialysis, kidney transplant, plasma exchange, immunoadsorption, stem-cell transplantation, biopsy, apheresis.
"""
* extension contains $workflow-researchStudy named researchStudy 0..*
* status MS
* code 1..1 MS
* code from LnTrialProcedure (extensible)
* subject only Reference(LnPatient)
* subject MS
* performed[x] only dateTime or Period
* performed[x] MS
* reasonCode MS
* reasonCode from LnMedicationReason (preferred)
* obeys ln-procedure-1

Invariant: ln-procedure-1
Description: "A procedure needs the day on which it was done: write year, month and day."
Severity: #error
Expression: "status = 'entered-in-error' or status = 'not-done' or status = 'preparation' or (performed is dateTime and performed.toString().length() >= 10) or (performed is Period and performed.start.exists() and performed.start.toString().length() >= 10)"
