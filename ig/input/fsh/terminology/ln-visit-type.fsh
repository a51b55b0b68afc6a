ValueSet: LnVisitType
Id: ln-visit-type
Title: "Visits"
Description: "Visits of the trial."
* insert OwnValueSet
* LnTrial#screening
* LnTrial#baseline
* LnTrial#D0
* LnTrial#W2
* LnTrial#M1
* LnTrial#M3
* LnTrial#M6
* LnTrial#M12
* LnTrial#M24
* LnTrial#withdrawal
* LnTrial#unscheduled
