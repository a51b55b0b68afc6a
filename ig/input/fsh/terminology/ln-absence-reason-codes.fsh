ValueSet: LnAbsenceReasonCodes
Id: ln-absence-reason
Title: "Why a computed value is absent"
Description: "Reasons for a missing kinetic parameter or grade; the general reasons of FHIR may stand beside them."
* insert OwnValueSet
* include codes from system LnAbsenceReason
* include codes from system $data-absent-reason
