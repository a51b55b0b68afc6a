Extension: Evidence
Id: evidence
Title: "Further evidence"
Description: "An input of the verdict that is no Observation, as a reference with version: the infusion, a rescue medication, a dialysis, the death, the withdrawal. Also an Observation on which only something that is said beside the result rests."
Context: Observation
* value[x] 1..1
* value[x] only Reference
* valueReference.reference 1..1
