Instance: ln-001-bl-creatinine
InstanceOf: LnLab
Usage: #example
Title: "Creatinine, baseline"
* insert ResultOf(ln-001, LN-001.bl-creatinine, laboratory, 2025-01-08)
* code = $loinc#2160-0
* code.text = "Creatinine"
* insert Measured(0.60, [[mg/dL]])

Instance: ln-001-bl-upcr
InstanceOf: LnLab
Usage: #example
Title: "UPCR, baseline"
* insert ResultOf(ln-001, LN-001.bl-upcr, laboratory, 2025-01-08)
* code = $loinc#2890-2
* code.text = "Urine protein-creatinine ratio"
* insert Measured(4.00, [[g/g{creat}]])
* method = LnTrial#first-morning-urine
* extension[notRepresentative].valueBoolean = false

Instance: ln-001-bl-c3
InstanceOf: LnLab
Usage: #example
Title: "C3, baseline"
* insert ResultOf(ln-001, LN-001.bl-c3, laboratory, 2025-01-08)
* code = $loinc#4485-9
* code.text = "Complement C3"
* insert Measured(0.55, [[g/L]])
* referenceRange.low.value = 0.90
* referenceRange.low.unit = "g/L"
* referenceRange.low.system = $ucum
* referenceRange.low.code = #g/L

Instance: ln-001-bl-c4
InstanceOf: LnLab
Usage: #example
Title: "C4, baseline"
* insert ResultOf(ln-001, LN-001.bl-c4, laboratory, 2025-01-08)
* code = $loinc#4498-2
* code.text = "Complement C4"
* insert Measured(0.07, [[g/L]])
* referenceRange.low.value = 0.10
* referenceRange.low.unit = "g/L"
* referenceRange.low.system = $ucum
* referenceRange.low.code = #g/L

Instance: ln-001-bl-anti-ds-dna
InstanceOf: LnLab
Usage: #example
Title: "Anti-dsDNA, baseline"
* insert ResultOf(ln-001, LN-001.bl-anti-ds-dna, laboratory, 2025-01-08)
* code = $loinc#5130-0
* code.text = "Anti-dsDNA"
* insert Measured(320, [[[IU]/mL]])
* referenceRange.high.value = 100
* referenceRange.high.unit = "[IU]/mL"
* referenceRange.high.system = $ucum
* referenceRange.high.code = #[IU]/mL

Instance: ln-001-bl-height
InstanceOf: LnVital
Usage: #example
Title: "Height, baseline"
* insert ResultOf(ln-001, LN-001.bl-height, vital-signs, 2025-01-08)
* code = $loinc#8302-2
* code.text = "Height"
* insert Measured(150.0, [[cm]])

Instance: ln-001-bl-weight
InstanceOf: LnVital
Usage: #example
Title: "Weight, baseline"
* insert ResultOf(ln-001, LN-001.bl-weight, vital-signs, 2025-01-08)
* code = $loinc#29463-7
* code.text = "Weight"
* insert Measured(40.0, [[kg]])

Instance: ln-001-bl-steroid
InstanceOf: LnSteroidDose
Usage: #example
Title: "Steroid dose, baseline"
* insert ResultOf(ln-001, LN-001.bl-steroid, survey, 2025-01-08)
* code = LnTrial#prednisone-equivalent
* insert Measured(10, mg/d)
* partOf = Reference(MedicationStatement/ln-001-prednisone-10)

Instance: ln-001-bl-sledai
InstanceOf: LnSledai
Usage: #example
Title: "SLEDAI-2K, baseline"
* insert ResultOf(ln-001, LN-001.bl-sledai, survey, 2025-01-08)
* code = LnTrial#sledai-2k
* valueInteger = 16
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
* insert Item(haematuria, true)
* insert Item(proteinuria, true)
* insert Item(pyuria, true)
* insert Item(rash, false)
* insert Item(alopecia, false)
* insert Item(mucosal-ulcers, false)
* insert Item(pleurisy, false)
* insert Item(pericarditis, false)
* insert Item(low-complement, true)
* insert Item(anti-ds-dna, true)
* insert Item(fever, false)
* insert Item(thrombocytopenia, false)
* insert Item(leukopenia, false)

Instance: ln-001-bl-bilag
InstanceOf: LnBilag
Usage: #example
Title: "BILAG-2004, baseline"
* insert ResultOf(ln-001, LN-001.bl-bilag, survey, 2025-01-08)
* code = LnTrial#bilag-2004
* insert Grade(constitutional, D)
* insert Grade(mucocutaneous, B)
* insert Grade(neuropsychiatric, E)
* insert Grade(musculoskeletal, C)
* insert Grade(cardiorespiratory, E)
* insert Grade(gastrointestinal, E)
* insert Grade(ophthalmic, E)
* insert Grade(renal, A)
* insert Grade(haematological, C)

Instance: ln-001-bl-pga
InstanceOf: LnPga
Usage: #example
Title: "PGA, baseline"
* insert ResultOf(ln-001, LN-001.bl-pga, survey, 2025-01-08)
* code = LnTrial#pga
* insert PgaOnThree(2.1)
