CodeSystem: LnCtcaeGrade
Id: ln-ctcae-grade
Title: "CTCAE grades"
Description: "Grades 1 to 5 of the Common Terminology Criteria for Adverse Events, version 5.0."
* insert OwnCodeSystem
* #1 "Grade 1" "Mild; no intervention needed"
* #1 insert Zh("1级（轻度）")
* #2 "Grade 2" "Moderate; minimal, local or non-invasive intervention"
* #2 insert Zh("2级（中度）")
* #3 "Grade 3" "Severe or medically significant, not immediately life-threatening"
* #3 insert Zh("3级（重度）")
* #4 "Grade 4" "Life-threatening; urgent intervention needed"
* #4 insert Zh("4级（危及生命）")
* #5 "Grade 5" "Death related to the event"
* #5 insert Zh("5级（死亡）")

ValueSet: LnCtcaeGradeCodes
Id: ln-ctcae-grade
Title: "CTCAE grades"
Description: "Grades 1 to 5."
* insert OwnValueSet
* include codes from system LnCtcaeGrade

Extension: CtcaeGrade
Id: ctcae-grade
Title: "CTCAE grade"
Description: "Grade 1 to 5 of the event by CTCAE version 5.0. R4's own severity (mild, moderate, severe) can't hold it. Absent = grade unknown, which is reported as such."
Context: AdverseEvent
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from LnCtcaeGradeCodes (required)
