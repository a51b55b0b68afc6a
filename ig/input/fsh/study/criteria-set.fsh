Extension: CriteriaSet
Id: criteria-set
Title: "Criteria set"
Description: "Canonical, with version, of the criteria set (a Library) by which response is judged."
Context: ResearchStudy, MeasureReport
* value[x] 1..1
* value[x] only canonical
