Instance: ln-001-m6-visit-status
InstanceOf: LnVisitStatus
Usage: #example
Title: "Status of month 6: complete"
Description: "What $visit-status says of a visit of which everything is there, and whose responses are not recorded yet."
* status = #final
* code = LnVisitStatusCodes#visit-status
* subject = Reference(Patient/ln-001)
* focus = Reference(ResearchSubject/ln-001)
* effectiveDateTime = "2025-07-15"
* valueCodeableConcept = LnVisitStatusCodes#complete
* method.coding.system = Canonical(ln-criteria-kdigo-2024-paed)
* method.coding.version = "1.0.0"
* method.coding.code = #ln-criteria-kdigo-2024-paed
* component[visit].valueCodeableConcept = LnTrial#M6
* insert WindowOf(2025-07-15, 2025-06-24, 2025-08-05)
* component[windowState].valueCodeableConcept = LnVisitStatusCodes#closed
* component[proteinuriaBaseline].valueCodeableConcept = LnVisitStatusCodes#present
* component[proteinuriaVisit].valueCodeableConcept = LnVisitStatusCodes#present
* component[kidneyFunctionBaseline].valueCodeableConcept = LnVisitStatusCodes#present
* component[kidneyFunctionVisit].valueCodeableConcept = LnVisitStatusCodes#present
* component[sledaiBaseline].valueCodeableConcept = LnVisitStatusCodes#present
* component[sledaiVisit].valueCodeableConcept = LnVisitStatusCodes#present
* component[bilagBaseline].valueCodeableConcept = LnVisitStatusCodes#present
* component[bilagVisit].valueCodeableConcept = LnVisitStatusCodes#present
* component[pgaBaseline].valueCodeableConcept = LnVisitStatusCodes#present
* component[pgaVisit].valueCodeableConcept = LnVisitStatusCodes#present
* component[renalResponse].valueCodeableConcept = LnTrial#CRR
* component[sri4].valueCodeableConcept = LnTrial#responder
* component[renalResponseRecord].valueCodeableConcept = LnVisitStatusCodes#not-recorded
* component[sri4Record].valueCodeableConcept = LnVisitStatusCodes#not-recorded
* insert From(ln-001-bl-upcr, [[UPCR, baseline]])
* insert From(ln-001-bl-creatinine, [[Creatinine, baseline]])
* insert From(ln-001-bl-sledai, [[SLEDAI-2K, baseline]])
* insert From(ln-001-bl-bilag, [[BILAG-2004, baseline]])
* insert From(ln-001-bl-pga, [[PGA, baseline]])
* insert From(ln-001-m6-upcr, [[UPCR, month 6]])
* insert From(ln-001-m6-creatinine, [[Creatinine, month 6]])
* insert From(ln-001-m6-sledai, [[SLEDAI-2K, month 6]])
* insert From(ln-001-m6-bilag, [[BILAG-2004, month 6]])
* insert From(ln-001-m6-pga, [[PGA, month 6]])
