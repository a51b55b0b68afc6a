Instance: ln-adverse-event-identifier
InstanceOf: SearchParameter
Usage: #definition
Title: "Adverse event by identifier"
Description: "Finds an adverse event by its identifier. R4 has no such parameter, and without it an import can not be repeated safely."
* name = "LnAdverseEventIdentifier"
* status = #active
* experimental = false
* description = "Finds an adverse event by its identifier. R4 has no such parameter, and without it an import can not be repeated safely."
* code = #identifier
* base[0] = #AdverseEvent
* type = #token
* expression = "AdverseEvent.identifier"
* xpathUsage = #normal
