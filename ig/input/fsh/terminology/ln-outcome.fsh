ValueSet: LnOutcome
Id: ln-outcome
Title: "Outcomes of any end point"
Description: "Results of renal response and of the composites, and why there is none."
* insert OwnValueSet
* include codes from valueset LnRenalResult
* include codes from valueset LnResponderResult
* LnTrial#not-evaluable
* LnTrial#not-due
