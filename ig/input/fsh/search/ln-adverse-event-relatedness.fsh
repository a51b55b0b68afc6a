Instance: ln-adverse-event-relatedness
InstanceOf: SearchParameter
Usage: #definition
Title: "Adverse event by relatedness"
Description: "Finds adverse events by the judgement whether a treatment caused them."
* name = "LnAdverseEventRelatedness"
* status = #active
* experimental = false
* description = "Finds adverse events by the judgement whether a treatment caused them."
* code = #relatedness
* base[0] = #AdverseEvent
* type = #token
* expression = "AdverseEvent.suspectEntity.causality.assessment"
* xpathUsage = #normal
