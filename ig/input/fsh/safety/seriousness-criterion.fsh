Extension: SeriousnessCriterion
Id: seriousness-criterion
Title: "Seriousness criterion"
Description: "One criterion of seriousness and whether it was present; absent criteria may be stated too. Seriousness is not severity."
Context: AdverseEvent
* extension contains
    criterion 1..1 and
    present 1..1
* extension[criterion].value[x] only CodeableConcept
* extension[criterion].valueCodeableConcept from LnSeriousnessCriterion (extensible)
* extension[present].value[x] only boolean
