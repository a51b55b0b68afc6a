ValueSet: LnCytokineCode
Id: ln-cytokine-code
Title: "Cytokines"
Description: "LOINC codes of the cytokine panel (clinical rules 8.4 and 10.3)."
* insert OwnValueSet
* $loinc#33939-0
* $loinc#27161-9
* $loinc#26881-3
* $loinc#33211-4
* $loinc#26848-2
* $loinc#82334-4
* $loinc#3074-2
* $loinc#27415-9
* $loinc#76039-7
* $loinc#9654-5
* $loinc#44422-4
