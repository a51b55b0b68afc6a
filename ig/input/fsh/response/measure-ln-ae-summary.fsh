Instance: LnAeSummaryMeasure
InstanceOf: Measure
Usage: #definition
Title: "Adverse events"
Description: "Participants with adverse events, and events, by worst CTCAE grade: any, serious, related to the product, of special interest."
* id = "ln-ae-summary"
* name = "LnAeSummaryMeasure"
* title = "Adverse events"
* version = "1.0.0"
* status = #active
* experimental = false
* description = "Participants with adverse events, and events, by worst CTCAE grade: any, serious, related to the product, of special interest."
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#ResearchSubject
* scoring = $measure-scoring#cohort
* group[+].code = LnReport#any
* insert ResponsePopulation(LnReport#at-risk, [["MedicationAdministration.where(medication.coding.where(code = 'car-t-product').exists()).subject"]])
* insert ResponsePopulation(LnReport#participants, [["AdverseEvent.subject"]])
* insert ResponsePopulation(LnReport#events, [["AdverseEvent"]])
* insert ResponsePopulation(LnReport#grade-1, [["AdverseEvent.where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '1').subject"]])
* insert ResponsePopulation(LnReport#grade-2, [["AdverseEvent.where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '2').subject"]])
* insert ResponsePopulation(LnReport#grade-3, [["AdverseEvent.where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '3').subject"]])
* insert ResponsePopulation(LnReport#grade-4, [["AdverseEvent.where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '4').subject"]])
* insert ResponsePopulation(LnReport#grade-5, [["AdverseEvent.where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '5').subject"]])
* insert ResponsePopulation(LnReport#grade-3-or-higher, [["AdverseEvent.where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code in ('3' | '4' | '5')).subject"]])
* insert ResponsePopulation(LnReport#grade-unknown, [["AdverseEvent.where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code.empty()).subject"]])
* insert ResponsePopulation(LnReport#participants-undecided, [["AdverseEvent.where(false).subject"]])
* insert ResponsePopulation(LnReport#events-undecided, [["AdverseEvent.where(false)"]])
* group[=].stratifier[+].code = LnReport#arm
* group[=].stratifier[=].criteria.language = #text/fhirpath
* group[=].stratifier[=].criteria.expression = "ResearchSubject.assignedArm"
* group[=].stratifier[+].code = LnReport#term
* group[=].stratifier[=].criteria.language = #text/fhirpath
* group[=].stratifier[=].criteria.expression = "AdverseEvent.event"
* group[=].stratifier[+].code = LnReport#arm-and-term
* group[=].stratifier[=].criteria.language = #text/fhirpath
* group[=].stratifier[=].criteria.expression = "ResearchSubject.assignedArm | AdverseEvent.event.text"
* group[+].code = LnReport#serious
* insert ResponsePopulation(LnReport#at-risk, [["MedicationAdministration.where(medication.coding.where(code = 'car-t-product').exists()).subject"]])
* insert ResponsePopulation(LnReport#participants, [["AdverseEvent.where(seriousness.coding.where(code = 'serious' or code = 'Serious').exists()).subject"]])
* insert ResponsePopulation(LnReport#events, [["AdverseEvent.where(seriousness.coding.where(code = 'serious' or code = 'Serious').exists())"]])
* insert ResponsePopulation(LnReport#grade-1, [["AdverseEvent.where(seriousness.coding.where(code = 'serious' or code = 'Serious').exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '1').subject"]])
* insert ResponsePopulation(LnReport#grade-2, [["AdverseEvent.where(seriousness.coding.where(code = 'serious' or code = 'Serious').exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '2').subject"]])
* insert ResponsePopulation(LnReport#grade-3, [["AdverseEvent.where(seriousness.coding.where(code = 'serious' or code = 'Serious').exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '3').subject"]])
* insert ResponsePopulation(LnReport#grade-4, [["AdverseEvent.where(seriousness.coding.where(code = 'serious' or code = 'Serious').exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '4').subject"]])
* insert ResponsePopulation(LnReport#grade-5, [["AdverseEvent.where(seriousness.coding.where(code = 'serious' or code = 'Serious').exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '5').subject"]])
* insert ResponsePopulation(LnReport#grade-3-or-higher, [["AdverseEvent.where(seriousness.coding.where(code = 'serious' or code = 'Serious').exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code in ('3' | '4' | '5')).subject"]])
* insert ResponsePopulation(LnReport#grade-unknown, [["AdverseEvent.where(seriousness.coding.where(code = 'serious' or code = 'Serious').exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code.empty()).subject"]])
* insert ResponsePopulation(LnReport#participants-undecided, [["AdverseEvent.where(seriousness.coding.code.empty() and extension.where(url.endsWith('/seriousness-criterion')).extension.where(url = 'present' and value = true).empty()).subject"]])
* insert ResponsePopulation(LnReport#events-undecided, [["AdverseEvent.where(seriousness.coding.code.empty() and extension.where(url.endsWith('/seriousness-criterion')).extension.where(url = 'present' and value = true).empty())"]])
* group[=].stratifier[+].code = LnReport#arm
* group[=].stratifier[=].criteria.language = #text/fhirpath
* group[=].stratifier[=].criteria.expression = "ResearchSubject.assignedArm"
* group[=].stratifier[+].code = LnReport#term
* group[=].stratifier[=].criteria.language = #text/fhirpath
* group[=].stratifier[=].criteria.expression = "AdverseEvent.event"
* group[=].stratifier[+].code = LnReport#arm-and-term
* group[=].stratifier[=].criteria.language = #text/fhirpath
* group[=].stratifier[=].criteria.expression = "ResearchSubject.assignedArm | AdverseEvent.event.text"
* group[+].code = LnReport#related-events
* insert ResponsePopulation(LnReport#at-risk, [["MedicationAdministration.where(medication.coding.where(code = 'car-t-product').exists()).subject"]])
* insert ResponsePopulation(LnReport#participants, [["AdverseEvent.where(suspectEntity.causality.assessment.coding.where(code = 'possible' or code = 'probable' or code = 'related').exists()).subject"]])
* insert ResponsePopulation(LnReport#events, [["AdverseEvent.where(suspectEntity.causality.assessment.coding.where(code = 'possible' or code = 'probable' or code = 'related').exists())"]])
* insert ResponsePopulation(LnReport#grade-1, [["AdverseEvent.where(suspectEntity.causality.assessment.coding.where(code = 'possible' or code = 'probable' or code = 'related').exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '1').subject"]])
* insert ResponsePopulation(LnReport#grade-2, [["AdverseEvent.where(suspectEntity.causality.assessment.coding.where(code = 'possible' or code = 'probable' or code = 'related').exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '2').subject"]])
* insert ResponsePopulation(LnReport#grade-3, [["AdverseEvent.where(suspectEntity.causality.assessment.coding.where(code = 'possible' or code = 'probable' or code = 'related').exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '3').subject"]])
* insert ResponsePopulation(LnReport#grade-4, [["AdverseEvent.where(suspectEntity.causality.assessment.coding.where(code = 'possible' or code = 'probable' or code = 'related').exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '4').subject"]])
* insert ResponsePopulation(LnReport#grade-5, [["AdverseEvent.where(suspectEntity.causality.assessment.coding.where(code = 'possible' or code = 'probable' or code = 'related').exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '5').subject"]])
* insert ResponsePopulation(LnReport#grade-3-or-higher, [["AdverseEvent.where(suspectEntity.causality.assessment.coding.where(code = 'possible' or code = 'probable' or code = 'related').exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code in ('3' | '4' | '5')).subject"]])
* insert ResponsePopulation(LnReport#grade-unknown, [["AdverseEvent.where(suspectEntity.causality.assessment.coding.where(code = 'possible' or code = 'probable' or code = 'related').exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code.empty()).subject"]])
* insert ResponsePopulation(LnReport#participants-undecided, [["AdverseEvent.where(suspectEntity.causality.assessment.coding.code.empty()).subject"]])
* insert ResponsePopulation(LnReport#events-undecided, [["AdverseEvent.where(suspectEntity.causality.assessment.coding.code.empty())"]])
* group[=].stratifier[+].code = LnReport#arm
* group[=].stratifier[=].criteria.language = #text/fhirpath
* group[=].stratifier[=].criteria.expression = "ResearchSubject.assignedArm"
* group[=].stratifier[+].code = LnReport#term
* group[=].stratifier[=].criteria.language = #text/fhirpath
* group[=].stratifier[=].criteria.expression = "AdverseEvent.event"
* group[=].stratifier[+].code = LnReport#arm-and-term
* group[=].stratifier[=].criteria.language = #text/fhirpath
* group[=].stratifier[=].criteria.expression = "ResearchSubject.assignedArm | AdverseEvent.event.text"
* group[+].code = LnReport#aesi
* insert ResponsePopulation(LnReport#at-risk, [["MedicationAdministration.where(medication.coding.where(code = 'car-t-product').exists()).subject"]])
* insert ResponsePopulation(LnReport#participants, [["AdverseEvent.where(extension.where(url.endsWith('/aesi')).exists()).subject"]])
* insert ResponsePopulation(LnReport#events, [["AdverseEvent.where(extension.where(url.endsWith('/aesi')).exists())"]])
* insert ResponsePopulation(LnReport#grade-1, [["AdverseEvent.where(extension.where(url.endsWith('/aesi')).exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '1').subject"]])
* insert ResponsePopulation(LnReport#grade-2, [["AdverseEvent.where(extension.where(url.endsWith('/aesi')).exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '2').subject"]])
* insert ResponsePopulation(LnReport#grade-3, [["AdverseEvent.where(extension.where(url.endsWith('/aesi')).exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '3').subject"]])
* insert ResponsePopulation(LnReport#grade-4, [["AdverseEvent.where(extension.where(url.endsWith('/aesi')).exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '4').subject"]])
* insert ResponsePopulation(LnReport#grade-5, [["AdverseEvent.where(extension.where(url.endsWith('/aesi')).exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code = '5').subject"]])
* insert ResponsePopulation(LnReport#grade-3-or-higher, [["AdverseEvent.where(extension.where(url.endsWith('/aesi')).exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code in ('3' | '4' | '5')).subject"]])
* insert ResponsePopulation(LnReport#grade-unknown, [["AdverseEvent.where(extension.where(url.endsWith('/aesi')).exists()).where(extension.where(url.endsWith('/ctcae-grade')).value.coding.code.empty()).subject"]])
* insert ResponsePopulation(LnReport#participants-undecided, [["AdverseEvent.where(extension.where(url.endsWith('/aesi')).empty() and extension.where(url.endsWith('/ctcae-grade')).empty()).subject"]])
* insert ResponsePopulation(LnReport#events-undecided, [["AdverseEvent.where(extension.where(url.endsWith('/aesi')).empty() and extension.where(url.endsWith('/ctcae-grade')).empty())"]])
* group[=].stratifier[+].code = LnReport#arm
* group[=].stratifier[=].criteria.language = #text/fhirpath
* group[=].stratifier[=].criteria.expression = "ResearchSubject.assignedArm"
* group[=].stratifier[+].code = LnReport#term
* group[=].stratifier[=].criteria.language = #text/fhirpath
* group[=].stratifier[=].criteria.expression = "AdverseEvent.event"
* group[=].stratifier[+].code = LnReport#arm-and-term
* group[=].stratifier[=].criteria.language = #text/fhirpath
* group[=].stratifier[=].criteria.expression = "ResearchSubject.assignedArm | AdverseEvent.event.text"
