Extension: SubjectProgress
Id: progress
Title: "Progress of a participant"
Description: "A state or milestone in the participation, in the shape of R5's ResearchSubject.progress."
Context: ResearchSubject
* extension contains
    type 0..1 and
    subjectState 0..1 and
    milestone 0..1 and
    reason 0..1 and
    startDate 0..1 and
    endDate 0..1
* extension[type].value[x] only CodeableConcept
* extension[subjectState].value[x] only CodeableConcept
* extension[milestone].value[x] only CodeableConcept
* extension[milestone].valueCodeableConcept from LnMilestone (extensible)
* extension[reason].value[x] only CodeableConcept
* extension[startDate].value[x] only dateTime
* extension[endDate].value[x] only dateTime
