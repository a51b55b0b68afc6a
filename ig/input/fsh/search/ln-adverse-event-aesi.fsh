Instance: ln-adverse-event-aesi
InstanceOf: SearchParameter
Usage: #definition
Title: "Adverse event of special interest"
Description: "Finds adverse events of special interest by their kind."
* name = "LnAdverseEventAesi"
* status = #active
* experimental = false
* description = "Finds adverse events of special interest by their kind."
* code = #aesi
* base[0] = #AdverseEvent
* type = #token
* expression = "AdverseEvent.extension.where(url.endsWith('/StructureDefinition/aesi')).value"
* xpathUsage = #normal
