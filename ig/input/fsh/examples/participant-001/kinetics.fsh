Instance: ln-001-d0-cart-copies
InstanceOf: LnCartCopies
Usage: #example
Title: "CAR transgene copies, day 0"
* insert ResultOf(ln-001, LN-001.d0-cart-copies, laboratory, 2025-01-15)
* code = LnTrial#cart-copies
* insert Measured(50, /ug)
* extension[lloq].valueQuantity.value = 50
* extension[lloq].valueQuantity.unit = "copies/ug DNA"
* extension[lloq].valueQuantity.system = $ucum
* extension[lloq].valueQuantity.code = #/ug
* valueQuantity.comparator = #<

Instance: ln-001-d3-cart-copies
InstanceOf: LnCartCopies
Usage: #example
Title: "CAR transgene copies, day 3"
* insert ResultOf(ln-001, LN-001.d3-cart-copies, laboratory, 2025-01-18)
* code = LnTrial#cart-copies
* insert Measured(500, /ug)
* extension[lloq].valueQuantity.value = 50
* extension[lloq].valueQuantity.unit = "copies/ug DNA"
* extension[lloq].valueQuantity.system = $ucum
* extension[lloq].valueQuantity.code = #/ug

Instance: ln-001-d7-cart-copies
InstanceOf: LnCartCopies
Usage: #example
Title: "CAR transgene copies, day 7"
* insert ResultOf(ln-001, LN-001.d7-cart-copies, laboratory, 2025-01-22)
* code = LnTrial#cart-copies
* insert Measured(20000, /ug)
* extension[lloq].valueQuantity.value = 50
* extension[lloq].valueQuantity.unit = "copies/ug DNA"
* extension[lloq].valueQuantity.system = $ucum
* extension[lloq].valueQuantity.code = #/ug

Instance: ln-001-d10-cart-copies
InstanceOf: LnCartCopies
Usage: #example
Title: "CAR transgene copies, day 10"
* insert ResultOf(ln-001, LN-001.d10-cart-copies, laboratory, 2025-01-25)
* code = LnTrial#cart-copies
* insert Measured(50000, /ug)
* extension[lloq].valueQuantity.value = 50
* extension[lloq].valueQuantity.unit = "copies/ug DNA"
* extension[lloq].valueQuantity.system = $ucum
* extension[lloq].valueQuantity.code = #/ug

Instance: ln-001-d14-cart-copies
InstanceOf: LnCartCopies
Usage: #example
Title: "CAR transgene copies, day 14"
* insert ResultOf(ln-001, LN-001.d14-cart-copies, laboratory, 2025-01-29)
* code = LnTrial#cart-copies
* insert Measured(30000, /ug)
* extension[lloq].valueQuantity.value = 50
* extension[lloq].valueQuantity.unit = "copies/ug DNA"
* extension[lloq].valueQuantity.system = $ucum
* extension[lloq].valueQuantity.code = #/ug

Instance: ln-001-d21-cart-copies
InstanceOf: LnCartCopies
Usage: #example
Title: "CAR transgene copies, day 21"
* insert ResultOf(ln-001, LN-001.d21-cart-copies, laboratory, 2025-02-05)
* code = LnTrial#cart-copies
* insert Measured(8000, /ug)
* extension[lloq].valueQuantity.value = 50
* extension[lloq].valueQuantity.unit = "copies/ug DNA"
* extension[lloq].valueQuantity.system = $ucum
* extension[lloq].valueQuantity.code = #/ug

Instance: ln-001-d28-cart-copies
InstanceOf: LnCartCopies
Usage: #example
Title: "CAR transgene copies, day 28"
* insert ResultOf(ln-001, LN-001.d28-cart-copies, laboratory, 2025-02-12)
* code = LnTrial#cart-copies
* insert Measured(2000, /ug)
* extension[lloq].valueQuantity.value = 50
* extension[lloq].valueQuantity.unit = "copies/ug DNA"
* extension[lloq].valueQuantity.system = $ucum
* extension[lloq].valueQuantity.code = #/ug

Instance: ln-001-d90-cart-copies
InstanceOf: LnCartCopies
Usage: #example
Title: "CAR transgene copies, day 90"
* insert ResultOf(ln-001, LN-001.d90-cart-copies, laboratory, 2025-04-15)
* code = LnTrial#cart-copies
* insert Measured(50, /ug)
* extension[lloq].valueQuantity.value = 50
* extension[lloq].valueQuantity.unit = "copies/ug DNA"
* extension[lloq].valueQuantity.system = $ucum
* extension[lloq].valueQuantity.code = #/ug
* valueQuantity.comparator = #<

