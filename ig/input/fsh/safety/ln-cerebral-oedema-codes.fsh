ValueSet: LnOedema
Id: ln-cerebral-oedema
Title: "Cerebral oedema in ICANS"
Description: "Cerebral oedema in ICANS, in rising order."
* insert OwnValueSet
* LnToxicitySign#none
* LnToxicitySign#focal-oedema
* LnToxicitySign#diffuse-oedema
