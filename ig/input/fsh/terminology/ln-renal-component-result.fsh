ValueSet: LnRenalComponentResult
Id: ln-renal-component-result
Title: "Results of renal response by components"
Description: "CRR, PRR, NR, or not evaluable: what the components say before events are taken into account."
* insert OwnValueSet
* include codes from valueset LnRenalResult
* LnTrial#not-evaluable
* LnTrial#not-due
