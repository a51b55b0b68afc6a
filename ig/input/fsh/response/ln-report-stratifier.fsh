ValueSet: LnReportStratifier
Id: ln-report-stratifier
Title: "Stratifiers"
Description: "By what a report is stratified."
* insert OwnValueSet
* LnReport#arm
* LnReport#term
* LnReport#arm-and-term
