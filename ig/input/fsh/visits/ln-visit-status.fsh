Profile: LnVisitStatus
Parent: Observation
Id: ln-visit-status
Title: "Visit status"
Description: """
What is there of one visit of one participant, what is missing, and whether what is missing can still change the result.

* **When:** returned by `$visit-status`, never stored.
* **Inputs:** a component for each; its value says whether it is there, its interpretation what it could still do to the result.
* **Results:** a component for each end point of the trial, and beside it whether the recorded response is still current.
"""
* identifier 0..0
* status MS
* code = LnVisitStatusCodes#visit-status
* subject 1..1 MS
* subject only Reference(LnPatient)
* focus 1..1 MS
* focus only Reference(LnSubject)
* effective[x] 1..1 MS
* effective[x] only dateTime
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept from LnVisitCompleteness (required)
* note MS
* method 1..1 MS
* derivedFrom MS
* insert ComponentsByCode
* component MS
* component.value[x] 1..1
* insert ConceptComponent(visit, visit, 1..1)
* component[visit].valueCodeableConcept from LnResponseVisit (required)
* insert ResponseComponent(targetDate, target-date, 1..1)
* component[targetDate].value[x] only dateTime
* insert ResponseComponent(window, window, 1..1)
* component[window].value[x] only Period
* insert VisitComponent(windowState, window-state, 1..1, LnVisitWindowState)
* insert VisitInput(proteinuriaBaseline, proteinuria-baseline, 1..1)
* insert VisitInput(proteinuriaVisit, proteinuria-visit, 1..1)
* insert VisitInput(kidneyFunctionBaseline, kidney-function-baseline, 0..1)
* insert VisitInput(kidneyFunctionVisit, kidney-function-visit, 0..1)
* insert VisitInput(sedimentVisit, sediment-visit, 0..1)
* insert VisitInput(sledaiBaseline, sledai-baseline, 1..1)
* insert VisitInput(sledaiVisit, sledai-visit, 1..1)
* insert VisitInput(bilagBaseline, bilag-baseline, 1..1)
* insert VisitInput(bilagVisit, bilag-visit, 1..1)
* insert VisitInput(pgaBaseline, pga-baseline, 1..1)
* insert VisitInput(pgaVisit, pga-visit, 1..1)
* component contains renalResponse 1..1 MS and sri4 1..1 MS
* component[renalResponse].code = LnTrial#renal-response
* component[renalResponse].value[x] only CodeableConcept
* component[sri4].code = LnTrial#sri-4
* component[sri4].value[x] only CodeableConcept
* insert VisitComponent(renalResponseRecord, renal-response-record, 1..1, LnRecordedState)
* insert VisitComponent(sri4Record, sri-4-record, 1..1, LnRecordedState)

RuleSet: VisitComponent(slice, code, card, set)
* component contains {slice} {card} MS
* component[{slice}].code = LnVisitStatusCodes#{code}
* component[{slice}].value[x] only CodeableConcept
* component[{slice}].valueCodeableConcept from {set} (required)

RuleSet: VisitInput(slice, code, card)
* insert VisitComponent({slice}, {code}, {card}, LnVisitInputState)
* component[{slice}].interpretation 0..1 MS
* component[{slice}].interpretation from LnVisitInputEffect (required)
