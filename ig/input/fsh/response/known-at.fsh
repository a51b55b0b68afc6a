Extension: KnownAt
Id: known-at
Title: "Known at"
Description: "Instant whose resource versions were used (knowledge time)."
Context: Observation, MeasureReport, Provenance
* value[x] 1..1
* value[x] only instant
