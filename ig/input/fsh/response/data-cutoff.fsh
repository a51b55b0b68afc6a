Extension: DataCutoff
Id: data-cutoff
Title: "Data cut-off"
Description: "Last day whose data were used (clinical time)."
Context: Observation, MeasureReport, Provenance
* value[x] 1..1
* value[x] only date
