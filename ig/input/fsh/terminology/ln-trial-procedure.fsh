ValueSet: LnTrialProcedure
Id: ln-trial-procedure
Title: "Procedures that bear on an end point"
Description: "Procedures that the evaluator looks for."
* insert OwnValueSet
* LnTrial#apheresis
* LnTrial#dialysis
* LnTrial#kidney-transplant
* LnTrial#kidney-biopsy
* LnTrial#plasma-exchange
* LnTrial#immunoadsorption
* LnTrial#hsct
