Instance: ln-criteria-acr-2006
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "ACR 2006"
Description: "UPCR below 0.2 g/g with inactive sediment and no fall of eGFR beyond 25 %; partial response a fall of at least half to below 2.0 g/g (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-acr-2006, LnCriteriaAcr2006)
* title = "ACR 2006"
* description = "UPCR below 0.2 g/g with inactive sediment and no fall of eGFR beyond 25 %; partial response a fall of at least half to below 2.0 g/g (clinical rules 5.2)."
