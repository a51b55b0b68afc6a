ValueSet: LnResponseAbsence
Id: ln-response-absence
Title: "Why there is no result"
Description: "Not evaluable or not due; the general reasons of FHIR may stand beside them."
* insert OwnValueSet
* LnTrial#not-evaluable
* LnTrial#not-due
* include codes from system $data-absent-reason
