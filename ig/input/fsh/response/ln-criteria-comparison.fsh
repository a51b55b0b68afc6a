Profile: LnCriteriaComparison
Parent: Parameters
Id: ln-criteria-comparison
Title: "Comparison of criteria sets"
Description: """
How the end points of one participant come out under several criteria sets: a `comparison` for each end point and visit, in it a
`result` for each set, and in each result that differs the conditions on which it differs.

* **When:** returned by `$compare-criteria`, after the response Observations that it compares.
* **Compared with:** the first `criteria`. A result `flips` if its outcome is another than under that set; it has no outcome
  where the set does not judge the visit.
* **Differences:** a condition with its state under the first set and here, or `reason` or `window` alone, where an event or the
  days of the visit differ.
"""
* parameter ^slicing.discriminator.type = #value
* parameter ^slicing.discriminator.path = "name"
* parameter ^slicing.rules = #closed
* parameter contains subject 1..1 and criteria 1..* and flips 1..1 and comparison 0..*
* insert Value(parameter[subject], subject)
* parameter[subject].value[x] only Reference(LnSubject)
* insert Parts(parameter[criteria], criteria)
* parameter[criteria].part contains canonical 1..1 and hash 1..1
* insert TypedValue(parameter[criteria].part[canonical], canonical, canonical)
* insert TypedValue(parameter[criteria].part[hash], hash, string)
* insert TypedValue(parameter[flips], flips, boolean)
* insert Parts(parameter[comparison], comparison)
* parameter[comparison].part contains endpoint 1..1 and visit 1..1 and flips 1..1 and text 1..1 and result 1..*
* insert TypedValue(parameter[comparison].part[endpoint], endpoint, code)
* parameter[comparison].part[endpoint].valueCode from LnEndPoint (required)
* insert TypedValue(parameter[comparison].part[visit], visit, code)
* parameter[comparison].part[visit].valueCode from LnVisitType (required)
* insert TypedValue(parameter[comparison].part[flips], flips, boolean)
* insert TypedValue(parameter[comparison].part[text], text, string)
* insert Parts(parameter[comparison].part[result], result)
* parameter[comparison].part[result].part contains criteria 1..1 and outcome 0..1 and reason 0..1 and flips 1..1 and difference 0..*
* insert TypedValue(parameter[comparison].part[result].part[criteria], criteria, canonical)
* insert TypedValue(parameter[comparison].part[result].part[outcome], outcome, code)
* parameter[comparison].part[result].part[outcome].valueCode from LnOutcome (required)
* insert TypedValue(parameter[comparison].part[result].part[reason], reason, code)
* parameter[comparison].part[result].part[reason].valueCode from LnReasonCodes (required)
* insert TypedValue(parameter[comparison].part[result].part[flips], flips, boolean)
* insert Parts(parameter[comparison].part[result].part[difference], difference)
* parameter[comparison].part[result].part[difference].part contains condition 1..1 and reference 0..1 and here 0..1
* insert TypedValue(parameter[comparison].part[result].part[difference].part[condition], condition, code)
* parameter[comparison].part[result].part[difference].part[condition].valueCode from LnResponseComponentCodes (required)
* insert TypedValue(parameter[comparison].part[result].part[difference].part[reference], reference, code)
* parameter[comparison].part[result].part[difference].part[reference].valueCode from LnConditionStateCodes (required)
* insert TypedValue(parameter[comparison].part[result].part[difference].part[here], here, code)
* parameter[comparison].part[result].part[difference].part[here].valueCode from LnConditionStateCodes (required)
* obeys ln-comparison-1

// A parameter that has parts, told apart by their name, and no value.
RuleSet: Parts(path, name)
* {path}.name = "{name}" (exactly)
* {path}.value[x] 0..0
* {path}.resource 0..0
* {path}.part 1..*
* {path}.part ^slicing.discriminator.type = #value
* {path}.part ^slicing.discriminator.path = "name"
* {path}.part ^slicing.rules = #closed

// A parameter that has a value and no parts.
RuleSet: Value(path, name)
* {path}.name = "{name}" (exactly)
* {path}.value[x] 1..1
* {path}.resource 0..0
* {path}.part 0..0

RuleSet: TypedValue(path, name, type)
* insert Value({path}, {name})
* {path}.value[x] only {type}

Invariant: ln-comparison-1
Description: "A comparison names one result for each criteria set: give as many results as there are sets."
Severity: #error
Expression: "parameter.where(name = 'comparison').all(part.where(name = 'result').count() = %resource.parameter.where(name = 'criteria').count())"
