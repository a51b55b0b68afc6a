Instance: ln-001-m3-renal-response
InstanceOf: LnRenalResponse
Usage: #example
Title: "Renal response, month 3: PRR"
* insert ResponseOf(ln-001, LN-001, renal-response, M3, 2025-04-15)
* insert WindowOf(2025-04-15, 2025-04-01, 2025-04-29)
* valueCodeableConcept = LnTrial#PRR
* note.text = "Renal response at month 3 is PRR (partial renal response): UPCR fell 60 % from 4.00 to 1.60 g/g; eGFR 93.2, 101.41 % of baseline (stable); not CRR because 1.60 ≥ 0.5."
* component[resultByComponents].valueCodeableConcept = LnTrial#PRR
* component[flag].valueCodeableConcept = LnFlag#AGE_APPROXIMATE
* insert SaysQuantity(upcrBaseline, 4.00, [[g/g]])
* insert SaysQuantity(upcrVisit, 1.60, [[g/g]])
* insert SaysQuantity(upcrReduction, 60.00, [[%]])
* insert SaysQuantity(egfrBaseline, 91.945732, [[mL/min/{1.73_m2}]])
* insert SaysQuantity(egfrVisit, 93.24269, [[mL/min/{1.73_m2}]])
* insert SaysQuantity(egfrPercentOfBaseline, 101.410569, [[%]])
* component[kidneyFunctionStable].valueBoolean = true
* component[crrUpcrMet].valueBoolean = false
* component[prrReductionMet].valueBoolean = true
* component[prrCeilingMet].valueBoolean = true
* component[upcrStringentMet].valueBoolean = false
* component[paediatricCeilingMet].valueBoolean = true
* component[sedimentInactive].dataAbsentReason = $data-absent-reason#unknown
* insert SaysQuantity(steroidDose, 5, [[mg/d]])
* insert From(ln-001-bl-upcr, [[UPCR, baseline]])
* insert From(ln-001-bl-creatinine, [[Creatinine, baseline]])
* insert From(ln-001-bl-height, [[Height, baseline]])
* insert From(ln-001-m3-upcr, [[UPCR, month 3]])
* insert From(ln-001-m3-creatinine, [[Creatinine, month 3]])
* insert From(ln-001-m3-height, [[Height, month 3]])

Instance: ln-001-m3-sri4-response
InstanceOf: LnSri4Response
Usage: #example
Title: "SRI-4, month 3: responder"
* insert ResponseOf(ln-001, LN-001, sri-4, M3, 2025-04-15)
* insert WindowOf(2025-04-15, 2025-04-01, 2025-04-29)
* valueCodeableConcept = LnTrial#responder
* note.text = "SRI-4 at month 3 is response: SLEDAI-2K 16 to 6 (fall of 4 or more: met); new BILAG A none, new B none (at most 0 and 1: met); PGA change -1.30 (rise below 0.30: met)."
* component[resultByComponents].valueCodeableConcept = LnTrial#responder
* component[sledaiBaseline].valueInteger = 16
* component[sledaiVisit].valueInteger = 6
* component[sledaiDropMet].valueBoolean = true
* component[bilagMet].valueBoolean = true
* insert SaysQuantity(pgaChange, -1.3, [[{score}]])
* component[pgaMet].valueBoolean = true
* insert From(ln-001-bl-sledai, [[SLEDAI-2K, baseline]])
* insert From(ln-001-bl-bilag, [[BILAG-2004, baseline]])
* insert From(ln-001-bl-pga, [[PGA, baseline]])
* insert From(ln-001-m3-sledai, [[SLEDAI-2K, month 3]])
* insert From(ln-001-m3-bilag, [[BILAG-2004, month 3]])
* insert From(ln-001-m3-pga, [[PGA, month 3]])

