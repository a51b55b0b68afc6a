Instance: ln-evaluate-response-study
InstanceOf: OperationDefinition
Usage: #definition
Title: "Evaluate the response of a study"
Description: "Says for each end point and visit how many participants responded, with exact confidence intervals, over all and by arm. Stores nothing."
* name = "LnEvaluateResponseStudy"
* title = "Evaluate the response of a study"
* status = #active
* experimental = false
* kind = #operation
* description = "Says for each end point and visit how many participants responded, with exact confidence intervals, over all and by arm. Stores nothing."
* affectsState = false
* code = #evaluate-response
* resource[0] = #ResearchStudy
* system = false
* type = false
* instance = true
* insert In(endpoint, 0, *, code, [["renal-response or sri-4. Absent: both."]])
* insert In(visit, 0, *, code, [["M3, M6, M12, M24 or withdrawal. Absent: every visit due by the data cut-off."]])
* insert In(dataCutoff, 0, 1, date, [["Clinical time: data dated after it are ignored, and a window still open at it is not due. Absent: today at the site."]])
* insert In(asOf, 0, 1, instant, [["Knowledge time: the resource versions that the server held at that instant are used. Absent: now."]])
* insert In(criteria, 0, 1, canonical, [["Criteria set as url|version of its Library. Absent: that of the study."]])
* insert In(denominator, 0, 1, code, [["enrolled, infused, due or evaluable. Absent: enrolled."]])
* insert In(includeEvidence, 0, 1, boolean, [["Also return the resources used. Absent: false."]])
* insert In(includeResponses, 0, 1, boolean, [["Also return the response of every participant and name it in evaluatedResource. Warnings of entered scores that differ from laboratory values come with the responses only. Absent: false."]])
* insert Return(Bundle, [["Bundle of type collection: one MeasureReport for each end point, with the single responses if asked for, then at most one OperationOutcome of warnings."]])
