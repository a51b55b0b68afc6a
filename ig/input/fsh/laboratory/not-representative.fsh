Extension: NotRepresentative
Id: not-representative
Title: "Not representative"
Description: "True when the clinician judges that the value does not show the disease (fever, infection, exercise, menses)."
Context: Observation
* value[x] 1..1
* value[x] only boolean
