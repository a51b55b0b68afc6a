Profile: LnSri4Response
Parent: Observation
Id: ln-sri4-response
Title: "SRI-4 response"
Description: """
The SRI-4 response of one participant at one visit, with the three parts it rests on: SLEDAI-2K, BILAG-2004, PGA.

* **When:** returned by `$evaluate-response` and stored by `$record-response`; clients read it and never write it.
* **Proposals:** what laboratory values say of the entered items and grades stands beside them, in `score-proposal`; the result uses
  what was entered.
* **Not evaluable or not due:** no value, and `dataAbsentReason` says which.
"""
* insert ComputedResponse
* extension contains ScoreProposal named scoreProposal 0..* MS
* code = LnTrial#sri-4
* valueCodeableConcept from LnResponderResult (required)
* component[resultByComponents].valueCodeableConcept from LnResponderComponentResult (required)
* insert ResponseComponent(sledaiBaseline, sledai-baseline, 0..1)
* component[sledaiBaseline].value[x] only integer or Range
* insert ResponseComponent(sledaiVisit, sledai-visit, 0..1)
* component[sledaiVisit].value[x] only integer or Range
* insert ResponseComponent(sledaiDrop, sledai-drop, 0..1)
* component[sledaiDrop].value[x] only integer or Range
* insert BooleanComponent(sledaiDropMet, sledai-drop-met)
* insert ConceptComponent(bilagNewA, bilag-new-a, 0..*)
* component[bilagNewA].valueCodeableConcept from LnBilagSystemCodes (required)
* insert ConceptComponent(bilagNewB, bilag-new-b, 0..*)
* component[bilagNewB].valueCodeableConcept from LnBilagSystemCodes (required)
* insert BooleanComponent(bilagMet, bilag-met)
* insert QuantityComponent(pgaBaseline, pga-baseline)
* insert QuantityComponent(pgaVisit, pga-visit)
* insert QuantityComponent(pgaChange, pga-change)
* insert BooleanComponent(pgaMet, pga-met)
