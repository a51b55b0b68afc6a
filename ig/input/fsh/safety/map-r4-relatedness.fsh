Instance: LnR4ToRelatedness
InstanceOf: ConceptMap
Usage: #definition
Title: "WHO causality to the trial's relatedness"
Description: "Causality by the WHO scale, in the five steps of this trial. R4 itself writes the same codes with capitals."
* id = "ln-r4-to-relatedness"
* name = "LnR4ToRelatedness"
* title = "WHO causality to the trial's relatedness"
* status = #active
* experimental = false
* description = "Causality by the WHO scale, in the five steps of this trial. R4 itself writes the same codes with capitals."
* targetCanonical = Canonical(LnRelatednessCodes)
* group.source = "http://terminology.hl7.org/CodeSystem/adverse-event-causality-assess"
* group.target = Canonical(LnRelatedness)
* group.element[+].code = #certain
* group.element[=].display = "Certain"
* group.element[=].target.code = #related
* group.element[=].target.display = "Related"
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #probably-likely
* group.element[=].display = "Probably/Likely"
* group.element[=].target.code = #probable
* group.element[=].target.display = "Probable"
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #possible
* group.element[=].display = "Possible"
* group.element[=].target.code = #possible
* group.element[=].target.display = "Possible"
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #unlikely
* group.element[=].display = "Unlikely"
* group.element[=].target.code = #unlikely
* group.element[=].target.display = "Unlikely"
* group.element[=].target.equivalence = #equivalent
