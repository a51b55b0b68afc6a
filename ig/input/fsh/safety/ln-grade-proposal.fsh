Profile: LnGradeProposal
Parent: Observation
Id: ln-grade-proposal
Title: "Proposed grade"
Description: """
The CTCAE grade that a participant's laboratory values propose for one term: the worst in the period, worse than before treatment, and not covered by a recorded event.

* **When:** returned by `$ae-summary`, apart from the events; clients read it and never write it.
* **Not an adverse event:** an abnormal value becomes one only when the investigator says so (clinical rules 7.3). Therefore preliminary, and counted nowhere.
* **Open grade:** no value, and `dataAbsentReason` says which grades remain possible and why.
"""
* identifier 1..1 MS
* status = #preliminary (exactly)
* code from LnCtcaeTermCodes (required)
* subject 1..1 MS
* subject only Reference(LnPatient)
* focus 1..1 MS
* focus only Reference(LnSubject)
* effective[x] 1..1 MS
* effective[x] only dateTime
* value[x] only CodeableConcept
* value[x] MS
* valueCodeableConcept from LnCtcaeGradeCodes (required)
* dataAbsentReason from LnAbsenceReasonCodes (extensible)
* dataAbsentReason MS
* method 1..1 MS
* note 1..1 MS
* derivedFrom 1..* MS
* insert ComponentsByCode
* component contains flag 0..* MS
* component[flag].code = LnResponseComponent#flag
* component[flag].value[x] only CodeableConcept
* component[flag].valueCodeableConcept from LnFlagCodes (required)
* obeys ln-grade-proposal-1

Invariant: ln-grade-proposal-1
Description: "A proposal has either a grade or the reason why it is open: give exactly one of value and dataAbsentReason."
Severity: #error
Expression: "value.exists() xor dataAbsentReason.exists()"
