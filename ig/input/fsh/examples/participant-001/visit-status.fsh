Instance: ln-001-m3-visit-status
InstanceOf: LnVisitStatus
Usage: #example
Title: "Visit status, month 3: the PGA is missing"
* status = #final
* subject = Reference(Patient/ln-001)
* focus = Reference(ResearchSubject/ln-001)
* effectiveDateTime = "2025-05-10"
* method.text = "ln-criteria-kdigo-2024-paed, version 1.0.0"
* valueCodeableConcept = LnVisitStatusCodes#incomplete
* note.text = "Lacking: PGA at the visit (missing, can change the result). The window closed on 2025-04-29; only values sampled in it and sent late can still count."
* component[visit].valueCodeableConcept = LnTrial#M3
* component[targetDate].valueDateTime = "2025-04-15"
* component[window].valuePeriod.start = "2025-04-01"
* component[window].valuePeriod.end = "2025-04-29"
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
* component[pgaVisit].valueCodeableConcept = LnVisitStatusCodes#missing
* component[pgaVisit].interpretation = LnVisitStatusCodes#can-change
* component[renalResponse].valueCodeableConcept = LnTrial#PRR
* component[sri4].valueCodeableConcept = LnTrial#not-evaluable
* component[renalResponseRecord].valueCodeableConcept = LnVisitStatusCodes#current
* component[sri4Record].valueCodeableConcept = LnVisitStatusCodes#not-recorded
