Instance: ln-002-m6-renal-response
InstanceOf: LnRenalResponse
Usage: #example
Title: "Renal response, month 6: NR because of rescue"
* insert ResponseOf(ln-002, LN-002, renal-response, M6, 2025-07-15)
* insert WindowOf(2025-07-15, 2025-06-24, 2025-08-05)
* valueCodeableConcept = LnTrial#NR
* note.text = "NR: rescue with rituximab on 2025-05-12 counts as treatment failure; the components can not be judged."
* component[reason].valueCodeableConcept = LnReason#TREATMENT_FAILURE
* component[resultByComponents].valueCodeableConcept = LnTrial#not-evaluable
* extension[evidence][+].valueReference = Reference(MedicationAdministration/ln-002-rituximab)
* extension[evidence][=].valueReference.display = "Rituximab on 2025-05-12"

Instance: ln-002-m3-sri4-response
InstanceOf: LnSri4Response
Usage: #example
Title: "SRI-4, month 3: not evaluable"
* insert ResponseOf(ln-002, LN-002, sri-4, M3, 2025-04-15)
* insert WindowOf(2025-04-15, 2025-04-01, 2025-04-29)
* dataAbsentReason = LnTrial#not-evaluable
* note.text = "Not evaluable: the BILAG-2004 of the visit is missing, and what is there does not decide."
* component[reason].valueCodeableConcept = LnReason#MISSING_DATA
* component[resultByComponents].valueCodeableConcept = LnTrial#not-evaluable
* component[missingInput].valueCodeableConcept = LnResponseComponent#bilag-met
* component[missingInput].valueCodeableConcept.text = "BILAG-2004 at month 3"
* component[sledaiBaseline].valueInteger = 14
* component[sledaiVisit].valueRange.low.value = 8
* component[sledaiVisit].valueRange.high.value = 12
* component[sledaiDropMet].dataAbsentReason = $data-absent-reason#unknown
* component[bilagMet].dataAbsentReason = $data-absent-reason#unknown
* component[pgaMet].valueBoolean = true

Instance: ln-002-m24-renal-response
InstanceOf: LnRenalResponse
Usage: #example
Title: "Renal response, month 24: not due"
Description: "As evaluated with a data cut-off of 2025-05-01, before the rescue."
* insert ResponseOf(ln-002, LN-002, renal-response, M24, 2027-01-15)
* insert WindowOf(2027-01-15, 2026-12-04, 2027-02-26)
* dataAbsentReason = LnTrial#not-due
* extension[dataCutoff].valueDate = "2025-05-01"
* extension[knownAt].valueInstant = "2025-05-01T08:00:00+08:00"
* note.text = "Not due: the window is open until 2027-02-26 and the data end on 2025-05-01."
* component[resultByComponents].valueCodeableConcept = LnTrial#not-due
