Instance: LnSri4Measure
InstanceOf: Measure
Usage: #definition
Title: "SRI-4 response rate"
Description: "Share of SRI-4 responders at each visit. Who counts in the denominator is a parameter of the evaluation, by default everyone enrolled."
* id = "ln-sri-4"
* name = "LnSri4Measure"
* title = "SRI-4 response rate"
* version = "1.0.0"
* status = #active
* experimental = false
* description = "Share of SRI-4 responders at each visit. Who counts in the denominator is a parameter of the evaluation, by default everyone enrolled."
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#ResearchSubject
* scoring = $measure-scoring#proportion
* improvementNotation = http://terminology.hl7.org/CodeSystem/measure-improvement-notation#increase
* insert ResponseGroup(M3)
* insert ResponsePopulation($measure-population#initial-population, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M3')"]])
* insert ResponsePopulation($measure-population#denominator, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M3')"]])
* insert ResponsePopulation($measure-population#numerator, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M3').where(value.coding.where(code = 'responder').exists())"]])
* insert ResponsePopulation(LnTrial#responder, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M3').where(value.coding.where(code = 'responder').exists())"]])
* insert ResponsePopulation(LnTrial#non-responder, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M3').where(value.coding.where(code = 'non-responder').exists())"]])
* insert ResponsePopulation(LnTrial#not-evaluable, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M3').where(dataAbsentReason.coding.where(code = 'not-evaluable').exists())"]])
* insert ResponsePopulation(LnTrial#not-due, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M3').where(dataAbsentReason.coding.where(code = 'not-due').exists())"]])
* insert ArmStratifier
* insert ResponseGroup(M6)
* insert ResponsePopulation($measure-population#initial-population, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M6')"]])
* insert ResponsePopulation($measure-population#denominator, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M6')"]])
* insert ResponsePopulation($measure-population#numerator, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M6').where(value.coding.where(code = 'responder').exists())"]])
* insert ResponsePopulation(LnTrial#responder, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M6').where(value.coding.where(code = 'responder').exists())"]])
* insert ResponsePopulation(LnTrial#non-responder, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M6').where(value.coding.where(code = 'non-responder').exists())"]])
* insert ResponsePopulation(LnTrial#not-evaluable, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M6').where(dataAbsentReason.coding.where(code = 'not-evaluable').exists())"]])
* insert ResponsePopulation(LnTrial#not-due, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M6').where(dataAbsentReason.coding.where(code = 'not-due').exists())"]])
* insert ArmStratifier
* insert ResponseGroup(M12)
* insert ResponsePopulation($measure-population#initial-population, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M12')"]])
* insert ResponsePopulation($measure-population#denominator, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M12')"]])
* insert ResponsePopulation($measure-population#numerator, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M12').where(value.coding.where(code = 'responder').exists())"]])
* insert ResponsePopulation(LnTrial#responder, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M12').where(value.coding.where(code = 'responder').exists())"]])
* insert ResponsePopulation(LnTrial#non-responder, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M12').where(value.coding.where(code = 'non-responder').exists())"]])
* insert ResponsePopulation(LnTrial#not-evaluable, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M12').where(dataAbsentReason.coding.where(code = 'not-evaluable').exists())"]])
* insert ResponsePopulation(LnTrial#not-due, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M12').where(dataAbsentReason.coding.where(code = 'not-due').exists())"]])
* insert ArmStratifier
* insert ResponseGroup(M24)
* insert ResponsePopulation($measure-population#initial-population, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M24')"]])
* insert ResponsePopulation($measure-population#denominator, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M24')"]])
* insert ResponsePopulation($measure-population#numerator, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M24').where(value.coding.where(code = 'responder').exists())"]])
* insert ResponsePopulation(LnTrial#responder, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M24').where(value.coding.where(code = 'responder').exists())"]])
* insert ResponsePopulation(LnTrial#non-responder, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M24').where(value.coding.where(code = 'non-responder').exists())"]])
* insert ResponsePopulation(LnTrial#not-evaluable, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M24').where(dataAbsentReason.coding.where(code = 'not-evaluable').exists())"]])
* insert ResponsePopulation(LnTrial#not-due, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'M24').where(dataAbsentReason.coding.where(code = 'not-due').exists())"]])
* insert ArmStratifier
* insert ResponseGroup(withdrawal)
* insert ResponsePopulation($measure-population#initial-population, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'withdrawal')"]])
* insert ResponsePopulation($measure-population#denominator, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'withdrawal')"]])
* insert ResponsePopulation($measure-population#numerator, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'withdrawal').where(value.coding.where(code = 'responder').exists())"]])
* insert ResponsePopulation(LnTrial#responder, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'withdrawal').where(value.coding.where(code = 'responder').exists())"]])
* insert ResponsePopulation(LnTrial#non-responder, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'withdrawal').where(value.coding.where(code = 'non-responder').exists())"]])
* insert ResponsePopulation(LnTrial#not-evaluable, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'withdrawal').where(dataAbsentReason.coding.where(code = 'not-evaluable').exists())"]])
* insert ResponsePopulation(LnTrial#not-due, [["Observation.where(code.coding.where(code = 'sri-4').exists() and component.where(code.coding.where(code = 'visit').exists()).value.coding.code = 'withdrawal').where(dataAbsentReason.coding.where(code = 'not-due').exists())"]])
* insert ArmStratifier
