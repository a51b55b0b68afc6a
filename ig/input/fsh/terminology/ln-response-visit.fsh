ValueSet: LnResponseVisit
Id: ln-response-visit
Title: "Visits with a response"
Description: "Visits at which the trial asks for a response."
* insert OwnValueSet
* LnTrial#M3
* LnTrial#M6
* LnTrial#M12
* LnTrial#M24
* LnTrial#withdrawal
