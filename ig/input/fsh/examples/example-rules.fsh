// The worked participants are synthetic: no such child exists. Every example of a result uses these rules.
RuleSet: ResultOf(patient, identifier, category, date)
* identifier.system = $sid-observation
* identifier.value = "{identifier}"
* status = #final
* category = $observation-category#{category}
* subject = Reference(Patient/{patient})
* effectiveDateTime = "{date}T09:00:00+08:00"
* issued = "{date}T12:00:00+08:00"

RuleSet: Measured(value, unit)
* valueQuantity.value = {value}
* valueQuantity.unit = "{unit}"
* valueQuantity.system = $ucum
* valueQuantity.code = #{unit}

RuleSet: Item(code, present)
* component[+].code = LnSledaiItem#{code}
* component[=].valueBoolean = {present}

RuleSet: Grade(system, grade)
* component[+].code = LnBilagSystem#{system}
* component[=].valueCodeableConcept = LnBilagGrade#{grade}

RuleSet: ScoredItem(code, score, due)
* component[+].code = LnBilagItem#{code}
* component[=].extension[attributedToSle].valueBoolean = {due}
* component[=].valueCodeableConcept = LnBilagScore#{score}

RuleSet: AbsentItem(code)
* component[+].code = LnBilagItem#{code}
* component[=].valueCodeableConcept = LnBilagScore#0

RuleSet: YesNoItem(code, present)
* component[+].code = LnBilagItem#{code}
* component[=].valueBoolean = {present}

RuleSet: PgaOnThree(value)
* valueQuantity.value = {value}
* valueQuantity.unit = "score"
* valueQuantity.system = $ucum
* valueQuantity.code = #{score}
* component[scaleMax].valueInteger = 3

// Components of a computed response.
RuleSet: SaysQuantity(slice, value, unit)
* component[{slice}].valueQuantity.value = {value}
* component[{slice}].valueQuantity.unit = "{unit}"
* component[{slice}].valueQuantity.system = $ucum
* component[{slice}].valueQuantity.code = #{unit}

RuleSet: ResponseOf(patient, subject, endPoint, visit, date)
* identifier.value = "{subject}.{endPoint}.{visit}.ln-criteria-kdigo-2024-paed|1.0.0"
* status = #final
* category = $observation-category#survey
* subject = Reference(Patient/{patient})
* focus = Reference(ResearchSubject/{patient})
* focus.display = "Participation {subject}"
* method.coding.system = Canonical(ln-criteria-kdigo-2024-paed)
* method.coding.version = "1.0.0"
* method.coding.code = #ln-criteria-kdigo-2024-paed
* method.coding.extension[criteriaHash].valueString = "0fe4292bc10666b7f46ee6289f3506de6a57bdf35d86ca6e644cc1baaf35949f"
* extension[ruleVersion].extension[version].valueString = "0.1.0"
* extension[ruleVersion].extension[hash].valueString = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
* effectiveDateTime = "{date}"
* extension[evidence][+].valueReference = Reference(MedicationAdministration/{patient}-infusion)
* extension[evidence][=].valueReference.display = "CAR-T infusion"
* component[visit].valueCodeableConcept = LnTrial#{visit}

RuleSet: WindowOf(target, start, end)
* component[targetDate].valueDateTime = "{target}"
* component[window].valuePeriod.start = "{start}"
* component[window].valuePeriod.end = "{end}"

RuleSet: From(observation, what)
* derivedFrom[+] = Reference(Observation/{observation})
* derivedFrom[=].display = "{what}"
