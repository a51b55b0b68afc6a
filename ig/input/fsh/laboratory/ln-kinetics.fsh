Profile: LnKineticParameter
Parent: Observation
Id: ln-kinetics
Title: "Kinetic parameter"
Description: """
One computed parameter of the CAR-T cells, of a cytokine or of the B cells over time: Cmax, Tmax, Tlast, persistence, AUC, phenotype at the peak, B-cell aplasia and recovery.

* **When:** returned by `$kinetics`; clients read it and never write it.
* **Not computable:** no value, and `dataAbsentReason` says why.
"""
* extension contains CriteriaSet named criteriaSet 0..1 MS and CriteriaHash named criteriaHash 0..1 MS
* identifier MS
* status MS
* code from LnKineticCode (required)
* subject 1..1 MS
* subject only Reference(LnPatient)
* focus only Reference(LnSubject)
* value[x] only Quantity
* value[x] MS
* dataAbsentReason from LnAbsenceReasonCodes (extensible)
* dataAbsentReason MS
* derivedFrom MS
* insert ComponentsByCode
* component contains analyte 1..1 MS and flag 0..* MS
* component[analyte].code = LnTrial#analyte
* component[analyte].value[x] only CodeableConcept
* component[flag].code = LnResponseComponent#flag
* component[flag].value[x] only CodeableConcept
* component[flag].valueCodeableConcept from LnFlagCodes (required)
* obeys ln-kinetics-1

Invariant: ln-kinetics-1
Description: "A kinetic parameter has either a value or the reason why there is none: give exactly one of value and dataAbsentReason."
Severity: #error
Expression: "value.exists() xor dataAbsentReason.exists()"

ValueSet: LnKineticCode
Id: ln-kinetic-code
Title: "Kinetic parameters"
Description: "What is computed from a series of samples (clinical rules 8.1)."
* insert OwnValueSet
* LnTrial#cmax
* LnTrial#tmax
* LnTrial#tlast
* LnTrial#persistence
* LnTrial#auc-0-28d
* LnTrial#auc-0-last
* LnTrial#auc-window
* LnTrial#expansion-fold
* LnTrial#b-cell-recovery
* LnTrial#b-cell-aplasia
* LnTrial#percent-at-peak
* LnTrial#cd4-cd8-ratio-at-peak
