Instance: LnRenalResponseMeasure
InstanceOf: Measure
Usage: #definition
Title: "Renal response rate"
Description: "Share of participants with complete or partial renal response at each visit. Who counts in the denominator is a parameter of the evaluation, by default everyone enrolled."
* id = "ln-renal-response"
* name = "LnRenalResponseMeasure"
* title = "Renal response rate"
* version = "1.0.0"
* status = #active
* experimental = false
* description = "Share of participants with complete or partial renal response at each visit. Who counts in the denominator is a parameter of the evaluation, by default everyone enrolled."
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#ResearchSubject
* scoring = $measure-scoring#proportion
* improvementNotation = http://terminology.hl7.org/CodeSystem/measure-improvement-notation#increase
* insert ResponseGroup(M3)
* insert ResponsePopulation($measure-population#initial-population, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M3')"]])
* insert ResponsePopulation($measure-population#denominator, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M3')"]])
* insert ResponsePopulation($measure-population#numerator, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M3').where(value.coding.where(code = 'CRR' or code = 'PRR').exists())"]])
* insert ResponsePopulation(LnTrial#CRR, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M3').where(value.coding.where(code = 'CRR').exists())"]])
* insert ResponsePopulation(LnTrial#PRR, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M3').where(value.coding.where(code = 'PRR').exists())"]])
* insert ResponsePopulation(LnTrial#NR, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M3').where(value.coding.where(code = 'NR').exists())"]])
* insert ResponsePopulation(LnTrial#not-evaluable, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M3').where(dataAbsentReason.coding.where(code = 'not-evaluable').exists())"]])
* insert ResponsePopulation(LnTrial#not-due, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M3').where(dataAbsentReason.coding.where(code = 'not-due').exists())"]])
* insert ArmStratifier
* insert ResponseGroup(M6)
* insert ResponsePopulation($measure-population#initial-population, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M6')"]])
* insert ResponsePopulation($measure-population#denominator, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M6')"]])
* insert ResponsePopulation($measure-population#numerator, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M6').where(value.coding.where(code = 'CRR' or code = 'PRR').exists())"]])
* insert ResponsePopulation(LnTrial#CRR, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M6').where(value.coding.where(code = 'CRR').exists())"]])
* insert ResponsePopulation(LnTrial#PRR, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M6').where(value.coding.where(code = 'PRR').exists())"]])
* insert ResponsePopulation(LnTrial#NR, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M6').where(value.coding.where(code = 'NR').exists())"]])
* insert ResponsePopulation(LnTrial#not-evaluable, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M6').where(dataAbsentReason.coding.where(code = 'not-evaluable').exists())"]])
* insert ResponsePopulation(LnTrial#not-due, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M6').where(dataAbsentReason.coding.where(code = 'not-due').exists())"]])
* insert ArmStratifier
* insert ResponseGroup(M12)
* insert ResponsePopulation($measure-population#initial-population, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M12')"]])
* insert ResponsePopulation($measure-population#denominator, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M12')"]])
* insert ResponsePopulation($measure-population#numerator, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M12').where(value.coding.where(code = 'CRR' or code = 'PRR').exists())"]])
* insert ResponsePopulation(LnTrial#CRR, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M12').where(value.coding.where(code = 'CRR').exists())"]])
* insert ResponsePopulation(LnTrial#PRR, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M12').where(value.coding.where(code = 'PRR').exists())"]])
* insert ResponsePopulation(LnTrial#NR, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M12').where(value.coding.where(code = 'NR').exists())"]])
* insert ResponsePopulation(LnTrial#not-evaluable, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M12').where(dataAbsentReason.coding.where(code = 'not-evaluable').exists())"]])
* insert ResponsePopulation(LnTrial#not-due, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M12').where(dataAbsentReason.coding.where(code = 'not-due').exists())"]])
* insert ArmStratifier
* insert ResponseGroup(M24)
* insert ResponsePopulation($measure-population#initial-population, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M24')"]])
* insert ResponsePopulation($measure-population#denominator, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M24')"]])
* insert ResponsePopulation($measure-population#numerator, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M24').where(value.coding.where(code = 'CRR' or code = 'PRR').exists())"]])
* insert ResponsePopulation(LnTrial#CRR, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M24').where(value.coding.where(code = 'CRR').exists())"]])
* insert ResponsePopulation(LnTrial#PRR, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M24').where(value.coding.where(code = 'PRR').exists())"]])
* insert ResponsePopulation(LnTrial#NR, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M24').where(value.coding.where(code = 'NR').exists())"]])
* insert ResponsePopulation(LnTrial#not-evaluable, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M24').where(dataAbsentReason.coding.where(code = 'not-evaluable').exists())"]])
* insert ResponsePopulation(LnTrial#not-due, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M24').where(dataAbsentReason.coding.where(code = 'not-due').exists())"]])
* insert ArmStratifier
* insert ResponseGroup(withdrawal)
* insert ResponsePopulation($measure-population#initial-population, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'withdrawal')"]])
* insert ResponsePopulation($measure-population#denominator, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'withdrawal')"]])
* insert ResponsePopulation($measure-population#numerator, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'withdrawal').where(value.coding.where(code = 'CRR' or code = 'PRR').exists())"]])
* insert ResponsePopulation(LnTrial#CRR, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'withdrawal').where(value.coding.where(code = 'CRR').exists())"]])
* insert ResponsePopulation(LnTrial#PRR, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'withdrawal').where(value.coding.where(code = 'PRR').exists())"]])
* insert ResponsePopulation(LnTrial#NR, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'withdrawal').where(value.coding.where(code = 'NR').exists())"]])
* insert ResponsePopulation(LnTrial#not-evaluable, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'withdrawal').where(dataAbsentReason.coding.where(code = 'not-evaluable').exists())"]])
* insert ResponsePopulation(LnTrial#not-due, [["Observation.where(code.coding.where(code = 'renal-response').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'withdrawal').where(dataAbsentReason.coding.where(code = 'not-due').exists())"]])
* insert ArmStratifier
