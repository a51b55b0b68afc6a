Profile: LnSledai
Parent: Observation
Id: ln-sledai
Title: "SLEDAI-2K"
Description: """
One SLEDAI-2K assessment: 24 items as components, the total in `valueInteger`.

* **When:** at screening, baseline and every visit with a response.
* **Missing items** are left out or carry a dataAbsentReason. They are never taken as absent: the server works with the bounds that they leave.
* **Exclusions:** an item is true only if it is due to lupus, not to CRS, ICANS, lymphodepletion, infection or menses. The extension
  attributedToSle says what you take the finding for; what is not lupus scores nothing.
"""
* insert TrialResult
* code = LnTrial#sledai-2k
* value[x] only integer
* valueInteger ^minValueInteger = 0
* valueInteger ^maxValueInteger = 105
* component MS
* component.code from LnSledaiItemCodes (required)
* component.value[x] only boolean
* component.value[x] MS
* component.dataAbsentReason MS
* component.extension contains AttributedToSle named attributedToSle 0..1 MS
* component obeys ln-sledai-2
* obeys ln-sledai-1 and ln-sledai-3 and ln-sledai-4 and ln-sledai-5 and ln-sledai-6

Invariant: ln-sledai-1
Description: "A SLEDAI-2K needs its items or its total: give at least one of them, or say in dataAbsentReason why there is none."
Severity: #error
Expression: "component.exists() or value.exists() or dataAbsentReason.exists()"

Invariant: ln-sledai-2
Description: "A SLEDAI-2K item is true or false: give it, or say in dataAbsentReason why it was not assessed."
Severity: #error
Expression: "value.exists() xor dataAbsentReason.exists()"

Invariant: ln-sledai-3
Description: "A SLEDAI-2K item occurs twice: keep each of the 24 items once."
Severity: #error
Expression: "component.code.coding.where(system.endsWith('/CodeSystem/ln-sledai-item')).code.isDistinct()"

Invariant: ln-sledai-4
Description: "The SLEDAI-2K total does not add up: with all 24 items given it is the weighted sum of those present; correct the total or the items."
Severity: #error
Expression: "(value.exists() and component.value.count() = 24) implies value = 8 * component.where(value = true and code.coding.where(code in ('seizure' | 'psychosis' | 'organic-brain-syndrome' | 'visual-disturbance' | 'cranial-nerve' | 'lupus-headache' | 'cva' | 'vasculitis')).exists()).count() + 4 * component.where(value = true and code.coding.where(code in ('arthritis' | 'myositis' | 'urinary-casts' | 'haematuria' | 'proteinuria' | 'pyuria')).exists()).count() + 2 * component.where(value = true and code.coding.where(code in ('rash' | 'alopecia' | 'mucosal-ulcers' | 'pleurisy' | 'pericarditis' | 'low-complement' | 'anti-ds-dna')).exists()).count() + 1 * component.where(value = true and code.coding.where(code in ('fever' | 'thrombocytopenia' | 'leukopenia')).exists()).count()"

Invariant: ln-sledai-5
Description: "The SLEDAI-2K total does not fit the items given: it lies below the points already counted, or above what the missing items could add; correct the total or the items."
Severity: #error
Expression: "(value.exists() and component.value.count() < 24) implies (value >= 8 * component.where(value = true and code.coding.where(code in ('seizure' | 'psychosis' | 'organic-brain-syndrome' | 'visual-disturbance' | 'cranial-nerve' | 'lupus-headache' | 'cva' | 'vasculitis')).exists()).count() + 4 * component.where(value = true and code.coding.where(code in ('arthritis' | 'myositis' | 'urinary-casts' | 'haematuria' | 'proteinuria' | 'pyuria')).exists()).count() + 2 * component.where(value = true and code.coding.where(code in ('rash' | 'alopecia' | 'mucosal-ulcers' | 'pleurisy' | 'pericarditis' | 'low-complement' | 'anti-ds-dna')).exists()).count() + 1 * component.where(value = true and code.coding.where(code in ('fever' | 'thrombocytopenia' | 'leukopenia')).exists()).count() and value <= 105 - (8 * component.where(value = false and code.coding.where(code in ('seizure' | 'psychosis' | 'organic-brain-syndrome' | 'visual-disturbance' | 'cranial-nerve' | 'lupus-headache' | 'cva' | 'vasculitis')).exists()).count() + 4 * component.where(value = false and code.coding.where(code in ('arthritis' | 'myositis' | 'urinary-casts' | 'haematuria' | 'proteinuria' | 'pyuria')).exists()).count() + 2 * component.where(value = false and code.coding.where(code in ('rash' | 'alopecia' | 'mucosal-ulcers' | 'pleurisy' | 'pericarditis' | 'low-complement' | 'anti-ds-dna')).exists()).count() + 1 * component.where(value = false and code.coding.where(code in ('fever' | 'thrombocytopenia' | 'leukopenia')).exists()).count()))"

Invariant: ln-sledai-6
Description: "A SLEDAI-2K item counts only if it is due to lupus: an item that is true can't have attributedToSle false; correct the item or the attribution."
Severity: #error
Expression: "component.where(value = true and extension.where(url.endsWith('/attributed-to-sle') and value = false).exists()).empty()"
