Profile: LnToxicityFinding
Parent: Observation
Id: ln-toxicity-finding
Title: "Finding of toxicity"
Description: """
What is derived of a participant's toxicities from recorded values, signs and events: a grade, whether criteria are met, or days.

* **When:** returned by `$toxicity`; clients read it and never write it.
* **Not a diagnosis:** the clinician's grade stands, beside it as `entered-grade`; a flag says where the two differ. Therefore preliminary, and counted nowhere.
* **Open:** no value, `dataAbsentReason` says why, and `lowest-grade` and `highest-grade` which grades remain possible.
* **Standing:** says whether the rule was read at its source. One that was not must be confirmed by a clinician before use.
"""
* extension contains
    Evidence named evidence 0..* MS and
    CriteriaSet named criteriaSet 1..1 MS and
    CriteriaHash named criteriaHash 1..1 MS and
    DataCutoff named dataCutoff 0..1 and
    KnownAt named knownAt 0..1
* identifier 1..1 MS
* status = #preliminary (exactly)
* code from LnToxicityFindingKind (required)
* subject 1..1 MS
* subject only Reference(LnPatient)
* focus 1..1 MS
* focus only Reference(LnSubject)
* effective[x] 1..1 MS
* effective[x] only dateTime or Period
* value[x] only CodeableConcept or boolean or Quantity
* value[x] MS
* valueCodeableConcept from LnToxicityGrade (required)
* dataAbsentReason from LnAbsenceReasonCodes (extensible)
* dataAbsentReason MS
* method 1..1 MS
* note 1..* MS
* derivedFrom MS
* insert ComponentsByCode
* component contains
    lowestGrade 0..1 MS and
    highestGrade 0..1 MS and
    enteredGrade 0..* MS and
    criterion 0..* MS and
    standing 1..1 MS and
    flag 0..* MS
* component[lowestGrade].code = LnToxicityFindingCodes#lowest-grade
* component[lowestGrade].value[x] only integer
* component[highestGrade].code = LnToxicityFindingCodes#highest-grade
* component[highestGrade].value[x] only integer
* component[enteredGrade].code = LnToxicityFindingCodes#entered-grade
* component[enteredGrade].value[x] only CodeableConcept
* component[enteredGrade].valueCodeableConcept from LnToxicityGrade (required)
* component[criterion].code = LnToxicityFindingCodes#criterion
* component[criterion].code.text 1..1
* component[criterion].value[x] only boolean
* component[standing].code = LnToxicityFindingCodes#standing
* component[standing].value[x] only CodeableConcept
* component[standing].valueCodeableConcept from LnToxicityStanding (required)
* component[flag].code = LnResponseComponent#flag
* component[flag].value[x] only CodeableConcept
* component[flag].valueCodeableConcept from LnFlagCodes (required)
* obeys ln-finding-1 and ln-finding-2

Invariant: ln-finding-1
Description: "A finding has either a result or the reason why it is open: give exactly one of value and dataAbsentReason."
Severity: #error
Expression: "value.exists() xor dataAbsentReason.exists()"

Invariant: ln-finding-2
Description: "A grade or a length of time needs its evidence: name the Observations in derivedFrom and everything else in the evidence extension."
Severity: #error
Expression: "(value.ofType(CodeableConcept).exists() or value.ofType(Quantity).exists()) implies (derivedFrom.exists() or extension.where(url.endsWith('/evidence')).exists())"
