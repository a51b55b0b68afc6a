Instance: ln-ae-summary
InstanceOf: OperationDefinition
Usage: #definition
Title: "Summarise adverse events"
Description: "Counts participants and events by arm, worst CTCAE grade and term: any, serious, related, of special interest."
* name = "LnAeSummaryOperation"
* title = "Summarise adverse events"
* status = #active
* experimental = false
* kind = #operation
* description = "Counts participants and events by arm, worst CTCAE grade and term: any, serious, related, of special interest."
* affectsState = false
* code = #ae-summary
* resource[0] = #ResearchStudy
* system = false
* type = false
* instance = true
* insert In(dataCutoff, 0, 1, date, [["Clinical time: data dated after it are ignored, and a window still open at it is not due. Absent: today at the site."]])
* insert In(asOf, 0, 1, instant, [["Knowledge time: the resource versions that the server held at that instant are used. Absent: now."]])
* insert In(period, 0, 1, code, [["all, day-0-28, day-29-90, day-91-365, after-day-365 or lymphodepletion. Absent: all from the infusion on."]])
* insert In(includeProposals, 0, 1, boolean, [["Also grade laboratory values and return each participant's worst of each term that no recorded event covers. They are counted nowhere. Absent: true."]])
* insert In(criteria, 0, 1, canonical, [["Criteria set as url|version of its Library; its section safety is applied. Absent: that of the study."]])
* insert Return(MeasureReport, [["The counts. Contained in it, and referred to by extensions: the proposed grades as Observations, and one OperationOutcome if there are warnings."]])