Instance: ln-001-d0-il6
InstanceOf: LnCytokine
Usage: #example
Title: "Interleukin 6, day 0"
* insert ResultOf(ln-001, LN-001.d0-il6, laboratory, 2025-01-15)
* code = $loinc#26881-3
* code.text = "Interleukin 6"
* insert Measured(1.5, pg/mL)
* method.text = "Multiplex bead assay"
* valueQuantity.comparator = #<

Instance: ln-001-d3-il6
InstanceOf: LnCytokine
Usage: #example
Title: "Interleukin 6, day 3"
* insert ResultOf(ln-001, LN-001.d3-il6, laboratory, 2025-01-18)
* code = $loinc#26881-3
* code.text = "Interleukin 6"
* insert Measured(45, pg/mL)
* method.text = "Multiplex bead assay"

Instance: ln-001-d5-il6
InstanceOf: LnCytokine
Usage: #example
Title: "Interleukin 6, day 5"
* insert ResultOf(ln-001, LN-001.d5-il6, laboratory, 2025-01-20)
* code = $loinc#26881-3
* code.text = "Interleukin 6"
* insert Measured(180, pg/mL)
* method.text = "Multiplex bead assay"

Instance: ln-001-d7-il6
InstanceOf: LnCytokine
Usage: #example
Title: "Interleukin 6, day 7"
* insert ResultOf(ln-001, LN-001.d7-il6, laboratory, 2025-01-22)
* code = $loinc#26881-3
* code.text = "Interleukin 6"
* insert Measured(60, pg/mL)
* method.text = "Multiplex bead assay"

Instance: ln-001-d14-il6
InstanceOf: LnCytokine
Usage: #example
Title: "Interleukin 6, day 14"
* insert ResultOf(ln-001, LN-001.d14-il6, laboratory, 2025-01-29)
* code = $loinc#26881-3
* code.text = "Interleukin 6"
* insert Measured(5, pg/mL)
* method.text = "Multiplex bead assay"

Instance: ln-001-d10-phenotype
InstanceOf: LnCartPhenotype
Usage: #example
Title: "CAR-T phenotype, day 10"
* insert ResultOf(ln-001, LN-001.d10-phenotype, laboratory, 2025-01-25)
* code = LnTrial#cart-phenotype
* component[+].code = LnTrial#cart-cd4
* component[=].valueQuantity.value = 38.2
* component[=].valueQuantity.unit = "%"
* component[=].valueQuantity.system = $ucum
* component[=].valueQuantity.code = #%
* component[+].code = LnTrial#cart-cd8
* component[=].valueQuantity.value = 60.1
* component[=].valueQuantity.unit = "%"
* component[=].valueQuantity.system = $ucum
* component[=].valueQuantity.code = #%
* component[+].code = LnTrial#cart-naive
* component[=].valueQuantity.value = 6.4
* component[=].valueQuantity.unit = "%"
* component[=].valueQuantity.system = $ucum
* component[=].valueQuantity.code = #%
* component[+].code = LnTrial#cart-central-memory
* component[=].valueQuantity.value = 31.8
* component[=].valueQuantity.unit = "%"
* component[=].valueQuantity.system = $ucum
* component[=].valueQuantity.code = #%
* component[+].code = LnTrial#cart-effector-memory
* component[=].valueQuantity.value = 52.0
* component[=].valueQuantity.unit = "%"
* component[=].valueQuantity.system = $ucum
* component[=].valueQuantity.code = #%
* component[+].code = LnTrial#cart-temra
* component[=].valueQuantity.value = 9.8
* component[=].valueQuantity.unit = "%"
* component[=].valueQuantity.system = $ucum
* component[=].valueQuantity.code = #%

Instance: ln-001-kinetics-cmax
InstanceOf: LnKineticParameter
Usage: #example
Title: "Cmax"
* status = #final
* effectivePeriod.start = "2025-01-15"
* effectivePeriod.end = "2025-02-12"
* code = LnTrial#cmax
* subject = Reference(Patient/ln-001)
* focus = Reference(ResearchSubject/ln-001)
* component[analyte].valueCodeableConcept = LnTrial#cart-copies
* insert Measured(50000, [[/ug]])
* insert From(ln-001-d0-cart-copies, [[Copies, day 0]])
* insert From(ln-001-d3-cart-copies, [[Copies, day 3]])
* insert From(ln-001-d7-cart-copies, [[Copies, day 7]])
* insert From(ln-001-d10-cart-copies, [[Copies, day 10]])
* insert From(ln-001-d14-cart-copies, [[Copies, day 14]])
* insert From(ln-001-d21-cart-copies, [[Copies, day 21]])
* insert From(ln-001-d28-cart-copies, [[Copies, day 28]])

