RuleSet: ScheduledVisit(id, title)
* action[+].id = "{id}"
* action[=].title = "{title}"
* action[=].code = LnTrial#{id}

RuleSet: AfterDayZero(value, unit, early, late)
* action[=].relatedAction.actionId = "D0"
* action[=].relatedAction.relationship = #after-start
* action[=].relatedAction.offsetDuration.value = {value}
* action[=].relatedAction.offsetDuration.system = $ucum
* action[=].relatedAction.offsetDuration.code = #{unit}
* action[=].relatedAction.extension[acceptableOffset].valueRange.low.value = -{early}
* action[=].relatedAction.extension[acceptableOffset].valueRange.low.unit = "days"
* action[=].relatedAction.extension[acceptableOffset].valueRange.low.system = $ucum
* action[=].relatedAction.extension[acceptableOffset].valueRange.low.code = #d
* action[=].relatedAction.extension[acceptableOffset].valueRange.high.value = {late}
* action[=].relatedAction.extension[acceptableOffset].valueRange.high.unit = "days"
* action[=].relatedAction.extension[acceptableOffset].valueRange.high.system = $ucum
* action[=].relatedAction.extension[acceptableOffset].valueRange.high.code = #d

Instance: ln-schedule-nct06904729
InstanceOf: LnSchedule
Usage: #definition
Title: "Visit schedule of NCT06904729"
Description: "The visits of the trial, dated from the infusion, with the windows that the evaluation reads (clinical rules 0.1)."
* name = "LnScheduleNct06904729"
* title = "Visit schedule of NCT06904729"
* version = "1.0.0"
* status = #active
* experimental = false
* description = "The visits of the trial, dated from the infusion, with the windows that the evaluation reads."
* insert ScheduledVisit(screening, Screening)
* insert ScheduledVisit(baseline, Baseline)
* action[=].description = "Each measurement has its own baseline: the last valid value in the 28 days before the infusion and not after lymphodepletion began."
* insert ScheduledVisit(D0, Infusion)
* insert ScheduledVisit(M1, Month 1)
* insert AfterDayZero(1, mo, 7, 7)
* insert ScheduledVisit(M3, Month 3)
* insert AfterDayZero(3, mo, 14, 14)
* insert ScheduledVisit(M6, Month 6)
* insert AfterDayZero(6, mo, 21, 21)
* insert ScheduledVisit(M12, Month 12)
* insert AfterDayZero(12, mo, 28, 28)
* insert ScheduledVisit(M24, Month 24)
* insert AfterDayZero(24, mo, 42, 42)
* insert ScheduledVisit(withdrawal, Withdrawal)
* action[=].description = "An analysis time point of its own; its values lie within 14 days of the visit."
* insert ScheduledVisit(unscheduled, Unscheduled)