Instance: ln-001-m6-renal-response
InstanceOf: LnRenalResponse
Usage: #example
Title: "Renal response, month 6: CRR"
* insert ResponseOf(ln-001, LN-001, renal-response, M6, 2025-07-15)
* insert WindowOf(2025-07-15, 2025-06-24, 2025-08-05)
* valueCodeableConcept = LnTrial#CRR
* note.text = "Renal response at month 6 is CRR (complete renal response): UPCR fell 90 % from 4.00 to 0.40 g/g; eGFR 97.8, 106.41 % of baseline (stable)."
* component[resultByComponents].valueCodeableConcept = LnTrial#CRR
* component[flag].valueCodeableConcept = LnFlag#AGE_APPROXIMATE
* insert SaysQuantity(upcrBaseline, 4.00, [[g/g]])
* insert SaysQuantity(upcrVisit, 0.40, [[g/g]])
* insert SaysQuantity(upcrReduction, 90.00, [[%]])
* insert SaysQuantity(egfrBaseline, 91.945732, [[mL/min/{1.73_m2}]])
* insert SaysQuantity(egfrVisit, 97.840027, [[mL/min/{1.73_m2}]])
* insert SaysQuantity(egfrPercentOfBaseline, 106.410623, [[%]])
* component[kidneyFunctionStable].valueBoolean = true
* component[crrUpcrMet].valueBoolean = true
* component[prrReductionMet].valueBoolean = true
* component[prrCeilingMet].valueBoolean = true
* component[upcrStringentMet].valueBoolean = false
* component[paediatricCeilingMet].valueBoolean = true
* component[sedimentInactive].dataAbsentReason = $data-absent-reason#unknown
* insert SaysQuantity(steroidDose, 0, [[mg/d]])
* insert From(ln-001-bl-upcr, [[UPCR, baseline]])
* insert From(ln-001-bl-creatinine, [[Creatinine, baseline]])
* insert From(ln-001-bl-height, [[Height, baseline]])
* insert From(ln-001-m6-upcr, [[UPCR, month 6]])
* insert From(ln-001-m6-creatinine, [[Creatinine, month 6]])
* insert From(ln-001-m6-height, [[Height, month 6]])

