Instance: ln-research-study
InstanceOf: SearchParameter
Usage: #definition
Title: "Anything by trial"
Description: "Finds the data that name the trial they belong to."
* name = "LnResearchStudySearch"
* status = #active
* experimental = false
* description = "Finds the data that name the trial they belong to."
* code = #research-study
* base[0] = #Observation
* base[1] = #Procedure
* base[2] = #MedicationAdministration
* base[3] = #MedicationStatement
* base[4] = #Encounter
* base[5] = #Consent
* type = #reference
* expression = "Observation.extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-researchStudy').value | Procedure.extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-researchStudy').value | MedicationAdministration.extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-researchStudy').value | MedicationStatement.extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-researchStudy').value | Encounter.extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-researchStudy').value | Consent.extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-researchStudy').value"
* xpathUsage = #normal
* target[0] = #ResearchStudy
