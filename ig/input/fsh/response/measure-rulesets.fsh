// A group of a response measure: one visit. Criteria are FHIRPath over the response Observations.
RuleSet: ResponseGroup(visit)
* group[+].code = LnTrial#{visit}

RuleSet: ResponsePopulation(code, expression)
* group[=].population[+].code = {code}
* group[=].population[=].criteria.language = #text/fhirpath
* group[=].population[=].criteria.expression = {expression}

RuleSet: ArmStratifier
* group[=].stratifier[+].code = LnReport#arm
* group[=].stratifier[=].criteria.language = #text/fhirpath
* group[=].stratifier[=].criteria.expression = "ResearchSubject.assignedArm"
