Instance: ln-002
InstanceOf: LnPatient
Usage: #example
Title: "A child who withdrew"
Description: "Synthetic boy of 14 years who left the trial on day 120."
* identifier[participant].value = "LN-002"
* gender = #male
* birthDate = "2010-11-20"

Instance: ln-002-subject
InstanceOf: LnSubject
Usage: #example
Title: "Withdrawn participation"
Description: "Status withdrawn and the day of withdrawal."
* id = "ln-002"
* identifier.system = $sid-subject
* identifier.value = "LN-002"
* status = #withdrawn
* period.start = "2024-12-22"
* period.end = "2025-05-15"
* study = Reference(ResearchStudy/nct06904729)
* individual = Reference(Patient/ln-002)
* assignedArm = "High-dose CAR-T"

Instance: ln-002-infusion
InstanceOf: LnInfusion
Usage: #example
Title: "CAR-T infusion, high dose"
* status = #completed
* subject = Reference(Patient/ln-002)
* effectiveDateTime = "2025-01-15T11:00:00+08:00"
* dosage.dose.value = 52000000
* dosage.dose.unit = "cells"
* dosage.dose.system = $ucum
* dosage.dose.code = #1
* dosage.extension[dosePerWeight].valueQuantity.value = 1000000
* dosage.extension[dosePerWeight].valueQuantity.unit = "cells/kg"
* dosage.extension[dosePerWeight].valueQuantity.system = $ucum
* dosage.extension[dosePerWeight].valueQuantity.code = #/kg

Instance: ln-002-rituximab
InstanceOf: LnTrialMedication
Usage: #example
Title: "Rescue with rituximab"
Description: "Rescue therapy: every later visit is a non-response."
* status = #completed
* medicationCodeableConcept = $atc#L01FA01
* medicationCodeableConcept.text = "rituximab"
* subject = Reference(Patient/ln-002)
* effectiveDateTime = "2025-05-12"
* reasonCode = LnTrial#sle-rescue

Instance: ln-002-visit-withdrawal
InstanceOf: LnVisit
Usage: #example
Title: "Withdrawal visit"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB
* type = LnTrial#withdrawal
* subject = Reference(Patient/ln-002)
* period.start = "2025-05-15"
* period.end = "2025-05-15"

Instance: ln-002-not-done
InstanceOf: LnLab
Usage: #example
Title: "A result that was not obtained"
* insert ResultOf(ln-002, LN-002.wd-upcr, laboratory, 2025-05-15)
* code = $loinc#2890-2
* code.text = "Urine protein-creatinine ratio"
* dataAbsentReason = $data-absent-reason#not-performed

Instance: ln-002-withdrawal-sledai
InstanceOf: LnSledai
Usage: #example
Title: "SLEDAI-2K with missing items"
Description: "Complement was not done and anti-dsDNA not sent: the total lies between 8 and 12."
* insert ResultOf(ln-002, LN-002.wd-sledai, survey, 2025-05-15)
* code = LnTrial#sledai-2k
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
* insert Item(pyuria, false)
* insert Item(rash, false)
* insert Item(alopecia, false)
* insert Item(mucosal-ulcers, false)
* insert Item(pleurisy, false)
* insert Item(pericarditis, false)
* insert Item(fever, false)
* insert Item(thrombocytopenia, false)
* insert Item(leukopenia, false)
* component[+].code = LnSledaiItem#low-complement
* component[=].dataAbsentReason = $data-absent-reason#not-performed
