ValueSet: LnRenalResult
Id: ln-renal-result
Title: "Results of renal response"
Description: "CRR, PRR and NR."
* insert OwnValueSet
* LnTrial#CRR
* LnTrial#PRR
* LnTrial#NR
