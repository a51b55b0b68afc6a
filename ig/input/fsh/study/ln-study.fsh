Profile: LnStudy
Parent: ResearchStudy
Id: ln-study
Title: "Trial"
Description: """
The trial itself: its arms with their doses, its outcome measures, its schedule and the criteria set by which response is judged.

* **When:** once, preloaded by the server; a second trial may be added beside it.
"""
* extension contains
    OutcomeMeasure named outcomeMeasure 0..* MS and
    CriteriaSet named criteriaSet 0..1 MS and
    ProgressStatus named progressStatus 0..* and
    Recruitment named recruitment 0..1
* identifier 1..* MS
* identifier.system 1..1
* identifier.value 1..1
* title 1..1 MS
* status MS
* protocol MS
* arm 1..* MS
* arm.name MS
* arm.extension contains ArmDose named armDose 0..1 MS
* objective MS
* enrollment MS
* obeys ln-study-1

Invariant: ln-study-1
Description: "Every arm needs a name of its own: subjects are linked to their arm by that name."
Severity: #error
Expression: "arm.name.isDistinct()"
