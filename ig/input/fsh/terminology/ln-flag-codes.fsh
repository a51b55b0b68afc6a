ValueSet: LnFlagCodes
Id: ln-flag
Title: "Flags"
Description: "What a reader of a verdict must know."
* insert OwnValueSet
* include codes from system LnFlag
