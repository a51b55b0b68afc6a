Extension: ProgressStatus
Id: progress-status
Title: "Progress of the study"
Description: "A state of the study with its period, in the shape of R5's ResearchStudy.progressStatus; R4's own status knows no recruiting."
Context: ResearchStudy
* extension contains
    state 1..1 and
    actual 0..1 and
    period 0..1
* extension[state].value[x] only CodeableConcept
* extension[state].valueCodeableConcept from http://terminology.hl7.org/ValueSet/research-study-status (extensible)
* extension[actual].value[x] only boolean
* extension[period].value[x] only Period
