ValueSet: LnSledaiItemCodes
Id: ln-sledai-item
Title: "SLEDAI-2K items"
Description: "The 24 items of SLEDAI-2K."
* insert OwnValueSet
* include codes from system LnSledaiItem
