ValueSet: LnEgfrFormulaCodes
Id: ln-egfr-formula-codes
Title: "Equations of kidney function"
Description: "Every equation by which kidney function can be estimated."
* insert OwnValueSet
* include codes from system LnEgfrFormula
