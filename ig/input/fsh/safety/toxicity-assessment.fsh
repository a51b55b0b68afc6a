Extension: ToxicityAssessment
Id: toxicity-assessment
Title: "Toxicity assessment"
Description: "The ASTCT assessment of CRS or ICANS that belongs to the event; its grade is another scale than CTCAE's."
Context: AdverseEvent
* value[x] 1..1
* value[x] only Reference(LnCrsGrade or LnIcansGrade)
