Extension: AcceptableOffset
Id: acceptable-offset
Title: "Acceptable offset"
Description: "How many days before (negative low) and after (high) its target date a visit still counts, both ends inclusive. R4 allows a target or a range, not both."
Context: PlanDefinition.action.relatedAction
* value[x] 1..1
* value[x] only Range
* valueRange.low 1..1
* valueRange.low.value 1..1
* valueRange.low.system = $ucum (exactly)
* valueRange.low.code = #d (exactly)
* valueRange.high 1..1
* valueRange.high.value 1..1
* valueRange.high.system = $ucum (exactly)
* valueRange.high.code = #d (exactly)
