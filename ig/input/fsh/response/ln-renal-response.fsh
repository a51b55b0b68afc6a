Profile: LnRenalResponse
Parent: Observation
Id: ln-renal-response
Title: "Renal response"
Description: """
The renal response of one participant at one visit: complete (CRR), partial (PRR) or none (NR), with every number it rests on.

* **When:** returned by `$evaluate-response` and stored by `$record-response`; clients read it and never write it.
* **Not evaluable or not due:** no value, and `dataAbsentReason` says which.
"""
* insert ComputedResponse
* code = LnTrial#renal-response
* valueCodeableConcept from LnRenalResult (required)
* component[resultByComponents].valueCodeableConcept from LnRenalComponentResult (required)
* insert QuantityComponent(upcrBaseline, upcr-baseline)
* insert QuantityComponent(upcrVisit, upcr-visit)
* insert QuantityComponent(upcrReduction, upcr-reduction)
* insert QuantityComponent(egfrBaseline, egfr-baseline)
* insert QuantityComponent(egfrVisit, egfr-visit)
* insert ResponseComponent(egfrDisplayedBaseline, egfr-displayed-baseline, 0..*)
* component[egfrDisplayedBaseline].code.text 1..1
* component[egfrDisplayedBaseline].value[x] only Quantity
* component[egfrDisplayedBaseline].valueQuantity.system 1..1
* component[egfrDisplayedBaseline].valueQuantity.system = $ucum (exactly)
* component[egfrDisplayedBaseline].valueQuantity.code 1..1
* insert ResponseComponent(egfrDisplayedVisit, egfr-displayed-visit, 0..*)
* component[egfrDisplayedVisit].code.text 1..1
* component[egfrDisplayedVisit].value[x] only Quantity
* component[egfrDisplayedVisit].valueQuantity.system 1..1
* component[egfrDisplayedVisit].valueQuantity.system = $ucum (exactly)
* component[egfrDisplayedVisit].valueQuantity.code 1..1
* insert QuantityComponent(egfrPercentOfBaseline, egfr-percent-of-baseline)
* insert BooleanComponent(kidneyFunctionStable, kidney-function-stable)
* insert BooleanComponent(crrUpcrMet, crr-upcr-met)
* insert BooleanComponent(prrReductionMet, prr-reduction-met)
* insert BooleanComponent(prrCeilingMet, prr-ceiling-met)
* insert BooleanComponent(upcrStringentMet, upcr-stringent-met)
* insert BooleanComponent(paediatricCeilingMet, paediatric-ceiling-met)
* insert BooleanComponent(sedimentInactive, sediment-inactive)
* insert BooleanComponent(crrWithInactiveSediment, crr-with-inactive-sediment)
* insert QuantityComponent(steroidDose, steroid-dose)
* insert BooleanComponent(steroidDoseMet, steroid-dose-met)
* insert BooleanComponent(responseConfirmed, response-confirmed)
* insert QuantityComponent(uacrVisit, uacr-visit)
* insert BooleanComponent(crrUacrMet, crr-uacr-met)
* insert QuantityComponent(creatininePercentOfBaseline, creatinine-percent-of-baseline)
* insert BooleanComponent(crrCreatinineMet, crr-creatinine-met)
* insert BooleanComponent(prrCreatinineMet, prr-creatinine-met)
* insert BooleanComponent(prrSedimentMet, prr-sediment-met)
* insert BooleanComponent(milestoneMet, milestone-met)
* insert QuantityComponent(upcrScreening, upcr-screening)
* insert QuantityComponent(upcrReductionFromScreening, upcr-reduction-from-screening)
* insert ConceptComponent(resultByScreeningBaseline, result-by-screening-baseline, 0..1)
* component[resultByScreeningBaseline].valueCodeableConcept from LnRenalComponentResult (required)
