ValueSet: LnSeriousnessCriterion
Id: ln-seriousness-criterion
Title: "Seriousness criteria"
Description: "What makes an event serious, coded as HL7 terminology codes it for clinical research."
* insert OwnValueSet
* $ncit#C48275 "Results In Death"
* $ncit#C84266 "Is Life Threatening"
* $ncit#C83052 "Requires Inpatient Hospitalization"
* $ncit#C11338 "Results In Persistent Or Significant Disability"
* $ncit#C83117 "Congenital Anomaly or Birth Defect"
* $ncit#C82521 "Other Medically Important Condition"
* $ncit#C201939 "Required Intervention to Prevent Permanent Impairment/damage"
