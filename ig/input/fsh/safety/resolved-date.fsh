Extension: ResolvedDate
Id: resolved-date
Title: "Date of resolution"
Description: "When the event had resolved; absent while it continues."
Context: AdverseEvent
* value[x] 1..1
* value[x] only dateTime
