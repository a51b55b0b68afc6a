Extension: Evidence
Id: evidence
Title: "Evidence other than an Observation"
Description: "An input of the verdict that is no Observation, as a reference with version: the infusion, a rescue medication, a dialysis, the death, the withdrawal."
Context: Observation
* value[x] 1..1
* value[x] only Reference
* valueReference.reference 1..1
