ValueSet: LnEndPoint
Id: ln-end-point
Title: "End points"
Description: "End points that a response can be evaluated for."
* insert OwnValueSet
* LnTrial#renal-response
* LnTrial#sri-4
* LnTrial#sri-5
* LnTrial#sri-6
* LnTrial#sri-7
* LnTrial#sri-8
* LnTrial#bicla
* LnTrial#lldas
* LnTrial#doris
* LnTrial#doris-off-treatment
