Extension: CriteriaSet
Id: criteria-set
Title: "Criteria set"
Description: "Canonical, with version, of the criteria set (a Library) by which was judged."
Context: ResearchStudy, MeasureReport, Observation
* value[x] 1..1
* value[x] only canonical
