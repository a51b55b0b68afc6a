Extension: ProposedGrade
Id: proposed-grade
Title: "Proposed grade"
Description: "A grade that a laboratory value suggests and no recorded event covers. It is counted nowhere: the investigator decides."
Context: MeasureReport
* value[x] 1..1
* value[x] only Reference(LnGradeProposal)
