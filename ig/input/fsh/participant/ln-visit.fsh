Profile: LnVisit
Parent: Encounter
Id: ln-visit
Title: "Visit"
Description: """
A visit of the trial.

* **When:** for each visit that took place. A visit of type `withdrawal` dates the withdrawal assessment; for the others the server finds results by their dates, with or without a visit.
"""
* extension contains $workflow-researchStudy named researchStudy 0..*
* status MS
* type 1..* MS
* type from LnVisitType (required)
* subject 1..1 MS
* subject only Reference(LnPatient)
* period MS
* obeys ln-visit-1

Invariant: ln-visit-1
Description: "A visit that took place needs its day: give it in period.start as year, month and day."
Severity: #error
Expression: "(status = 'planned' or status = 'cancelled' or status = 'entered-in-error') or (period.start.exists() and period.start.toString().length() >= 10)"
