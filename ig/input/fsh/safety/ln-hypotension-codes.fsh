ValueSet: LnHypotension
Id: ln-hypotension
Title: "Hypotension in CRS"
Description: "Hypotension in CRS, in rising order."
* insert OwnValueSet
* LnToxicitySign#none
* LnToxicitySign#no-vasopressor
* LnToxicitySign#one-vasopressor
* LnToxicitySign#multiple-vasopressors
