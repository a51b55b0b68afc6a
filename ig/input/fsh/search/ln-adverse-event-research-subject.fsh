Instance: ln-adverse-event-research-subject
InstanceOf: SearchParameter
Usage: #definition
Title: "Adverse event by participant"
Description: "Finds the adverse events of a participant."
* name = "LnAdverseEventResearchSubject"
* status = #active
* experimental = false
* description = "Finds the adverse events of a participant."
* code = #research-subject
* base[0] = #AdverseEvent
* type = #reference
* expression = "AdverseEvent.extension.where(url.endsWith('/StructureDefinition/research-subject')).value"
* xpathUsage = #normal
* target[0] = #ResearchSubject
