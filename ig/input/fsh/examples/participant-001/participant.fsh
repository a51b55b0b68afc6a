Instance: ln-001
InstanceOf: LnPatient
Usage: #example
Title: "A child of the trial"
Description: "Synthetic girl of 12 years; the birth date is kept to the month."
* identifier[participant].value = "LN-001"
* gender = #female
* birthDate = "2012-03"

Instance: ln-001-subject
InstanceOf: LnSubject
Usage: #example
Title: "Her participation"
Description: "Enrolled in the low-dose arm; every milestone in the progress extension."
* id = "ln-001"
* identifier.system = $sid-subject
* identifier.value = "LN-001"
* status = #on-study
* period.start = "2024-12-20"
* study = Reference(ResearchStudy/nct06904729)
* individual = Reference(Patient/ln-001)
* assignedArm = "Low-dose CAR-T"
* actualArm = "Low-dose CAR-T"
* consent = Reference(Consent/ln-001-consent)
* extension[assent].valueReference = Reference(Consent/ln-001-assent)
* extension[egfrMethod].extension[formula].valueCoding = LnEgfrFormula#ckid-u25-creatinine
* extension[egfrMethod].extension[version].valueString = "2021"
* extension[progress][+].extension[milestone].valueCodeableConcept = $ncit#C16735 "Informed Consent"
* extension[progress][=].extension[startDate].valueDateTime = "2024-12-18"
* extension[progress][+].extension[milestone].valueCodeableConcept = $ncit#C132447 "Eligibility Criteria Met By Subject"
* extension[progress][=].extension[startDate].valueDateTime = "2024-12-20"

Instance: ln-001-consent
InstanceOf: LnConsent
Usage: #example
Title: "Parental consent"
* status = #active
* extension[researchStudy].valueReference = Reference(ResearchStudy/nct06904729)
* patient = Reference(Patient/ln-001)
* dateTime = "2024-12-18"
* policyRule.text = "Protocol of NCT06904729"
* provision.type = #permit
* provision.period.start = "2024-12-18"

Instance: ln-001-assent
InstanceOf: LnAssent
Usage: #example
Title: "Her own assent"
* status = #active
* extension[researchStudy].valueReference = Reference(ResearchStudy/nct06904729)
* patient = Reference(Patient/ln-001)
* dateTime = "2024-12-18"
* policyRule.text = "Protocol of NCT06904729"
* provision.type = #permit
* provision.period.start = "2024-12-18"
* performer = Reference(Patient/ln-001)
* sourceReference = Reference(Consent/ln-001-consent)

Instance: full-analysis-set
InstanceOf: LnAnalysisSet
Usage: #example
Title: "Full analysis set"
* identifier.system = $sid-subject
* identifier.value = "FAS"
* type = #person
* actual = true
* name = "Full analysis set"
* member[+].entity = Reference(Patient/ln-001)
* member[+].entity = Reference(Patient/ln-002)
