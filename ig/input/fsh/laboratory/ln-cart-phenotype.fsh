Profile: LnCartPhenotype
Parent: LnLab
Id: ln-cart-phenotype
Title: "CAR-T phenotype"
Description: """
Subsets of the CAR-positive cells in one sample, each as a percentage in a component.

* **When:** each flow-cytometric sample.
"""
* code = LnTrial#cart-phenotype
* value[x] 0..0
* component MS
* component.code from LnCartSubset (extensible)
* component.value[x] only Quantity
* obeys ln-phenotype-1 and ln-phenotype-2

Invariant: ln-phenotype-1
Description: "A phenotype needs its subsets: give at least one component, or say in dataAbsentReason why there is none."
Severity: #error
Expression: "component.exists() or dataAbsentReason.exists()"

Invariant: ln-phenotype-2
Description: "A subset is a share between 0 and 100 %: check the component's value and give it in the unit %."
Severity: #error
Expression: "component.value.ofType(Quantity).all(code = '%' and value >= 0 and value <= 100)"
