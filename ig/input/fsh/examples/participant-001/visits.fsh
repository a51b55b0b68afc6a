Instance: ln-001-visit-screening
InstanceOf: LnVisit
Usage: #example
Title: "Visit: Screening"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB
* type = LnTrial#screening
* subject = Reference(Patient/ln-001)
* period.start = "2024-12-20"
* period.end = "2024-12-20"
* extension[researchStudy].valueReference = Reference(ResearchStudy/nct06904729)

Instance: ln-001-visit-baseline
InstanceOf: LnVisit
Usage: #example
Title: "Visit: Baseline"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB
* type = LnTrial#baseline
* subject = Reference(Patient/ln-001)
* period.start = "2025-01-08"
* period.end = "2025-01-08"
* extension[researchStudy].valueReference = Reference(ResearchStudy/nct06904729)

Instance: ln-001-visit-d0
InstanceOf: LnVisit
Usage: #example
Title: "Visit: Infusion"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB
* type = LnTrial#D0
* subject = Reference(Patient/ln-001)
* period.start = "2025-01-15"
* period.end = "2025-01-15"
* extension[researchStudy].valueReference = Reference(ResearchStudy/nct06904729)

Instance: ln-001-visit-m1
InstanceOf: LnVisit
Usage: #example
Title: "Visit: Month 1"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB
* type = LnTrial#M1
* subject = Reference(Patient/ln-001)
* period.start = "2025-02-14"
* period.end = "2025-02-14"
* extension[researchStudy].valueReference = Reference(ResearchStudy/nct06904729)

Instance: ln-001-visit-m3
InstanceOf: LnVisit
Usage: #example
Title: "Visit: Month 3"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB
* type = LnTrial#M3
* subject = Reference(Patient/ln-001)
* period.start = "2025-04-15"
* period.end = "2025-04-15"
* extension[researchStudy].valueReference = Reference(ResearchStudy/nct06904729)

Instance: ln-001-visit-m6
InstanceOf: LnVisit
Usage: #example
Title: "Visit: Month 6"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB
* type = LnTrial#M6
* subject = Reference(Patient/ln-001)
* period.start = "2025-07-15"
* period.end = "2025-07-15"
* extension[researchStudy].valueReference = Reference(ResearchStudy/nct06904729)

Instance: ln-001-visit-m12
InstanceOf: LnVisit
Usage: #example
Title: "Visit: Month 12"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB
* type = LnTrial#M12
* subject = Reference(Patient/ln-001)
* period.start = "2026-01-14"
* period.end = "2026-01-14"
* extension[researchStudy].valueReference = Reference(ResearchStudy/nct06904729)

Instance: ln-001-visit-m24
InstanceOf: LnVisit
Usage: #example
Title: "Visit: Month 24"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB
* type = LnTrial#M24
* subject = Reference(Patient/ln-001)
* period.start = "2027-01-15"
* period.end = "2027-01-15"
* extension[researchStudy].valueReference = Reference(ResearchStudy/nct06904729)
