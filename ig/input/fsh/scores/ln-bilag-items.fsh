Profile: LnBilagItems
Parent: Observation
Id: ln-bilag-items
Title: "BILAG-2004 items"
Description: """
The items of one BILAG-2004 assessment, from which the server proposes grades beside the entered ones ([ln-bilag](StructureDefinition-ln-bilag.html)), by rules that were not checked against the licensed index. No end point uses it.

* **When:** on the day of the grades, or up to seven days before.
* **Scored items** carry 0 to 4; those answered yes or no a boolean. Not done: left out, or a dataAbsentReason. It is never taken as absent.
* **Cause:** the extension attributed-to-sle. What is not due to lupus counts as absent; without the extension it may count or not.
* **Values** are read from the laboratory and the vital signs. A blood count on this form carries only its cause.
"""
* insert TrialResult
* code = LnTrial#bilag-2004-items
* value[x] 0..0
* component MS
* component.extension contains AttributedToSle named attributedToSle 0..1 MS
* component.code from LnBilagItemCodes (required)
* component.value[x] only CodeableConcept or boolean
* component.value[x] MS
* component.valueCodeableConcept from LnBilagScoreCodes (required)
* component.dataAbsentReason MS
* component obeys ln-bilagitems-2 and ln-bilagitems-3 and ln-bilagitems-4
* obeys ln-bilagitems-1 and ln-bilagitems-5

Invariant: ln-bilagitems-1
Description: "A form of BILAG-2004 items needs its items: give at least one, or say in dataAbsentReason why there is none."
Severity: #error
Expression: "component.exists() or dataAbsentReason.exists()"

Invariant: ln-bilagitems-2
Description: "A BILAG-2004 item needs its answer: give a score or true or false, or say in dataAbsentReason why it was not assessed."
Severity: #error
Expression: "code.coding.where(code in ('haemoglobin' | 'white-cells' | 'neutrophils' | 'lymphocytes' | 'platelets')).exists() or (value.exists() xor dataAbsentReason.exists())"

Invariant: ln-bilagitems-3
Description: "A blood count is read from the laboratory: give here only the extension attributed-to-sle, no value."
Severity: #error
Expression: "code.coding.where(code in ('haemoglobin' | 'white-cells' | 'neutrophils' | 'lymphocytes' | 'platelets')).exists() implies (value.empty() and dataAbsentReason.empty() and extension.where(url.endsWith('/StructureDefinition/attributed-to-sle')).exists())"

Invariant: ln-bilagitems-4
Description: "A BILAG-2004 item is answered in the wrong way: give true or false for accelerated-hypertension, nephrotic-syndrome, active-urinary-sediment, active-nephritis, active-haemolysis and isolated-coombs, a score for every other item."
Severity: #error
Expression: "value.exists() and code.coding.where(code in ('haemoglobin' | 'white-cells' | 'neutrophils' | 'lymphocytes' | 'platelets')).empty() implies (value is boolean) = code.coding.where(code in ('accelerated-hypertension' | 'nephrotic-syndrome' | 'active-urinary-sediment' | 'active-nephritis' | 'active-haemolysis' | 'isolated-coombs')).exists()"

Invariant: ln-bilagitems-5
Description: "A BILAG-2004 item occurs twice: keep each item once."
Severity: #error
Expression: "component.code.coding.where(system.endsWith('/CodeSystem/ln-bilag-item')).code.isDistinct()"
