Instance: ln-adverse-event-grade
InstanceOf: SearchParameter
Usage: #definition
Title: "Adverse event by CTCAE grade"
Description: "Finds adverse events by CTCAE grade."
* name = "LnAdverseEventGrade"
* status = #active
* experimental = false
* description = "Finds adverse events by CTCAE grade."
* code = #grade
* base[0] = #AdverseEvent
* type = #token
* expression = "AdverseEvent.extension.where(url.endsWith('/StructureDefinition/ctcae-grade')).value"
* xpathUsage = #normal
