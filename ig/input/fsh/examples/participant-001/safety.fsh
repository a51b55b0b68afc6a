Instance: ln-001-d3-crs
InstanceOf: LnCrsGrade
Usage: #example
Title: "CRS on day 3: grade 1"
* insert ResultOf(ln-001, LN-001.d3-crs, survey, 2025-01-18)
* code = LnTrial#crs-grade
* valueCodeableConcept = LnAstctGrade#1
* component[fever].valueBoolean = true
* component[hypotension].valueCodeableConcept = LnToxicitySign#none
* component[hypoxia].valueCodeableConcept = LnToxicitySign#none

Instance: ln-001-d6-crs
InstanceOf: LnCrsGrade
Usage: #example
Title: "CRS on day 6: resolved"
* insert ResultOf(ln-001, LN-001.d6-crs, survey, 2025-01-21)
* code = LnTrial#crs-grade
* valueCodeableConcept = LnAstctGrade#0
* component[fever].valueBoolean = false

Instance: ln-001-d3-icans
InstanceOf: LnIcansGrade
Usage: #example
Title: "ICANS on day 3: none"
* insert ResultOf(ln-001, LN-001.d3-icans, survey, 2025-01-18)
* code = LnTrial#icans-grade
* valueCodeableConcept = LnAstctGrade#0
* component[iceScore].valueInteger = 10
* component[consciousness].valueCodeableConcept = LnToxicitySign#awake
* component[seizure].valueCodeableConcept = LnToxicitySign#none

Instance: ln-001-ae-1
InstanceOf: LnAdverseEvent
Usage: #example
Title: "Cytokine release syndrome, grade 1"
* identifier.system = $sid-adverse-event
* identifier.value = "LN-001.AE.1"
* actuality = #actual
* event = LnCtcaeTerm#cytokine-release-syndrome "Cytokine release syndrome"
* subject = Reference(Patient/ln-001)
* study = Reference(ResearchStudy/nct06904729)
* date = "2025-01-18"
* recordedDate = "2025-01-18"
* seriousness = $ae-seriousness#non-serious
* outcome = $ae-outcome#resolved
* extension[ctcaeGrade].valueCodeableConcept = LnCtcaeGrade#1
* extension[resolvedDate].valueDateTime = "2025-01-21"
* extension[researchSubject].valueReference = Reference(ResearchSubject/ln-001)
* suspectEntity[+].instance = Reference(MedicationAdministration/ln-001-infusion)
* suspectEntity[=].causality.assessment = LnRelatedness#related
* extension[aesi].valueCodeableConcept = LnAesi#CRS
* extension[expected].valueBoolean = true
* extension[causedDiscontinuation].valueBoolean = false
* extension[toxicityAssessment].valueReference = Reference(Observation/ln-001-d3-crs)

Instance: ln-001-ae-2
InstanceOf: LnAdverseEvent
Usage: #example
Title: "Neutrophil count decreased, grade 3"
* identifier.system = $sid-adverse-event
* identifier.value = "LN-001.AE.2"
* actuality = #actual
* event = LnCtcaeTerm#neutrophil-count-decreased "Neutrophil count decreased"
* subject = Reference(Patient/ln-001)
* study = Reference(ResearchStudy/nct06904729)
* date = "2025-01-20"
* recordedDate = "2025-01-20"
* seriousness = $ae-seriousness#serious
* outcome = $ae-outcome#resolved
* extension[ctcaeGrade].valueCodeableConcept = LnCtcaeGrade#3
* extension[resolvedDate].valueDateTime = "2025-01-29"
* extension[researchSubject].valueReference = Reference(ResearchSubject/ln-001)
* suspectEntity[+].instance = Reference(MedicationAdministration/ln-001-infusion)
* suspectEntity[=].causality.assessment = LnRelatedness#possible
* suspectEntity[+].instance = Reference(MedicationAdministration/ln-001-ld-1)
* suspectEntity[=].causality.assessment = LnRelatedness#probable
* extension[gradeChange][+].extension[date].valueDate = "2025-01-20"
* extension[gradeChange][=].extension[grade].valueCodeableConcept = LnCtcaeGrade#2
* extension[gradeChange][+].extension[date].valueDate = "2025-01-22"
* extension[gradeChange][=].extension[grade].valueCodeableConcept = LnCtcaeGrade#3
* extension[seriousnessCriterion].extension[criterion].valueCodeableConcept = $ncit#C83052 "Requires Inpatient Hospitalization"
* extension[seriousnessCriterion].extension[present].valueBoolean = true
* extension[aesi].valueCodeableConcept = LnAesi#ICAHT

