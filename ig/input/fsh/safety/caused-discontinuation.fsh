Extension: CausedDiscontinuation
Id: caused-discontinuation
Title: "Caused discontinuation"
Description: "Whether the participant left the trial because of the event."
Context: AdverseEvent
* value[x] 1..1
* value[x] only boolean
