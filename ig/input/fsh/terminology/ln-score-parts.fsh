ValueSet: LnScoreParts
Id: ln-score-parts
Title: "Parts of a score"
Description: "Items of SLEDAI-2K and systems of BILAG-2004."
* insert OwnValueSet
* include codes from system LnSledaiItem
* include codes from system LnBilagSystem
