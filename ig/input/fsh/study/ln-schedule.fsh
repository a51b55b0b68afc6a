Profile: LnSchedule
Parent: PlanDefinition
Id: ln-schedule
Title: "Visit schedule"
Description: """
The visits of the trial and their windows. The evaluator reads them from here; no window stands in the code.

* **Target date:** `relatedAction` to D0 with `offsetDuration`. Months are calendar months: three months after 30 November is the last day of February.
* **Window:** the `acceptable-offset` extension in days, both ends inclusive.
"""
* url 1..1
* version 1..1
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#clinical-protocol
* action 1..* MS
* action.id 1..1
* action.code 1..1 MS
* action.code from LnVisitType (required)
* action.relatedAction 0..1 MS
* action.relatedAction.extension contains AcceptableOffset named acceptableOffset 0..1 MS
* action.relatedAction.offset[x] only Duration
* action.relatedAction.offset[x] MS
* obeys ln-schedule-1 and ln-schedule-2 and ln-schedule-3

Invariant: ln-schedule-1
Description: "A visit occurs twice in the schedule: keep each visit once."
Severity: #error
Expression: "action.code.coding.code.isDistinct()"

Invariant: ln-schedule-2
Description: "A visit must be dated from day 0: let relatedAction point to the action D0."
Severity: #error
Expression: "action.relatedAction.all(actionId = 'D0') and action.where(id = 'D0').exists()"

Invariant: ln-schedule-3
Description: "A window must open on or before its target date and close on or after it: give low as zero or negative and high as zero or positive."
Severity: #error
Expression: "action.relatedAction.extension.where(url.endsWith('/acceptable-offset')).value.all(low.value <= 0 and high.value >= 0)"
