Instance: ln-001-m6-creatinine
InstanceOf: LnLab
Usage: #example
Title: "Creatinine, month 6"
* insert ResultOf(ln-001, LN-001.m6-creatinine, laboratory, 2025-07-15)
* code = $loinc#2160-0
* code.text = "Creatinine"
* insert Measured(0.58, [[mg/dL]])

Instance: ln-001-m6-upcr
InstanceOf: LnLab
Usage: #example
Title: "UPCR, month 6"
* insert ResultOf(ln-001, LN-001.m6-upcr, laboratory, 2025-07-15)
* code = $loinc#2890-2
* code.text = "Urine protein-creatinine ratio"
* insert Measured(0.40, [[g/g{creat}]])
* method = LnTrial#first-morning-urine

Instance: ln-001-m6-c3
InstanceOf: LnLab
Usage: #example
Title: "C3, month 6"
* insert ResultOf(ln-001, LN-001.m6-c3, laboratory, 2025-07-15)
* code = $loinc#4485-9
* code.text = "Complement C3"
* insert Measured(0.88, [[g/L]])
* referenceRange.low.value = 0.90
* referenceRange.low.unit = "g/L"
* referenceRange.low.system = $ucum
* referenceRange.low.code = #g/L

Instance: ln-001-m6-c4
InstanceOf: LnLab
Usage: #example
Title: "C4, month 6"
* insert ResultOf(ln-001, LN-001.m6-c4, laboratory, 2025-07-15)
* code = $loinc#4498-2
* code.text = "Complement C4"
* insert Measured(0.14, [[g/L]])
* referenceRange.low.value = 0.10
* referenceRange.low.unit = "g/L"
* referenceRange.low.system = $ucum
* referenceRange.low.code = #g/L

Instance: ln-001-m6-anti-ds-dna
InstanceOf: LnLab
Usage: #example
Title: "Anti-dsDNA, month 6"
* insert ResultOf(ln-001, LN-001.m6-anti-ds-dna, laboratory, 2025-07-15)
* code = $loinc#5130-0
* code.text = "Anti-dsDNA"
* insert Measured(60, [[[IU]/mL]])
* referenceRange.high.value = 100
* referenceRange.high.unit = "[IU]/mL"
* referenceRange.high.system = $ucum
* referenceRange.high.code = #[IU]/mL

Instance: ln-001-m6-height
InstanceOf: LnVital
Usage: #example
Title: "Height, month 6"
* insert ResultOf(ln-001, LN-001.m6-height, vital-signs, 2025-07-15)
* code = $loinc#8302-2
* code.text = "Height"
* insert Measured(152.5, [[cm]])

Instance: ln-001-m6-weight
InstanceOf: LnVital
Usage: #example
Title: "Weight, month 6"
* insert ResultOf(ln-001, LN-001.m6-weight, vital-signs, 2025-07-15)
* code = $loinc#29463-7
* code.text = "Weight"
* insert Measured(42.8, [[kg]])

Instance: ln-001-m6-steroid
InstanceOf: LnSteroidDose
Usage: #example
Title: "Steroid dose, month 6"
* insert ResultOf(ln-001, LN-001.m6-steroid, survey, 2025-07-15)
* code = LnTrial#prednisone-equivalent
* insert Measured(0, mg/d)

Instance: ln-001-m6-sledai
InstanceOf: LnSledai
Usage: #example
Title: "SLEDAI-2K, month 6"
* insert ResultOf(ln-001, LN-001.m6-sledai, survey, 2025-07-15)
* code = LnTrial#sledai-2k
* valueInteger = 2
* insert Item(seizure, false)
* insert Item(psychosis, false)
* insert Item(organic-brain-syndrome, false)
* insert Item(visual-disturbance, false)
* insert Item(cranial-nerve, false)
* insert Item(lupus-headache, false)
* insert Item(cva, false)
* insert Item(vasculitis, false)
* insert Item(arthritis, false)
* insert Item(myositis, false)
* insert Item(urinary-casts, false)
* insert Item(haematuria, false)
* insert Item(proteinuria, false)
* insert Item(pyuria, false)
* insert Item(rash, false)
* insert Item(alopecia, false)
* insert Item(mucosal-ulcers, false)
* insert Item(pleurisy, false)
* insert Item(pericarditis, false)
* insert Item(low-complement, true)
* insert Item(anti-ds-dna, false)
* insert Item(fever, false)
* insert Item(thrombocytopenia, false)
* insert Item(leukopenia, false)

Instance: ln-001-m6-bilag
InstanceOf: LnBilag
Usage: #example
Title: "BILAG-2004, month 6"
* insert ResultOf(ln-001, LN-001.m6-bilag, survey, 2025-07-15)
* code = LnTrial#bilag-2004
* insert Grade(constitutional, D)
* insert Grade(mucocutaneous, D)
* insert Grade(neuropsychiatric, E)
* insert Grade(musculoskeletal, D)
* insert Grade(cardiorespiratory, E)
* insert Grade(gastrointestinal, E)
* insert Grade(ophthalmic, E)
* insert Grade(renal, C)
* insert Grade(haematological, D)

Instance: ln-001-m6-pga
InstanceOf: LnPga
Usage: #example
Title: "PGA, month 6"
* insert ResultOf(ln-001, LN-001.m6-pga, survey, 2025-07-15)
* code = LnTrial#pga
* insert PgaOnThree(0.3)

Instance: ln-001-unscheduled-bilag-items
InstanceOf: LnBilagItems
Usage: #example
Title: "BILAG-2004 items, unscheduled visit"
Description: "A mild rash that improves and mouth ulcers of another cause. What was not looked for is left out, or says so."
* insert ResultOf(ln-001, LN-001.unscheduled-bilag-items, survey, 2025-09-02)
* code = LnTrial#bilag-2004-items
* insert AbsentItem(pyrexia)
* insert AbsentItem(weight-loss)
* insert AbsentItem(lymphadenopathy-or-splenomegaly)
* insert AbsentItem(anorexia)
* insert ScoredItem(skin-eruption-mild, 1, true)
* insert ScoredItem(mucosal-ulcers-mild, 4, false)
* component[+].code = LnBilagItem#cognitive-dysfunction
* component[=].dataAbsentReason = $data-absent-reason#not-performed
* insert YesNoItem(active-urinary-sediment, false)
* component[+].code = LnBilagItem#white-cells
* component[=].extension[attributedToSle].valueBoolean = false
