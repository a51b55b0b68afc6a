ValueSet: LnActivityEndPoint
Id: ln-activity-end-point
Title: "End points of disease activity"
Description: "Composites of disease activity beside SRI-4."
* insert OwnValueSet
* LnTrial#sri-5
* LnTrial#sri-6
* LnTrial#sri-7
* LnTrial#sri-8
* LnTrial#bicla
* LnTrial#lldas
* LnTrial#doris
* LnTrial#doris-off-treatment
