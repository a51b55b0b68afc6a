Profile: LnStudyCriteriaComparison
Parent: Parameters
Id: ln-study-criteria-comparison
Title: "Comparison of criteria sets on a study"
Description: """
How the end points of a whole study come out under several criteria sets: a `comparison` for each end point and visit, in it a
`result` for each set, an `agreement` for each two sets, and a `flip` for each participant and set whose outcome is another.

* **When:** returned by `$compare-criteria` on the study.
* **Compared with:** the first `criteria`. In a `flip`, `reference` is the outcome under that set and `here` that under the named
  one; either is missing where the set does not judge the visit.
* **Results:** the counts of outcomes add to the participants; whoever was never infused counts as a non-responder. The rate is that
  of all participants whose visit is due, with its exact 95 % interval.
* **Agreement:** `same` of `judged` participants have the same outcome under both sets; judged is who has an outcome under one of
  them at least, so nobody who was never infused.
"""
* parameter ^slicing.discriminator.type = #value
* parameter ^slicing.discriminator.path = "name"
* parameter ^slicing.rules = #closed
* parameter contains study 1..1 and criteria 1..* and flips 1..1 and comparison 0..*
* insert Value(parameter[study], study)
* parameter[study].value[x] only Reference(LnStudy)
* insert Parts(parameter[criteria], criteria)
* parameter[criteria].part contains canonical 1..1 and hash 1..1 and dataCutoff 1..1
* insert TypedValue(parameter[criteria].part[canonical], canonical, canonical)
* insert TypedValue(parameter[criteria].part[hash], hash, string)
* insert TypedValue(parameter[criteria].part[dataCutoff], dataCutoff, date)
* insert TypedValue(parameter[flips], flips, boolean)
* insert Parts(parameter[comparison], comparison)
* parameter[comparison].part contains endpoint 1..1 and visit 1..1 and flips 1..1 and text 1..1 and result 1..* and agreement 0..* and flip 0..*
* insert TypedValue(parameter[comparison].part[endpoint], endpoint, code)
* parameter[comparison].part[endpoint].valueCode from LnEndPoint (required)
* insert TypedValue(parameter[comparison].part[visit], visit, code)
* parameter[comparison].part[visit].valueCode from LnVisitType (required)
* insert TypedValue(parameter[comparison].part[flips], flips, boolean)
* insert TypedValue(parameter[comparison].part[text], text, string)
* insert Parts(parameter[comparison].part[result], result)
* parameter[comparison].part[result].part contains criteria 1..1 and participants 1..1 and count 0..* and rate 1..1
* insert TypedValue(parameter[comparison].part[result].part[criteria], criteria, canonical)
* insert TypedValue(parameter[comparison].part[result].part[participants], participants, integer)
* insert Parts(parameter[comparison].part[result].part[count], count)
* parameter[comparison].part[result].part[count].part contains outcome 1..1 and participants 1..1
* insert TypedValue(parameter[comparison].part[result].part[count].part[outcome], outcome, code)
* parameter[comparison].part[result].part[count].part[outcome].valueCode from LnOutcome (required)
* insert TypedValue(parameter[comparison].part[result].part[count].part[participants], participants, integer)
* insert Parts(parameter[comparison].part[result].part[rate], rate)
* parameter[comparison].part[result].part[rate].part contains numerator 1..1 and denominator 1..1 and estimate 0..1 and low 0..1 and high 0..1
* insert TypedValue(parameter[comparison].part[result].part[rate].part[numerator], numerator, integer)
* insert TypedValue(parameter[comparison].part[result].part[rate].part[denominator], denominator, integer)
* insert TypedValue(parameter[comparison].part[result].part[rate].part[estimate], estimate, decimal)
* insert TypedValue(parameter[comparison].part[result].part[rate].part[low], low, decimal)
* insert TypedValue(parameter[comparison].part[result].part[rate].part[high], high, decimal)
* insert Parts(parameter[comparison].part[agreement], agreement)
* parameter[comparison].part[agreement].part contains criteria 1..1 and other 1..1 and same 1..1 and judged 1..1
* insert TypedValue(parameter[comparison].part[agreement].part[criteria], criteria, canonical)
* insert TypedValue(parameter[comparison].part[agreement].part[other], other, canonical)
* insert TypedValue(parameter[comparison].part[agreement].part[same], same, integer)
* insert TypedValue(parameter[comparison].part[agreement].part[judged], judged, integer)
* insert Parts(parameter[comparison].part[flip], flip)
* parameter[comparison].part[flip].part contains subject 1..1 and criteria 1..1 and reference 0..1 and here 0..1 and difference 0..*
* insert Value(parameter[comparison].part[flip].part[subject], subject)
* parameter[comparison].part[flip].part[subject].value[x] only Reference(LnSubject)
* insert TypedValue(parameter[comparison].part[flip].part[criteria], criteria, canonical)
* insert TypedValue(parameter[comparison].part[flip].part[reference], reference, code)
* parameter[comparison].part[flip].part[reference].valueCode from LnOutcome (required)
* insert TypedValue(parameter[comparison].part[flip].part[here], here, code)
* parameter[comparison].part[flip].part[here].valueCode from LnOutcome (required)
* insert Parts(parameter[comparison].part[flip].part[difference], difference)
* parameter[comparison].part[flip].part[difference].part contains condition 1..1 and reference 0..1 and here 0..1
* insert TypedValue(parameter[comparison].part[flip].part[difference].part[condition], condition, code)
* parameter[comparison].part[flip].part[difference].part[condition].valueCode from LnResponseComponentCodes (required)
* insert TypedValue(parameter[comparison].part[flip].part[difference].part[reference], reference, code)
* parameter[comparison].part[flip].part[difference].part[reference].valueCode from LnConditionStateCodes (required)
* insert TypedValue(parameter[comparison].part[flip].part[difference].part[here], here, code)
* parameter[comparison].part[flip].part[difference].part[here].valueCode from LnConditionStateCodes (required)
* obeys ln-studycomparison-1

Invariant: ln-studycomparison-1
Description: "A comparison names one result for each criteria set: give as many results as there are sets."
Severity: #error
Expression: "parameter.where(name = 'comparison').all(part.where(name = 'result').count() = %resource.parameter.where(name = 'criteria').count())"
