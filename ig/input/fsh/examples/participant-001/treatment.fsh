Instance: ln-001-apheresis
InstanceOf: LnApheresis
Usage: #example
Title: "Apheresis"
* status = #completed
* subject = Reference(Patient/ln-001)
* performedDateTime = "2024-12-27"

Instance: ln-001-biopsy
InstanceOf: LnProcedure
Usage: #example
Title: "Kidney biopsy"
* status = #completed
* code = LnTrial#kidney-biopsy
* subject = Reference(Patient/ln-001)
* performedDateTime = "2024-09-15"
* outcome.text = "ISN/RPS class IV with activity"

Instance: ln-001-product
InstanceOf: LnProduct
Usage: #example
Title: "Her CAR-T product"
* identifier.system = $sid-product
* identifier.value = "BATCH-LN-001"
* productCategory = #cells
* status = #available
* collection.source = Reference(Patient/ln-001)
* collection.collectedDateTime = "2024-12-27"
* processing.description = "Transduction, expansion, release testing"
* processing.timePeriod.start = "2024-12-28"
* processing.timePeriod.end = "2025-01-08"

Instance: ln-001-ld-1
InstanceOf: LnLymphodepletion
Usage: #example
Title: "Fludarabine before the infusion"
* status = #completed
* medicationCodeableConcept = $atc#L01BB05
* medicationCodeableConcept.text = "fludarabine"
* subject = Reference(Patient/ln-001)
* effectiveDateTime = "2025-01-10T10:00:00+08:00"
* dosage.dose.value = 32
* dosage.dose.unit = "mg"
* dosage.dose.system = $ucum
* dosage.dose.code = #mg

Instance: ln-001-ld-2
InstanceOf: LnLymphodepletion
Usage: #example
Title: "Fludarabine before the infusion"
* status = #completed
* medicationCodeableConcept = $atc#L01BB05
* medicationCodeableConcept.text = "fludarabine"
* subject = Reference(Patient/ln-001)
* effectiveDateTime = "2025-01-11T10:00:00+08:00"
* dosage.dose.value = 32
* dosage.dose.unit = "mg"
* dosage.dose.system = $ucum
* dosage.dose.code = #mg

Instance: ln-001-ld-3
InstanceOf: LnLymphodepletion
Usage: #example
Title: "Cyclophosphamide before the infusion"
* status = #completed
* medicationCodeableConcept = $atc#L01AA01
* medicationCodeableConcept.text = "cyclophosphamide"
* subject = Reference(Patient/ln-001)
* effectiveDateTime = "2025-01-10T10:00:00+08:00"
* dosage.dose.value = 320
* dosage.dose.unit = "mg"
* dosage.dose.system = $ucum
* dosage.dose.code = #mg

Instance: ln-001-ld-4
InstanceOf: LnLymphodepletion
Usage: #example
Title: "Cyclophosphamide before the infusion"
* status = #completed
* medicationCodeableConcept = $atc#L01AA01
* medicationCodeableConcept.text = "cyclophosphamide"
* subject = Reference(Patient/ln-001)
* effectiveDateTime = "2025-01-11T10:00:00+08:00"
* dosage.dose.value = 320
* dosage.dose.unit = "mg"
* dosage.dose.system = $ucum
* dosage.dose.code = #mg

Instance: ln-001-infusion
InstanceOf: LnInfusion
Usage: #example
Title: "CAR-T infusion: day 0"
Description: "40.0 kg and 5 x 10^5 cells per kg."
* status = #completed
* subject = Reference(Patient/ln-001)
* effectiveDateTime = "2025-01-15T10:00:00+08:00"
* extension[product].valueReference = Reference(BiologicallyDerivedProduct/ln-001-product)
* supportingInformation = Reference(Observation/ln-001-bl-weight)
* supportingInformation.display = "Weight, baseline"
* dosage.dose.value = 20000000
* dosage.dose.unit = "cells"
* dosage.dose.system = $ucum
* dosage.dose.code = #1
* dosage.extension[dosePerWeight].valueQuantity.value = 500000
* dosage.extension[dosePerWeight].valueQuantity.unit = "cells/kg"
* dosage.extension[dosePerWeight].valueQuantity.system = $ucum
* dosage.extension[dosePerWeight].valueQuantity.code = #/kg

Instance: ln-001-prednisone-10
InstanceOf: LnContinuedMedication
Usage: #example
Title: "Prednisone"
* status = #completed
* medicationCodeableConcept = $atc#H02AB07
* medicationCodeableConcept.text = "prednisone"
* subject = Reference(Patient/ln-001)
* effectivePeriod.start = "2024-06"
* effectivePeriod.end = "2025-02-14"
* reasonCode = LnTrial#sle-maintenance
* dosage.doseAndRate.doseQuantity.value = 10
* dosage.doseAndRate.doseQuantity.unit = "mg"
* dosage.doseAndRate.doseQuantity.system = $ucum
* dosage.doseAndRate.doseQuantity.code = #mg
* dosage.timing.repeat.frequency = 1
* dosage.timing.repeat.period = 1
* dosage.timing.repeat.periodUnit = #d

Instance: ln-001-prednisone-5
InstanceOf: LnContinuedMedication
Usage: #example
Title: "Prednisone"
* status = #completed
* medicationCodeableConcept = $atc#H02AB07
* medicationCodeableConcept.text = "prednisone"
* subject = Reference(Patient/ln-001)
* effectivePeriod.start = "2025-02-15"
* effectivePeriod.end = "2025-06-30"
* reasonCode = LnTrial#sle-maintenance
* dosage.doseAndRate.doseQuantity.value = 5
* dosage.doseAndRate.doseQuantity.unit = "mg"
* dosage.doseAndRate.doseQuantity.system = $ucum
* dosage.doseAndRate.doseQuantity.code = #mg
* dosage.timing.repeat.frequency = 1
* dosage.timing.repeat.period = 1
* dosage.timing.repeat.periodUnit = #d

Instance: ln-001-hydroxychloroquine
InstanceOf: LnContinuedMedication
Usage: #example
Title: "Hydroxychloroquine"
* status = #active
* medicationCodeableConcept = $atc#P01BA02
* medicationCodeableConcept.text = "hydroxychloroquine"
* subject = Reference(Patient/ln-001)
* effectivePeriod.start = "2022-05"
* reasonCode = LnTrial#sle-maintenance
* dosage.doseAndRate.doseQuantity.value = 200
* dosage.doseAndRate.doseQuantity.unit = "mg"
* dosage.doseAndRate.doseQuantity.system = $ucum
* dosage.doseAndRate.doseQuantity.code = #mg
* dosage.timing.repeat.frequency = 1
* dosage.timing.repeat.period = 1
* dosage.timing.repeat.periodUnit = #d

Instance: ln-001-paracetamol
InstanceOf: LnTrialMedication
Usage: #example
Title: "Paracetamol during CRS"
* status = #completed
* medicationCodeableConcept = $atc#N02BE01
* medicationCodeableConcept.text = "paracetamol"
* subject = Reference(Patient/ln-001)
* effectiveDateTime = "2025-01-18T20:00:00+08:00"
* reasonCode = LnTrial#car-t-toxicity
* dosage.dose.value = 500
* dosage.dose.unit = "mg"
* dosage.dose.system = $ucum
* dosage.dose.code = #mg
