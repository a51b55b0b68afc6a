ValueSet: LnRelatednessCodes
Id: ln-relatedness
Title: "Relatedness"
Description: "The trial's own five steps; the codes of clinical research (NCIt) are accepted beside them."
* insert OwnValueSet
* include codes from system LnRelatedness
* include codes from valueset http://terminology.hl7.org/ValueSet/adverse-event-clinical-research-causality-relatedness
