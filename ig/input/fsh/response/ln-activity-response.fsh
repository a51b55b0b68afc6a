Profile: LnActivityResponse
Parent: Observation
Id: ln-activity-response
Title: "Response by disease activity"
Description: """
A composite of disease activity beside SRI-4, of one participant at one visit: SRI-5 to SRI-8, BICLA, LLDAS, DORIS remission on
and off treatment. For the two states (LLDAS, DORIS) a responder is a participant who is in the state.

* **When:** returned by `$evaluate-response` and `$compare-criteria` where asked for; clients read it and never write it.
* **Components:** each end point has those of its own conditions. A condition that can't be decided says so in `dataAbsentReason`.
* **Proposals:** what laboratory values say of the entered items and grades stands beside them, in `score-proposal`; the result uses
  what was entered.
* **Not evaluable or not due:** no value, and `dataAbsentReason` says which.
"""
* insert ComputedResponse
* extension contains ScoreProposal named scoreProposal 0..* MS
* code from LnActivityEndPoint (required)
* valueCodeableConcept from LnResponderResult (required)
* component[resultByComponents].valueCodeableConcept from LnResponderComponentResult (required)
* insert ResponseComponent(sledaiBaseline, sledai-baseline, 0..1)
* component[sledaiBaseline].value[x] only integer or Range
* insert ResponseComponent(sledaiVisit, sledai-visit, 0..1)
* component[sledaiVisit].value[x] only integer or Range
* insert BooleanComponent(sledaiDropMet, sledai-drop-met)
* insert BooleanComponent(sledaiNotWorse, sledai-not-worse)
* insert BooleanComponent(sledaiLowMet, sledai-low-met)
* insert ResponseComponent(clinicalSledai, clinical-sledai, 0..1)
* component[clinicalSledai].value[x] only integer or Range
* insert BooleanComponent(clinicalSledaiZero, clinical-sledai-zero)
* insert BooleanComponent(noMajorOrganActivity, no-major-organ-activity)
* insert BooleanComponent(noHaemolysisOrGiActivity, no-haemolysis-or-gi-activity)
* insert BooleanComponent(noNewActivity, no-new-activity)
* insert BooleanComponent(baselineEligible, baseline-eligible)
* insert BooleanComponent(bilagImproved, bilag-improved)
* insert ConceptComponent(bilagNewA, bilag-new-a, 0..*)
* component[bilagNewA].valueCodeableConcept from LnBilagSystemCodes (required)
* insert ConceptComponent(bilagNewB, bilag-new-b, 0..*)
* component[bilagNewB].valueCodeableConcept from LnBilagSystemCodes (required)
* insert BooleanComponent(bilagMet, bilag-met)
* insert QuantityComponent(pgaVisit, pga-visit)
* insert QuantityComponent(pgaChange, pga-change)
* insert BooleanComponent(pgaMet, pga-met)
* insert QuantityComponent(steroidDose, steroid-dose)
* insert QuantityComponent(steroidDosePerKg, steroid-dose-per-kg)
* insert BooleanComponent(steroidDoseMet, steroid-dose-met)
* insert BooleanComponent(treatmentAllowed, treatment-allowed)
