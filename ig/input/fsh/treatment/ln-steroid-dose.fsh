Profile: LnSteroidDose
Parent: Observation
Id: ln-steroid-dose
Title: "Daily steroid dose"
Description: """
The daily glucocorticoid dose as prednisone, in mg per day or mg per kg and day.

* **When:** at each visit; computed from the medications, or entered by the site. `partOf` names the statement it comes from.
"""
* insert TrialResult
* code = LnTrial#prednisone-equivalent
* value[x] only Quantity
* partOf MS
* obeys ln-result-2 and ln-result-3 and ln-steroid-1

Invariant: ln-steroid-1
Description: "A daily steroid dose is given in mg/d or mg/kg/d and is not negative: correct unit or value."
Severity: #error
Expression: "value.ofType(Quantity).all(value >= 0 and (code = 'mg/d' or code = 'mg/kg/d'))"
