Instance: ln-visit-status-subject
InstanceOf: OperationDefinition
Usage: #definition
Title: "Visit status of a participant"
Description: "Says for each visit which required inputs are present, missing or out of window, and whether a missing one can still change the verdict."
* name = "LnVisitStatusSubject"
* title = "Visit status of a participant"
* status = #active
* experimental = false
* kind = #operation
* description = "Says for each visit which required inputs are present, missing or out of window, and whether a missing one can still change the verdict."
* affectsState = false
* code = #visit-status
* resource[0] = #ResearchSubject
* system = false
* type = false
* instance = true
* insert In(visit, 0, *, code, [["M3, M6, M12, M24 or withdrawal. Absent: every visit due by the data cut-off."]])
* insert In(dataCutoff, 0, 1, date, [["Clinical time: data dated after it are ignored, and a window still open at it is not due. Absent: today at the site."]])
* insert Return(Bundle, [["Bundle of type collection: one Observation (ln-visit-status) for each visit and participant, then at most one OperationOutcome of warnings."]])
