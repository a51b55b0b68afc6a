// Blood in the urine during menses, between months 3 and 6: what the clinician and the record say of its cause.
Instance: ln-001-menses
InstanceOf: LnMenses
Usage: #example
Title: "Menses in May"
* identifier.system = $sid-observation
* identifier.value = "LN-001.menses-2025-05"
* status = #final
* category = $observation-category#survey
* subject = Reference(Patient/ln-001)
* code = LnTrial#menses
* effectivePeriod.start = "2025-05-02"
* effectivePeriod.end = "2025-05-06"
* valueBoolean = true

Instance: ln-001-may-urine-red-cells
InstanceOf: LnLab
Usage: #example
Title: "Red cells in urine as a range, May"
* insert ResultOf(ln-001, LN-001.may-urine-red-cells, laboratory, 2025-05-04)
* code = $loinc#13945-1
* code.text = "Red cells in urine sediment"
* valueRange.low.value = 20
* valueRange.low.system = $ucum
* valueRange.low.code = #/[HPF]
* valueRange.high.value = 30
* valueRange.high.system = $ucum
* valueRange.high.code = #/[HPF]
* extension[attributedToSle].valueBoolean = false

Instance: ln-001-may-haem-granular-casts
InstanceOf: LnLab
Usage: #example
Title: "Haem-granular casts, May"
* insert ResultOf(ln-001, LN-001.may-haem-granular-casts, laboratory, 2025-05-04)
* code = LnTrial#haem-granular-casts
* valueBoolean = false
