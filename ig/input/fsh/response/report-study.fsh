Extension: ReportStudy
Id: report-study
Title: "Study of a report"
Description: "The study that a MeasureReport is about; R4's MeasureReport.subject may not be a ResearchStudy."
Context: MeasureReport
* value[x] 1..1
* value[x] only Reference(ResearchStudy)
