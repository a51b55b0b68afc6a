ValueSet: LnCtcaeTermCodes
Id: ln-ctcae-term
Title: "CTCAE terms"
Description: "Terms of CTCAE version 5.0."
* insert OwnValueSet
* include codes from system LnCtcaeTerm
