Profile: LnVital
Parent: Observation
Id: ln-vital
Title: "Vital sign or body measure"
Description: """
Height, weight, body surface, blood pressure, temperature and the like.

* **When:** every measurement; height is needed near each creatinine, since eGFR of a child depends on it.
"""
* insert TrialResult
* extension contains AttributedToSle named attributedToSle 0..1
* value[x] only Quantity or CodeableConcept or string or integer
* obeys ln-result-2 and ln-result-3
