Profile: LnBilag
Parent: Observation
Id: ln-bilag
Title: "BILAG-2004"
Description: """
One BILAG-2004 assessment: the grade A to E of each of the nine systems as a component. There is no total.

* **When:** at baseline and every visit with a response.
* **The grades are the clinician's.** The server proposes grades from [items](StructureDefinition-ln-bilag-items.html) and values beside them and never replaces them.
"""
* insert TrialResult
* code = LnTrial#bilag-2004
* value[x] 0..0
* component MS
* component.code from LnBilagSystemCodes (required)
* component.value[x] only CodeableConcept
* component.value[x] MS
* component.valueCodeableConcept from LnBilagGradeCodes (required)
* component.dataAbsentReason MS
* component obeys ln-bilag-2
* obeys ln-bilag-1 and ln-bilag-3

Invariant: ln-bilag-1
Description: "A BILAG-2004 needs its grades: give at least one system, or say in dataAbsentReason why there is none."
Severity: #error
Expression: "component.exists() or dataAbsentReason.exists()"

Invariant: ln-bilag-2
Description: "A BILAG-2004 system needs a grade A to E: give it, or say in dataAbsentReason why it was not assessed."
Severity: #error
Expression: "value.exists() xor dataAbsentReason.exists()"

Invariant: ln-bilag-3
Description: "A BILAG-2004 system occurs twice: keep each of the nine systems once."
Severity: #error
Expression: "component.code.coding.where(system.endsWith('/CodeSystem/ln-bilag-system')).code.isDistinct()"
