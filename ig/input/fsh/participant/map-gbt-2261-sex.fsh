Instance: LnGbt2261ToAdministrativeGender
InstanceOf: ConceptMap
Usage: #definition
Title: "Sex by GB/T 2261.1"
Description: "Chinese sex codes as FHIR codes them."
* id = "ln-gbt-2261-to-administrative-gender"
* name = "LnGbt2261ToAdministrativeGender"
* title = "Sex by GB/T 2261.1"
* status = #active
* experimental = false
* description = "Chinese sex codes as FHIR codes them."
* targetCanonical = "http://hl7.org/fhir/ValueSet/administrative-gender"
* group.source = "urn:oid:2.16.156.10011.2.3.3.4"
* group.target = "http://hl7.org/fhir/administrative-gender"
* group.element[+].code = #0
* group.element[=].display = "未知的性别"
* group.element[=].target.code = #unknown
* group.element[=].target.display = "Unknown"
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #1
* group.element[=].display = "男性"
* group.element[=].target.code = #male
* group.element[=].target.display = "Male"
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #2
* group.element[=].display = "女性"
* group.element[=].target.code = #female
* group.element[=].target.display = "Female"
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #9
* group.element[=].display = "未说明的性别"
* group.element[=].target.code = #unknown
* group.element[=].target.display = "Unknown"
* group.element[=].target.equivalence = #wider
