Extension: ExpectedInResearchStudy
Id: expected-in-research-study
Title: "Expected in the study"
Description: "Whether the investigator's brochure lists the event as expected."
Context: AdverseEvent
* value[x] 1..1
* value[x] only boolean
