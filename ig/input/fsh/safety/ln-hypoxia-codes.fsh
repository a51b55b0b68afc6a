ValueSet: LnHypoxia
Id: ln-hypoxia
Title: "Hypoxia in CRS"
Description: "Hypoxia in CRS, in rising order."
* insert OwnValueSet
* LnToxicitySign#none
* LnToxicitySign#low-flow-oxygen
* LnToxicitySign#high-flow-oxygen
* LnToxicitySign#positive-pressure
