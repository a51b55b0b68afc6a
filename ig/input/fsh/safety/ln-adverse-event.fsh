Profile: LnAdverseEvent
Parent: AdverseEvent
Id: ln-adverse-event
Title: "Adverse event"
Description: """
An adverse event of a participant, graded by CTCAE version 5.0.

* **When:** every event from the start of lymphodepletion on, also one whose grade or onset is not known yet.
* **Severity** is the grade in the extension; R4's own `severity` is not used. **Seriousness** is a different question.
"""
* extension contains CtcaeGrade named ctcaeGrade 0..1 MS
* identifier 1..1 MS
* identifier.system 1..1
* identifier.value 1..1
* actuality = #actual (exactly)
* event 1..1 MS
* subject only Reference(LnPatient)
* subject MS
* date MS
* detected MS
* recordedDate MS
* seriousness MS
* severity 0..0
* outcome MS
* suspectEntity MS
* study only Reference(LnStudy)
* study MS
* obeys ln-ae-1 and ln-ae-2

Invariant: ln-ae-1
Description: "An adverse event needs a name: give the event as a code or as text."
Severity: #error
Expression: "event.coding.code.exists() or event.text.exists()"

Invariant: ln-ae-2
Description: "A grade 5 event is a death: give the outcome as fatal, or correct the grade."
Severity: #error
Expression: "extension.where(url.endsWith('/ctcae-grade')).value.coding.where(code = '5').exists() implies outcome.coding.where(code = 'fatal').exists()"
