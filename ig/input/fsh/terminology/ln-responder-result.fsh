ValueSet: LnResponderResult
Id: ln-responder-result
Title: "Results of a responder index"
Description: "Responder and non-responder."
* insert OwnValueSet
* LnTrial#responder
* LnTrial#non-responder
