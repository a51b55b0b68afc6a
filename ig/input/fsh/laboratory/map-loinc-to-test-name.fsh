Instance: LnLoincToTestName
InstanceOf: ConceptMap
Usage: #definition
Title: "LOINC to short test names"
Description: "The trial's laboratory codes as the short test names of CDISC, for the statistician's tables."
* id = "ln-loinc-to-test-name"
* name = "LnLoincToTestName"
* title = "LOINC to short test names"
* status = #active
* experimental = false
* description = "The trial's laboratory codes as the short test names of CDISC, for the statistician's tables."
* group.source = $loinc
* group.target = Canonical(LnTestName)
* group.element[+].code = #2160-0
* group.element[=].display = "Creatinine"
* group.element[=].target.code = #CREAT
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #14682-9
* group.element[=].display = "Creatinine"
* group.element[=].target.code = #CREAT
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #33863-2
* group.element[=].display = "Cystatin C"
* group.element[=].target.code = #CYSTATC
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #2889-4
* group.element[=].display = "Protein, 24-hour urine"
* group.element[=].target.code = #PROT
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #2890-2
* group.element[=].display = "Protein/Creatinine"
* group.element[=].target.code = #PROTCRT
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #34366-5
* group.element[=].display = "Protein/Creatinine"
* group.element[=].target.code = #PROTCRT
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #9318-7
* group.element[=].display = "Albumin/Creatinine"
* group.element[=].target.code = #ALBCREAT
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #1751-7
* group.element[=].display = "Albumin"
* group.element[=].target.code = #ALB
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #4485-9
* group.element[=].display = "Complement C3"
* group.element[=].target.code = #C3
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #4498-2
* group.element[=].display = "Complement C4"
* group.element[=].target.code = #C4
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #6690-2
* group.element[=].display = "Leukocytes"
* group.element[=].target.code = #WBC
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #751-8
* group.element[=].display = "Neutrophils"
* group.element[=].target.code = #NEUT
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #731-0
* group.element[=].display = "Lymphocytes"
* group.element[=].target.code = #LYM
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #718-7
* group.element[=].display = "Haemoglobin"
* group.element[=].target.code = #HGB
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #777-3
* group.element[=].display = "Platelets"
* group.element[=].target.code = #PLAT
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #1742-6
* group.element[=].display = "Alanine aminotransferase"
* group.element[=].target.code = #ALT
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #1920-8
* group.element[=].display = "Aspartate aminotransferase"
* group.element[=].target.code = #AST
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #2324-2
* group.element[=].display = "Gamma glutamyl transferase"
* group.element[=].target.code = #GGT
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #6768-6
* group.element[=].display = "Alkaline phosphatase"
* group.element[=].target.code = #ALP
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #1975-2
* group.element[=].display = "Bilirubin"
* group.element[=].target.code = #BILI
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #14631-6
* group.element[=].display = "Bilirubin"
* group.element[=].target.code = #BILI
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #2532-0
* group.element[=].display = "Lactate dehydrogenase"
* group.element[=].target.code = #LDH
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #2157-6
* group.element[=].display = "Creatine kinase"
* group.element[=].target.code = #CK
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #3255-7
* group.element[=].display = "Fibrinogen"
* group.element[=].target.code = #FIBRINO
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #6301-6
* group.element[=].display = "INR"
* group.element[=].target.code = #INR
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #14979-9
* group.element[=].display = "aPTT"
* group.element[=].target.code = #APTT
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #2571-8
* group.element[=].display = "Triglycerides"
* group.element[=].target.code = #TRIG
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #2823-3
* group.element[=].display = "Potassium"
* group.element[=].target.code = #K
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #2951-2
* group.element[=].display = "Sodium"
* group.element[=].target.code = #SODIUM
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #2276-4
* group.element[=].display = "Ferritin"
* group.element[=].target.code = #FERRITIN
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #1988-5
* group.element[=].display = "C-reactive protein"
* group.element[=].target.code = #CRP
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #2465-3
* group.element[=].display = "Immunoglobulin G"
* group.element[=].target.code = #IGG
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #2458-8
* group.element[=].display = "Immunoglobulin A"
* group.element[=].target.code = #IGA
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #2472-9
* group.element[=].display = "Immunoglobulin M"
* group.element[=].target.code = #IGM
* group.element[=].target.equivalence = #equivalent
