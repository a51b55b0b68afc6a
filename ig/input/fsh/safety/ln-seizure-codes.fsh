ValueSet: LnSeizureKind
Id: ln-seizure
Title: "Seizure in ICANS"
Description: "Seizure in ICANS, in rising order."
* insert OwnValueSet
* LnToxicitySign#none
* LnToxicitySign#rapidly-resolving
* LnToxicitySign#prolonged