Instance: ln-001-ae-3
InstanceOf: LnAdverseEvent
Usage: #example
Title: "Upper respiratory infection, grade 2"
* identifier.system = $sid-adverse-event
* identifier.value = "LN-001.AE.3"
* actuality = #actual
* event = LnCtcaeTerm#upper-respiratory-infection "Upper respiratory infection"
* subject = Reference(Patient/ln-001)
* study = Reference(ResearchStudy/nct06904729)
* date = "2025-06-10"
* recordedDate = "2025-06-10"
* seriousness = $ae-seriousness#non-serious
* outcome = $ae-outcome#resolved
* extension[ctcaeGrade].valueCodeableConcept = LnCtcaeGrade#2
* extension[resolvedDate].valueDateTime = "2025-06-17"
* extension[researchSubject].valueReference = Reference(ResearchSubject/ln-001)
* suspectEntity[+].instance = Reference(MedicationAdministration/ln-001-infusion)
* suspectEntity[=].causality.assessment = LnRelatedness#unrelated

Instance: ln-001-creatinine-proposal
InstanceOf: LnGradeProposal
Usage: #example
Title: "Proposed grade of creatinine"
Description: "A creatinine after the infusion that no recorded event covers."
* identifier.system = $sid-response
* identifier.value = "LN-001.grade-proposal.creatinine-increased.all"
* status = #preliminary
* code = LnCtcaeTerm#creatinine-increased
* subject = Reference(Patient/ln-001)
* focus = Reference(ResearchSubject/ln-001)
* effectiveDateTime = "2025-04-15"
* valueCodeableConcept = LnCtcaeGrade#1
* method.text = "CTCAE v5.0"
* note.text = "Proposed: Creatinine increased grade 1. No recorded event of this term has this grade; the investigator decides."
* insert From(ln-001-m3-creatinine, [[Creatinine, month 3]])

Instance: ln-001-d3-crs-proposal
InstanceOf: LnToxicityFinding
Usage: #example
Title: "CRS on day 3: grade 1 follows from the signs"
Description: "Returned by $toxicity: the signs of the assessment of day 3 propose the grade that was entered."
* extension[criteriaSet].valueCanonical = Canonical(ln-criteria-kdigo-2024-paed|1.0.0)
* extension[criteriaHash].valueString = "0fe4292bc10666b7f46ee6289f3506de6a57bdf35d86ca6e644cc1baaf35949f"
* extension[dataCutoff].valueDate = "2025-02-28"
* identifier.system = $sid-response
* identifier.value = "LN-001.toxicity.crs-astct.2025-01-18"
* status = #preliminary
* category = $observation-category#survey
* code = LnToxicityFindingCodes#crs-astct
* subject = Reference(Patient/ln-001)
* focus = Reference(ResearchSubject/ln-001)
* effectiveDateTime = "2025-01-18"
* valueCodeableConcept = LnAstctGrade#1
* method.text = "ASTCT 2019 CRS"
* note.text = "Cytokine release syndrome by ASTCT 2019 CRS on 2025-01-18 (day 3): grade 1 by >=38.0 °C; no hypotension; no oxygen; entered grade 1."
* insert From(ln-001-d3-crs, [[Assessment, day 3]])
* component[lowestGrade].valueInteger = 1
* component[highestGrade].valueInteger = 1
* component[enteredGrade].valueCodeableConcept = LnAstctGrade#1
* component[standing].valueCodeableConcept = LnToxicityFindingCodes#verified