Instance: ln-001-m6-sri4-response
InstanceOf: LnSri4Response
Usage: #example
Title: "SRI-4, month 6: responder"
* insert ResponseOf(ln-001, LN-001, sri-4, M6, 2025-07-15)
* insert WindowOf(2025-07-15, 2025-06-24, 2025-08-05)
* valueCodeableConcept = LnTrial#responder
* note.text = "SRI-4 at month 6 is response: SLEDAI-2K 16 to 2 (fall of 4 or more: met); new BILAG A none, new B none (at most 0 and 1: met); PGA change -1.80 (rise below 0.30: met)."
* component[resultByComponents].valueCodeableConcept = LnTrial#responder
* component[sledaiBaseline].valueInteger = 16
* component[sledaiVisit].valueInteger = 2
* component[sledaiDropMet].valueBoolean = true
* component[bilagMet].valueBoolean = true
* insert SaysQuantity(pgaChange, -1.8, [[{score}]])
* component[pgaMet].valueBoolean = true
* insert From(ln-001-bl-sledai, [[SLEDAI-2K, baseline]])
* insert From(ln-001-bl-bilag, [[BILAG-2004, baseline]])
* insert From(ln-001-bl-pga, [[PGA, baseline]])
* insert From(ln-001-m6-sledai, [[SLEDAI-2K, month 6]])
* insert From(ln-001-m6-bilag, [[BILAG-2004, month 6]])
* insert From(ln-001-m6-pga, [[PGA, month 6]])
* extension[scoreProposal][+].extension[form].valueReference = Reference(Observation/ln-001-bl-sledai)
* extension[scoreProposal][=].extension[item].valueCoding = LnSledaiItem#proteinuria
* extension[scoreProposal][=].extension[entered].valueBoolean = true
* extension[scoreProposal][=].extension[proposed].valueBoolean = true
* extension[scoreProposal][=].extension[basedOn][+].valueReference = Reference(Observation/ln-001-bl-upcr)
* extension[scoreProposal][+].extension[form].valueReference = Reference(Observation/ln-001-bl-sledai)
* extension[scoreProposal][=].extension[item].valueCoding = LnSledaiItem#low-complement
* extension[scoreProposal][=].extension[entered].valueBoolean = true
* extension[scoreProposal][=].extension[proposed].valueBoolean = true
* extension[scoreProposal][=].extension[basedOn][+].valueReference = Reference(Observation/ln-001-bl-c3)
* extension[scoreProposal][=].extension[basedOn][+].valueReference = Reference(Observation/ln-001-bl-c4)
* extension[scoreProposal][+].extension[form].valueReference = Reference(Observation/ln-001-bl-sledai)
* extension[scoreProposal][=].extension[item].valueCoding = LnSledaiItem#anti-ds-dna
* extension[scoreProposal][=].extension[entered].valueBoolean = true
* extension[scoreProposal][=].extension[proposed].valueBoolean = true
* extension[scoreProposal][=].extension[basedOn][+].valueReference = Reference(Observation/ln-001-bl-anti-ds-dna)
* extension[scoreProposal][+].extension[form].valueReference = Reference(Observation/ln-001-m6-sledai)
* extension[scoreProposal][=].extension[item].valueCoding = LnSledaiItem#proteinuria
* extension[scoreProposal][=].extension[entered].valueBoolean = false
* extension[scoreProposal][=].extension[proposed].valueBoolean = false
* extension[scoreProposal][=].extension[basedOn][+].valueReference = Reference(Observation/ln-001-m6-upcr)
* extension[scoreProposal][+].extension[form].valueReference = Reference(Observation/ln-001-m6-sledai)
* extension[scoreProposal][=].extension[item].valueCoding = LnSledaiItem#low-complement
* extension[scoreProposal][=].extension[entered].valueBoolean = true
* extension[scoreProposal][=].extension[proposed].valueBoolean = true
* extension[scoreProposal][=].extension[basedOn][+].valueReference = Reference(Observation/ln-001-m6-c3)
* extension[scoreProposal][=].extension[basedOn][+].valueReference = Reference(Observation/ln-001-m6-c4)
* extension[scoreProposal][+].extension[form].valueReference = Reference(Observation/ln-001-m6-sledai)
* extension[scoreProposal][=].extension[item].valueCoding = LnSledaiItem#anti-ds-dna
* extension[scoreProposal][=].extension[entered].valueBoolean = false
* extension[scoreProposal][=].extension[proposed].valueBoolean = false
* extension[scoreProposal][=].extension[basedOn][+].valueReference = Reference(Observation/ln-001-m6-anti-ds-dna)
* extension[scoreProposal][+].extension[form].valueReference = Reference(Observation/ln-001-bl-bilag)
* extension[scoreProposal][=].extension[item].valueCoding = LnBilagSystem#renal
* extension[scoreProposal][=].extension[entered].valueCoding = LnBilagGrade#A
* extension[scoreProposal][=].extension[proposed][+].valueCoding = LnBilagGrade#A
* extension[scoreProposal][=].extension[proposed][+].valueCoding = LnBilagGrade#B
* extension[scoreProposal][=].extension[flag][+].valueCoding = LnFlag#RULES_NOT_VERIFIED
* extension[scoreProposal][=].extension[flag][+].valueCoding = LnFlag#NO_PREVIOUS_VALUE
* extension[scoreProposal][=].extension[basedOn][+].valueReference = Reference(Observation/ln-001-bl-creatinine)
* extension[scoreProposal][=].extension[basedOn][+].valueReference = Reference(Observation/ln-001-bl-upcr)
* extension[scoreProposal][+].extension[form].valueReference = Reference(Observation/ln-001-m6-bilag)
* extension[scoreProposal][=].extension[item].valueCoding = LnBilagSystem#renal
* extension[scoreProposal][=].extension[entered].valueCoding = LnBilagGrade#C
* extension[scoreProposal][=].extension[proposed][+].valueCoding = LnBilagGrade#A
* extension[scoreProposal][=].extension[proposed][+].valueCoding = LnBilagGrade#B
* extension[scoreProposal][=].extension[proposed][+].valueCoding = LnBilagGrade#C
* extension[scoreProposal][=].extension[flag][+].valueCoding = LnFlag#RULES_NOT_VERIFIED
* extension[scoreProposal][=].extension[flag][+].valueCoding = LnFlag#NO_PREVIOUS_VALUE
* extension[scoreProposal][=].extension[basedOn][+].valueReference = Reference(Observation/ln-001-m3-creatinine)
* extension[scoreProposal][=].extension[basedOn][+].valueReference = Reference(Observation/ln-001-m3-upcr)
* extension[scoreProposal][=].extension[basedOn][+].valueReference = Reference(Observation/ln-001-m6-creatinine)
* extension[scoreProposal][=].extension[basedOn][+].valueReference = Reference(Observation/ln-001-m6-upcr)

