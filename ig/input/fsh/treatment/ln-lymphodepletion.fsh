Profile: LnLymphodepletion
Parent: LnTrialMedication
Id: ln-lymphodepletion
Title: "Lymphodepletion"
Description: """
One dose of the conditioning drugs, fludarabine or cyclophosphamide.

* **When:** each dose before the infusion. The first one ends the baseline: no later value can be a baseline.
"""
* reasonCode 1..1
* reasonCode = LnTrial#lymphodepletion
* dosage 1..1
* dosage.dose 1..1
