Extension: GradeChange
Id: grade-change
Title: "Change of grade"
Description: "A grade of the same event and the day from which it held. One event with its history, not an event for each grade; `ctcae-grade` holds the worst."
Context: AdverseEvent
* extension contains
    date 1..1 and
    grade 1..1
* extension[date].value[x] only date
* extension[grade].value[x] only CodeableConcept
* extension[grade].valueCodeableConcept from LnCtcaeGradeCodes (required)
