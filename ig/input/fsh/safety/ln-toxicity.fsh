// What the two ASTCT assessments have in common.
RuleSet: AstctAssessment
* insert TrialResult
* value[x] only CodeableConcept
* valueCodeableConcept from LnAstctGradeCodes (required)
* insert ComponentsByCode
* component MS
* component.code from LnToxicitySignCode (required)
* obeys ln-toxicity-1

RuleSet: SignBoolean(slice, code)
* component contains {slice} 0..1 MS
* component[{slice}].code = LnToxicitySign#{code}
* component[{slice}].value[x] only boolean

RuleSet: SignConcept(slice, code, valueSet)
* component contains {slice} 0..1 MS
* component[{slice}].code = LnToxicitySign#{code}
* component[{slice}].value[x] only CodeableConcept
* component[{slice}].valueCodeableConcept from {valueSet} (required)

RuleSet: SignScore(slice, code, max)
* component contains {slice} 0..1 MS
* component[{slice}].code = LnToxicitySign#{code}
* component[{slice}].value[x] only integer
* component[{slice}].valueInteger ^minValueInteger = 0
* component[{slice}].valueInteger ^maxValueInteger = {max}

Invariant: ln-toxicity-1
Description: "An assessment needs a grade or the signs from which it follows: give at least one of them, or say in dataAbsentReason why there is none."
Severity: #error
Expression: "value.exists() or component.exists() or dataAbsentReason.exists()"
