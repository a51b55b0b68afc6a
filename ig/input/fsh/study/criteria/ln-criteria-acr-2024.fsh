Instance: ln-criteria-acr-2024
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "ACR 2024"
Description: "UPCR below 0.5 g/g with eGFR within 20 % of baseline; partial response a fall of at least half with the same kidney function. The numbers are uncertain: they rest on memory, not on a page that was read (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-acr-2024, LnCriteriaAcr2024)
* title = "ACR 2024"
* description = "UPCR below 0.5 g/g with eGFR within 20 % of baseline; partial response a fall of at least half with the same kidney function. The numbers are uncertain: they rest on memory, not on a page that was read (clinical rules 5.2)."