Instance: ln-001-m12-renal-response
InstanceOf: LnRenalResponse
Usage: #example
Title: "Renal response, month 12: CRR"
* insert ResponseOf(ln-001, LN-001, renal-response, M12, 2026-01-14)
* insert WindowOf(2026-01-15, 2025-12-18, 2026-02-12)
* valueCodeableConcept = LnTrial#CRR
* note.text = "Renal response at month 12 is CRR (complete renal response): UPCR fell 95.5 % from 4.00 to 0.18 g/g; eGFR 97.2, 105.75 % of baseline (stable)."
* component[resultByComponents].valueCodeableConcept = LnTrial#CRR
* component[flag].valueCodeableConcept = LnFlag#AGE_APPROXIMATE
* insert SaysQuantity(upcrBaseline, 4.00, [[g/g]])
* insert SaysQuantity(upcrVisit, 0.18, [[g/g]])
* insert SaysQuantity(upcrReduction, 95.50, [[%]])
* insert SaysQuantity(egfrBaseline, 91.945732, [[mL/min/{1.73_m2}]])
* insert SaysQuantity(egfrVisit, 97.230634, [[mL/min/{1.73_m2}]])
* insert SaysQuantity(egfrPercentOfBaseline, 105.747849, [[%]])
* component[kidneyFunctionStable].valueBoolean = true
* component[crrUpcrMet].valueBoolean = true
* component[prrReductionMet].valueBoolean = true
* component[prrCeilingMet].valueBoolean = true
* component[upcrStringentMet].valueBoolean = true
* component[paediatricCeilingMet].valueBoolean = true
* component[sedimentInactive].dataAbsentReason = $data-absent-reason#unknown
* insert SaysQuantity(steroidDose, 0, [[mg/d]])
* insert From(ln-001-bl-upcr, [[UPCR, baseline]])
* insert From(ln-001-bl-creatinine, [[Creatinine, baseline]])
* insert From(ln-001-bl-height, [[Height, baseline]])
* insert From(ln-001-m12-upcr, [[UPCR, month 12]])
* insert From(ln-001-m12-creatinine, [[Creatinine, month 12]])
* insert From(ln-001-m12-height, [[Height, month 12]])

Instance: ln-001-m12-sri4-response
InstanceOf: LnSri4Response
Usage: #example
Title: "SRI-4, month 12: responder"
* insert ResponseOf(ln-001, LN-001, sri-4, M12, 2026-01-14)
* insert WindowOf(2026-01-15, 2025-12-18, 2026-02-12)
* valueCodeableConcept = LnTrial#responder
* note.text = "SRI-4 at month 12 is response: SLEDAI-2K 16 to 0 (fall of 4 or more: met); new BILAG A none, new B none (at most 0 and 1: met); PGA change -2.00 (rise below 0.30: met)."
* component[resultByComponents].valueCodeableConcept = LnTrial#responder
* component[sledaiBaseline].valueInteger = 16
* component[sledaiVisit].valueInteger = 0
* component[sledaiDropMet].valueBoolean = true
* component[bilagMet].valueBoolean = true
* insert SaysQuantity(pgaChange, -2.0, [[{score}]])
* component[pgaMet].valueBoolean = true
* insert From(ln-001-bl-sledai, [[SLEDAI-2K, baseline]])
* insert From(ln-001-bl-bilag, [[BILAG-2004, baseline]])
* insert From(ln-001-bl-pga, [[PGA, baseline]])
* insert From(ln-001-m12-sledai, [[SLEDAI-2K, month 12]])
* insert From(ln-001-m12-bilag, [[BILAG-2004, month 12]])
* insert From(ln-001-m12-pga, [[PGA, month 12]])

Instance: ln-001-m24-renal-response
InstanceOf: LnRenalResponse
Usage: #example
Title: "Renal response, month 24: CRR"
* insert ResponseOf(ln-001, LN-001, renal-response, M24, 2027-01-15)
* insert WindowOf(2027-01-15, 2026-12-04, 2027-02-26)
* valueCodeableConcept = LnTrial#CRR
* note.text = "Renal response at month 24 is CRR (complete renal response): UPCR fell 96.25 % from 4.00 to 0.15 g/g; eGFR 97.3, 105.83 % of baseline (stable)."
* component[resultByComponents].valueCodeableConcept = LnTrial#CRR
* component[flag].valueCodeableConcept = LnFlag#AGE_APPROXIMATE
* insert SaysQuantity(upcrBaseline, 4.00, [[g/g]])
* insert SaysQuantity(upcrVisit, 0.15, [[g/g]])
* insert SaysQuantity(upcrReduction, 96.25, [[%]])
* insert SaysQuantity(egfrBaseline, 91.945732, [[mL/min/{1.73_m2}]])
* insert SaysQuantity(egfrVisit, 97.301850, [[mL/min/{1.73_m2}]])
* insert SaysQuantity(egfrPercentOfBaseline, 105.825303, [[%]])
* component[kidneyFunctionStable].valueBoolean = true
* component[crrUpcrMet].valueBoolean = true
* component[prrReductionMet].valueBoolean = true
* component[prrCeilingMet].valueBoolean = true
* component[upcrStringentMet].valueBoolean = true
* component[paediatricCeilingMet].valueBoolean = true
* insert From(ln-001-bl-upcr, [[UPCR, baseline]])
* insert From(ln-001-bl-creatinine, [[Creatinine, baseline]])
* insert From(ln-001-bl-height, [[Height, baseline]])
* insert From(ln-001-m24-upcr, [[UPCR, month 24]])
* insert From(ln-001-m24-creatinine, [[Creatinine, month 24]])
* insert From(ln-001-m24-height, [[Height, month 24]])

