ValueSet: LnBilagSystemCodes
Id: ln-bilag-system
Title: "BILAG-2004 systems"
Description: "The nine organ systems of BILAG-2004."
* insert OwnValueSet
* include codes from system LnBilagSystem
