// What every computed response has, whatever its end point.
RuleSet: ComputedResponse
* extension contains
    Evidence named evidence 0..* MS and
    DataCutoff named dataCutoff 0..1 and
    KnownAt named knownAt 0..1 and
    RuleVersion named ruleVersion 0..1 MS and
    $workflow-researchStudy named researchStudy 0..*
* identifier 1..1 MS
* identifier.system 1..1
* identifier.system = $sid-response (exactly)
* identifier.value 1..1
* status MS
* code MS
* subject 1..1 MS
* subject only Reference(LnPatient)
* focus 1..1 MS
* focus only Reference(LnSubject)
* effective[x] only dateTime
* effective[x] MS
* issued MS
* value[x] only CodeableConcept
* value[x] MS
* dataAbsentReason MS
* dataAbsentReason from LnResponseAbsence (required)
* note MS
* method 1..1 MS
* method.coding 1..* MS
* method.coding.extension contains CriteriaHash named criteriaHash 0..1 MS
* derivedFrom MS
* insert ComponentsByCode
* component MS
* component.code from LnResponseComponentCodes (required)
* insert ConceptComponent(visit, visit, 1..1)
* component[visit].valueCodeableConcept from LnVisitType (required)
* insert ResponseComponent(targetDate, target-date, 0..1)
* component[targetDate].value[x] only dateTime
* insert ResponseComponent(window, window, 0..1)
* component[window].value[x] only Period
* insert ConceptComponent(reason, reason, 0..1)
* component[reason].valueCodeableConcept from LnReasonCodes (required)
* insert ConceptComponent(resultByComponents, result-by-components, 0..1)
* insert ConceptComponent(flag, flag, 0..*)
* component[flag].valueCodeableConcept from LnFlagCodes (required)
* insert ConceptComponent(missingInput, missing-input, 0..*)
* insert ResponseComponent(carriedForward, carried-forward, 0..*)
* component[carriedForward].code.text 1..1
* component[carriedForward].value[x] only dateTime
* obeys ln-response-1 and ln-response-2 and ln-response-3

Invariant: ln-response-1
Description: "A response has either a result or the reason why there is none: give exactly one of value and dataAbsentReason."
Severity: #error
Expression: "value.exists() xor dataAbsentReason.exists()"

Invariant: ln-response-2
Description: "A response without result says whether it is not evaluable or not due: use one of these two codes in dataAbsentReason."
Severity: #error
Expression: "dataAbsentReason.exists() implies dataAbsentReason.coding.where(code = 'not-evaluable' or code = 'not-due').exists()"

Invariant: ln-response-3
Description: "A result needs its evidence: name the Observations in derivedFrom and everything else in the evidence extension."
Severity: #error
Expression: "value.exists() implies (derivedFrom.exists() or extension.where(url.endsWith('/evidence')).exists())"