Instance: ln-001-m24-sri4-response
InstanceOf: LnSri4Response
Usage: #example
Title: "SRI-4, month 24: responder"
* insert ResponseOf(ln-001, LN-001, sri-4, M24, 2027-01-15)
* insert WindowOf(2027-01-15, 2026-12-04, 2027-02-26)
* valueCodeableConcept = LnTrial#responder
* note.text = "SRI-4 at month 24 is response: SLEDAI-2K 16 to 0 (fall of 4 or more: met); new BILAG A none, new B none (at most 0 and 1: met); PGA change -2.10 (rise below 0.30: met)."
* component[resultByComponents].valueCodeableConcept = LnTrial#responder
* component[sledaiBaseline].valueInteger = 16
* component[sledaiVisit].valueInteger = 0
* component[sledaiDropMet].valueBoolean = true
* component[bilagMet].valueBoolean = true
* insert SaysQuantity(pgaChange, -2.1, [[{score}]])
* component[pgaMet].valueBoolean = true
* insert From(ln-001-bl-sledai, [[SLEDAI-2K, baseline]])
* insert From(ln-001-bl-bilag, [[BILAG-2004, baseline]])
* insert From(ln-001-bl-pga, [[PGA, baseline]])
* insert From(ln-001-m24-sledai, [[SLEDAI-2K, month 24]])
* insert From(ln-001-m24-bilag, [[BILAG-2004, month 24]])
* insert From(ln-001-m24-pga, [[PGA, month 24]])

Instance: ln-001-m12-lldas
InstanceOf: LnActivityResponse
Usage: #example
Title: "LLDAS, month 12: in the state"
* insert ResponseOf(ln-001, LN-001, lldas, M12, 2026-01-14)
* code = LnTrial#lldas
* insert WindowOf(2026-01-15, 2025-12-18, 2026-02-12)
* valueCodeableConcept = LnTrial#responder
* note.text = "LLDAS at month 12 is response: SLEDAI-2K 0 (at most 4: met); no activity of a major organ: met; no haemolysis or gastrointestinal activity: met; no new activity since 2025-07-15: met; PGA 0.10 (at most 1.0: met); prednisone equivalent 0 mg/d (at most 7.5 mg/d: met); other treatment stable: met."
* component[resultByComponents].valueCodeableConcept = LnTrial#responder
* component[sledaiVisit].valueInteger = 0
* component[sledaiLowMet].valueBoolean = true
* component[noMajorOrganActivity].valueBoolean = true
* component[noHaemolysisOrGiActivity].valueBoolean = true
* component[noNewActivity].valueBoolean = true
* insert SaysQuantity(pgaVisit, 0.1, [[{score}]])
* component[pgaMet].valueBoolean = true
* insert SaysQuantity(steroidDose, 0, [[mg/d]])
* insert SaysQuantity(steroidDosePerKg, 0, [[mg/kg/d]])
* component[steroidDoseMet].valueBoolean = true
* component[treatmentAllowed].valueBoolean = true
* extension[evidence][+].valueReference = Reference(MedicationStatement/ln-001-hydroxychloroquine)
* extension[evidence][=].valueReference.display = "Hydroxychloroquine"
* insert From(ln-001-m6-sledai, [[SLEDAI-2K, month 6]])
* insert From(ln-001-m12-sledai, [[SLEDAI-2K, month 12]])
* insert From(ln-001-m12-bilag, [[BILAG-2004, month 12]])
* insert From(ln-001-m12-pga, [[PGA, month 12]])
* insert From(ln-001-m12-steroid, [[Steroid dose, month 12]])
* insert From(ln-001-m12-weight, [[Weight, month 12]])
