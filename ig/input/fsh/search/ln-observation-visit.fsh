Instance: ln-observation-visit
InstanceOf: SearchParameter
Usage: #definition
Title: "Response by visit"
Description: "Finds recorded responses by the visit they are for."
* name = "LnObservationVisit"
* status = #active
* experimental = false
* description = "Finds recorded responses by the visit they are for."
* code = #response-visit
* base[0] = #Observation
* type = #token
* expression = "Observation.component.where(code.coding.where(system.endsWith('/CodeSystem/ln-response-component') and code = 'visit').exists()).value"
* xpathUsage = #normal
