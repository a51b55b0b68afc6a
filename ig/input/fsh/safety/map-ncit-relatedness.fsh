Instance: LnNcitToRelatedness
InstanceOf: ConceptMap
Usage: #definition
Title: "NCIt relatedness to the trial's"
Description: "Relatedness as clinical research codes it, in the five steps of this trial."
* id = "ln-ncit-to-relatedness"
* name = "LnNcitToRelatedness"
* title = "NCIt relatedness to the trial's"
* status = #active
* experimental = false
* description = "Relatedness as clinical research codes it, in the five steps of this trial."
* targetCanonical = Canonical(LnRelatednessCodes)
* group.source = $ncit
* group.target = Canonical(LnRelatedness)
* group.element[+].code = #C53256
* group.element[=].display = "Not Related"
* group.element[=].target.code = #unrelated
* group.element[=].target.display = "Unrelated"
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #C53257
* group.element[=].display = "Unlikely Related"
* group.element[=].target.code = #unlikely
* group.element[=].target.display = "Unlikely"
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #C53258
* group.element[=].display = "Possibly Related"
* group.element[=].target.code = #possible
* group.element[=].target.display = "Possible"
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #C53260
* group.element[=].display = "Related"
* group.element[=].target.code = #related
* group.element[=].target.display = "Related"
* group.element[=].target.equivalence = #equivalent
