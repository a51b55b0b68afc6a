Instance: LnAdverseEventOutcomeToNcit
InstanceOf: ConceptMap
Usage: #definition
Title: "Outcomes of adverse events to NCIt"
Description: "R4 outcomes as codes of the NCI Thesaurus, as HL7 terminology lists them for clinical research."
* id = "ln-adverse-event-outcome-to-ncit"
* name = "LnAdverseEventOutcomeToNcit"
* title = "Outcomes of adverse events to NCIt"
* status = #active
* experimental = false
* description = "R4 outcomes as codes of the NCI Thesaurus, as HL7 terminology lists them for clinical research."
* targetCanonical = "http://terminology.hl7.org/ValueSet/adverse-event-clinical-research-outcomes"
* group.source = $ae-outcome
* group.target = $ncit
* group.element[+].code = #resolved
* group.element[=].display = "Resolved"
* group.element[=].target.code = #C49498
* group.element[=].target.display = "Recovered/Resolved"
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #recovering
* group.element[=].display = "Recovering"
* group.element[=].target.code = #C49496
* group.element[=].target.display = "Recovering/Resolving"
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #ongoing
* group.element[=].display = "Ongoing"
* group.element[=].target.code = #C49494
* group.element[=].target.display = "Not recovering/not resolved"
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #resolvedWithSequelae
* group.element[=].display = "Resolved with Sequelae"
* group.element[=].target.code = #C49495
* group.element[=].target.display = "Recovered/Resolved with sequelae"
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #fatal
* group.element[=].display = "Fatal"
* group.element[=].target.code = #C48275
* group.element[=].target.display = "Fatal"
* group.element[=].target.equivalence = #equivalent
