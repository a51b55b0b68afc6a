ValueSet: LnToxicitySignCode
Id: ln-toxicity-sign
Title: "Signs of CRS and ICANS"
Description: "Signs of CRS and ICANS, in rising order."
* insert OwnValueSet
* LnToxicitySign#fever
* LnToxicitySign#fever-treated
* LnToxicitySign#hypotension
* LnToxicitySign#hypoxia
* LnToxicitySign#ice-score
* LnToxicitySign#capd-score
* LnToxicitySign#consciousness
* LnToxicitySign#seizure
* LnToxicitySign#motor-weakness
* LnToxicitySign#cerebral-oedema
* LnToxicitySign#oxygen-concentration
* LnToxicitySign#capd-impossible
* LnToxicitySign#developmental-delay
