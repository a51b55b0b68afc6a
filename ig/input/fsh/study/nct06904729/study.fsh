RuleSet: StudyOutcome(name, type, measure, description)
* extension[outcomeMeasure][+].extension[name].valueString = "{name}"
* extension[outcomeMeasure][=].extension[type].valueCodeableConcept = http://terminology.hl7.org/CodeSystem/research-study-objective-type#{type}
* extension[outcomeMeasure][=].extension[description].valueMarkdown = {description}
* extension[outcomeMeasure][=].extension[reference].valueReference = Reference(Measure/{measure})

RuleSet: StudyArm(name, dose)
* arm[+].name = "{name}"
* arm[=].type.text = "Experimental"
* arm[=].extension[armDose].valueQuantity.value = {dose}
* arm[=].extension[armDose].valueQuantity.unit = "cells/kg"
* arm[=].extension[armDose].valueQuantity.system = $ucum
* arm[=].extension[armDose].valueQuantity.code = #/kg

Instance: nct06904729
InstanceOf: LnStudy
Usage: #definition
Title: "Trial NCT06904729"
Description: "CD19 CAR-T cells in children with refractory lupus nephritis: single centre, two dose groups, 50 participants."
* identifier.system = $clinicaltrials-gov
* identifier.value = "NCT06904729"
* title = "CD19 CAR-T cells in children with refractory lupus nephritis"
* status = #active
* primaryPurposeType = http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type#treatment
* condition.text = "Lupus nephritis, ISN/RPS class III or IV with or without V"
* location.text = "Guangzhou, China"
* description = "Children and adolescents of 6 to 18 years with systemic lupus erythematosus and active lupus nephritis that was refractory to two or more immunosuppressants or relapsed receive one infusion of autologous CD19 CAR-T cells and are followed for 24 months."
* extension[criteriaSet].valueCanonical = Canonical(ln-criteria-kdigo-2024-paed|1.0.0)
* extension[progressStatus].extension[state].valueCodeableConcept = http://terminology.hl7.org/CodeSystem/research-study-status#recruiting
* extension[progressStatus].extension[actual].valueBoolean = true
* extension[recruitment].extension[targetNumber].valueUnsignedInt = 50
* protocol = Reference(PlanDefinition/ln-schedule-nct06904729)
* insert StudyArm(Low-dose CAR-T, 500000)
* insert StudyArm(High-dose CAR-T, 1000000)
* objective[+].name = "Safety of the CAR-T cells"
* objective[=].type = http://terminology.hl7.org/CodeSystem/research-study-objective-type#primary
* objective[+].name = "Response of kidney and disease activity"
* objective[=].type = http://terminology.hl7.org/CodeSystem/research-study-objective-type#secondary
* insert StudyOutcome(Adverse events, primary, ln-ae-summary, [["Participants with adverse events related to the CAR-T cells, graded by CTCAE version 5.0"]])
* insert StudyOutcome(Renal response, secondary, ln-renal-response, [["Participants with complete or partial renal response, as a percentage of all participants, at months 3, 6, 12 and 24 or at withdrawal"]])
* insert StudyOutcome(SRI-4 response, secondary, ln-sri-4, [["Participants with SRI-4 response at months 3, 6, 12 and 24 or at withdrawal"]])
