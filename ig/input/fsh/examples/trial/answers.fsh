Instance: warnings
InstanceOf: OperationOutcome
Usage: #example
Title: "Warnings of an evaluation"
Description: "What stands beside the verdicts: code, place, and text in English and Chinese."
* issue.severity = #warning
* issue.code = #incomplete
* issue.details.coding = LnIssue#not-evaluable
* issue.details.text = "SRI-4 at month 3 can not be evaluated: the BILAG-2004 of the visit is missing."
* issue.details.text.extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* issue.details.text.extension[=].extension[+].url = "lang"
* issue.details.text.extension[=].extension[=].valueCode = #zh-CN
* issue.details.text.extension[=].extension[+].url = "content"
* issue.details.text.extension[=].extension[=].valueString = "第3个月 SRI-4 无法评估：缺少该访视的 BILAG-2004。"
* issue.expression = "ResearchSubject/ln-002"

Instance: evaluate-response-answer
InstanceOf: Bundle
Usage: #example
Title: "Answer of $evaluate-response"
Description: "A collection: the response Observations, then the warnings."
* type = #collection
* entry[+].fullUrl = "https://server.cart-lupus.org/fhir/Observation/ln-002-m3-sri4-response"
* entry[=].resource = ln-002-m3-sri4-response
* entry[+].fullUrl = "urn:uuid:6a1f0f0e-6a0d-4c0b-9a3e-0a4f5d0f3a11"
* entry[=].resource = warnings
