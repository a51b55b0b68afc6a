// What every measured or scored result of the trial has; the profiles below take it over.
RuleSet: TrialResult
* extension contains $workflow-researchStudy named researchStudy 0..*
* identifier 1..* MS
* identifier.system 1..1
* identifier.value 1..1
* status MS
* category MS
* code MS
* subject 1..1 MS
* subject only Reference(LnPatient)
* encounter only Reference(LnVisit)
* effective[x] 1..1 MS
* effective[x] only dateTime or Period or instant
* issued MS
* value[x] MS
* dataAbsentReason MS
* obeys ln-result-1

Invariant: ln-result-1
Description: "A result needs the day on which it was taken: write year, month and day in effective."
Severity: #error
Expression: "effective is instant or (effective is dateTime and effective.toString().length() >= 10) or (effective is Period and (effective.end | effective.start).exists() and (effective.end | effective.start).all(toString().length() >= 10))"

Invariant: ln-result-2
Description: "A result needs a value: give it, or say in dataAbsentReason why there is none."
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists() or component.exists() or hasMember.exists()"

Invariant: ln-result-3
Description: "A measured value needs its number and its unit: give value, the UCUM system (http://unitsofmeasure.org) and code."
Severity: #error
Expression: "value.ofType(Quantity).all(value.exists() and system = 'http://unitsofmeasure.org' and code.exists()) and component.value.ofType(Quantity).all(value.exists() and system = 'http://unitsofmeasure.org' and code.exists()) and value.ofType(Range).low.all(system = 'http://unitsofmeasure.org' and code.exists()) and value.ofType(Range).high.all(system = 'http://unitsofmeasure.org' and code.exists())"
