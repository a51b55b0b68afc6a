Extension: ReportIssues
Id: report-issues
Title: "Issues of a report"
Description: "What the reader of a report should know: records that could not be counted, and why."
Context: MeasureReport
* value[x] 1..1
* value[x] only Reference(OperationOutcome)