Instance: ln-001-kinetics-tmax
InstanceOf: LnKineticParameter
Usage: #example
Title: "Tmax"
* status = #final
* effectivePeriod.start = "2025-01-15"
* effectivePeriod.end = "2025-02-12"
* code = LnTrial#tmax
* subject = Reference(Patient/ln-001)
* focus = Reference(ResearchSubject/ln-001)
* component[analyte].valueCodeableConcept = LnTrial#cart-copies
* insert Measured(10, [[d]])
* insert From(ln-001-d0-cart-copies, [[Copies, day 0]])
* insert From(ln-001-d3-cart-copies, [[Copies, day 3]])
* insert From(ln-001-d7-cart-copies, [[Copies, day 7]])
* insert From(ln-001-d10-cart-copies, [[Copies, day 10]])
* insert From(ln-001-d14-cart-copies, [[Copies, day 14]])
* insert From(ln-001-d21-cart-copies, [[Copies, day 21]])
* insert From(ln-001-d28-cart-copies, [[Copies, day 28]])

Instance: ln-001-kinetics-tlast
InstanceOf: LnKineticParameter
Usage: #example
Title: "Tlast"
* status = #final
* effectivePeriod.start = "2025-01-15"
* effectivePeriod.end = "2025-02-12"
* code = LnTrial#tlast
* subject = Reference(Patient/ln-001)
* focus = Reference(ResearchSubject/ln-001)
* component[analyte].valueCodeableConcept = LnTrial#cart-copies
* insert Measured(28, [[d]])
* insert From(ln-001-d0-cart-copies, [[Copies, day 0]])
* insert From(ln-001-d3-cart-copies, [[Copies, day 3]])
* insert From(ln-001-d7-cart-copies, [[Copies, day 7]])
* insert From(ln-001-d10-cart-copies, [[Copies, day 10]])
* insert From(ln-001-d14-cart-copies, [[Copies, day 14]])
* insert From(ln-001-d21-cart-copies, [[Copies, day 21]])
* insert From(ln-001-d28-cart-copies, [[Copies, day 28]])

Instance: ln-001-kinetics-auc-0-28d
InstanceOf: LnKineticParameter
Usage: #example
Title: "AUC, day 0 to 28"
* status = #final
* effectivePeriod.start = "2025-01-15"
* effectivePeriod.end = "2025-02-12"
* code = LnTrial#auc-0-28d
* subject = Reference(Patient/ln-001)
* focus = Reference(ResearchSubject/ln-001)
* component[analyte].valueCodeableConcept = LnTrial#cart-copies
* insert Measured(450167.4959, [[d/ug]])
* insert From(ln-001-d0-cart-copies, [[Copies, day 0]])
* insert From(ln-001-d3-cart-copies, [[Copies, day 3]])
* insert From(ln-001-d7-cart-copies, [[Copies, day 7]])
* insert From(ln-001-d10-cart-copies, [[Copies, day 10]])
* insert From(ln-001-d14-cart-copies, [[Copies, day 14]])
* insert From(ln-001-d21-cart-copies, [[Copies, day 21]])
* insert From(ln-001-d28-cart-copies, [[Copies, day 28]])

Instance: ln-001-kinetics-b-cell-recovery
InstanceOf: LnKineticParameter
Usage: #example
Title: "B-cell recovery: not computable"
* status = #final
* effectivePeriod.start = "2025-01-15"
* effectivePeriod.end = "2025-02-12"
* code = LnTrial#b-cell-recovery
* subject = Reference(Patient/ln-001)
* focus = Reference(ResearchSubject/ln-001)
* component[analyte].valueCodeableConcept = $loinc#8116-6
* component[analyte].valueCodeableConcept.text = "CD19-positive cells"
* dataAbsentReason = LnAbsenceReason#NO_SAMPLES

Instance: ln-001-kinetics-summary-day-10
InstanceOf: LnKineticsSummary
Usage: #example
Title: "Copies of the low-dose arm at day 10"
* identifier.system = $sid-response
* identifier.value = "nct06904729.kinetics.cart-copies.Low-dose CAR-T.10"
* status = #final
* code = LnTrial#cart-copies
* focus = Reference(ResearchStudy/nct06904729)
* component[arm].valueCodeableConcept.text = "Low-dose CAR-T"
* component[plannedDay].valueQuantity = 10 'd' "days"
* component[count].valueInteger = 1
* component[belowLimit].valueInteger = 0
* component[median].valueQuantity = 50000 '/ug' "copies/ug DNA"
* component[minimum].valueQuantity = 50000 '/ug' "copies/ug DNA"
* component[maximum].valueQuantity = 50000 '/ug' "copies/ug DNA"
* insert From(ln-001-d10-cart-copies, [[Copies, day 10]])
