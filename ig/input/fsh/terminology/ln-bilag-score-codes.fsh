ValueSet: LnBilagScoreCodes
Id: ln-bilag-score
Title: "BILAG-2004 item scores"
Description: "Scores 0 to 4 of an item."
* insert OwnValueSet
* include codes from system LnBilagScore
