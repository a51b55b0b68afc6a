ValueSet: LnAesiCodes
Id: ln-aesi
Title: "Adverse events of special interest"
Description: "Events of special interest."
* insert OwnValueSet
* include codes from system LnAesi
