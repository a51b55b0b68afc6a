Extension: EventResearchSubject
Id: research-subject
Title: "Participant of the event"
Description: "The participation during which the event occurred."
Context: AdverseEvent
* value[x] 1..1
* value[x] only Reference(LnSubject)
