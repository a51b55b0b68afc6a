Profile: LnPga
Parent: Observation
Id: ln-pga
Title: "Physician global assessment"
Description: """
One PGA with the scale on which it was given. The server converts it to 0 to 3 and keeps the original.

* **When:** at baseline and every visit with a response.
* **Scale:** 0 to 3, 0 to 10 or 0 to 100; without it the value can't be read and is refused.
"""
* insert TrialResult
* code = LnTrial#pga
* value[x] only Quantity
* valueQuantity.comparator 0..0
* insert ComponentsByCode
* component contains scaleMax 0..1 MS
* component[scaleMax].code = LnTrial#pga-scale-max
* component[scaleMax].value[x] only integer or Quantity
* component[scaleMax].value[x] 1..1
* obeys ln-pga-1 and ln-pga-2 and ln-pga-3 and ln-pga-4 and ln-pga-5

Invariant: ln-pga-1
Description: "A PGA needs a value: give it, or say in dataAbsentReason why there is none."
Severity: #error
Expression: "value.ofType(Quantity).value.exists() or dataAbsentReason.exists()"

Invariant: ln-pga-2
Description: "A PGA can't be read without its scale: give the upper end (3, 10 or 100) in the component pga-scale-max."
Severity: #error
Expression: "value.exists() implies component.where(code.coding.where(code = 'pga-scale-max').exists()).value.exists()"

Invariant: ln-pga-3
Description: "The upper end of the PGA scale must be greater than zero: give 3, 10 or 100."
Severity: #error
Expression: "component.where(code.coding.where(code = 'pga-scale-max').exists()).all((value.ofType(integer) | value.ofType(Quantity).value).all($this > 0))"

Invariant: ln-pga-4
Description: "The PGA lies outside its scale: it must be between 0 and the upper end given in pga-scale-max; correct the value or the scale."
Severity: #error
Expression: "value.ofType(Quantity).value.exists() implies (value.ofType(Quantity).value >= 0 and component.where(code.coding.where(code = 'pga-scale-max').exists()).all((value.ofType(integer) | value.ofType(Quantity).value).all(%resource.value.ofType(Quantity).value <= $this)))"

Invariant: ln-pga-5
Description: "Unit and scale of the PGA contradict each other: a value in mm belongs to a scale of 100, one in cm to a scale of 10; correct one of them."
Severity: #error
Expression: "value.ofType(Quantity).where(code = 'mm' or code = 'cm').exists() implies component.where(code.coding.where(code = 'pga-scale-max').exists()).all((value.ofType(integer) | value.ofType(Quantity).value).all($this = iif(%resource.value.ofType(Quantity).code = 'mm', 100, 10)))"
