ValueSet: LnDenominator
Id: ln-denominator
Title: "Denominators"
Description: "Who counts in the denominator of a rate (clinical rules 9.1)."
* insert OwnValueSet
* LnTrial#enrolled
* LnTrial#infused
* LnTrial#due
* LnTrial#evaluable
