Profile: LnAdverseEvent
Parent: AdverseEvent
Id: ln-adverse-event
Title: "Adverse event"
Description: """
An adverse event of a participant, graded by CTCAE version 5.0.

* **When:** every event from the start of lymphodepletion on, also one whose grade or onset is not known yet. A report is never refused because a judgement is still missing.
* **Severity** is the grade in the extension; R4's own `severity` (mild, moderate, severe) is not used. **Seriousness** is a different question.
* **Cause:** one `suspectEntity` for the CAR-T product and one for lymphodepletion, each with its own relatedness.
* **Episodes** are events of their own; changes of grade within one event are `grade-change` extensions.
"""
* extension contains
    CtcaeGrade named ctcaeGrade 0..1 MS and
    GradeChange named gradeChange 0..* and
    SeriousnessCriterion named seriousnessCriterion 0..* MS and
    Aesi named aesi 0..* MS and
    ExpectedInResearchStudy named expected 0..1 and
    ResolvedDate named resolvedDate 0..1 MS and
    CausedDiscontinuation named causedDiscontinuation 0..1 and
    EventResearchSubject named researchSubject 0..1 MS and
    ToxicityAssessment named toxicityAssessment 0..*
* identifier 1..1 MS
* identifier.system 1..1
* identifier.value 1..1
* actuality = #actual (exactly)
* event 1..1 MS
* event from LnCtcaeTermCodes (preferred)
* subject only Reference(LnPatient)
* subject MS
* date MS
* detected MS
* recordedDate MS
* seriousness MS
* severity 0..0
* outcome MS
* suspectEntity MS
* suspectEntity.instance MS
* suspectEntity.causality MS
* suspectEntity.causality.assessment MS
* suspectEntity.causality.assessment from LnRelatednessCodes (preferred)
* study only Reference(LnStudy)
* study MS
* obeys ln-ae-1 and ln-ae-2 and ln-ae-3 and ln-ae-4

Invariant: ln-ae-1
Description: "An adverse event needs a name: give the event as a code or as text."
Severity: #error
Expression: "event.coding.code.exists() or event.text.exists()"

Invariant: ln-ae-2
Description: "A grade 5 event is a death: give the outcome as fatal, or correct the grade."
Severity: #error
Expression: "extension.where(url.endsWith('/ctcae-grade')).value.coding.where(code = '5').exists() implies outcome.coding.where(code = 'fatal').exists()"

Invariant: ln-ae-3
Description: "A serious event should say why it is serious: add at least one seriousness criterion that was present."
Severity: #warning
Expression: "seriousness.coding.where(code = 'serious' or code = 'Serious').exists() implies extension.where(url.endsWith('/seriousness-criterion')).where(extension.where(url = 'present' and value = true).exists()).exists()"

Invariant: ln-ae-4
Description: "An event can't resolve before it began: correct the onset or the date of resolution."
Severity: #error
Expression: "(date.toString().length() >= 10 and extension.where(url.endsWith('/resolved-date') and value.toString().length() >= 10).exists()) implies extension.where(url.endsWith('/resolved-date')).value.all(%resource.date.toString().substring(0, 10) <= $this.toString().substring(0, 10))"
