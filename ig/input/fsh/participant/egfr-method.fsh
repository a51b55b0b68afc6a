Extension: EgfrMethod
Id: egfr-method
Title: "Equation of kidney function"
Description: "The equation by which the kidney function of this participant is estimated throughout, recorded at enrolment. It goes before the equation that a criteria set names, unless the set says otherwise (clinical rules 6.1)."
Context: ResearchSubject
* extension contains formula 1..1 and version 0..1
* extension[formula].value[x] 1..1
* extension[formula].value[x] only Coding
* extension[formula].valueCoding from LnEgfrFormulaCodes (required)
* extension[version].value[x] 1..1
* extension[version].value[x] only string
