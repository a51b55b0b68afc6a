Profile: LnMenses
Parent: Observation
Id: ln-menses
Title: "Menses"
Description: """
Days of menstrual bleeding.

* **When:** bleeding on or near the day of a urine sample. Red cells in the urine of these days are not taken for lupus.
* **Days:** effectivePeriod from the first day to the last, or effectiveDateTime for a single one.
* **Value:** true; false says that the participant was asked and did not bleed.
"""
* insert TrialResult
* code = LnTrial#menses
* value[x] only boolean
* obeys ln-result-2 and ln-menses-1

Invariant: ln-menses-1
Description: "Menses need their days: give the first and the last day of bleeding in effectivePeriod, the first not after the last, or one day in effectiveDateTime."
Severity: #error
Expression: "effective is dateTime or (effective is Period and effective.start.exists() and effective.end.exists() and effective.start.toString().length() >= 10 and effective.end.toString().length() >= 10 and effective.start.toString().substring(0, 10) <= effective.end.toString().substring(0, 10))"
