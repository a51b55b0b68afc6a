Extension: Aesi
Id: aesi
Title: "Adverse event of special interest"
Description: "Which kind of event of special interest this is."
Context: AdverseEvent
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from LnAesiCodes (required)
