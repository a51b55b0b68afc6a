Instance: ln-evaluate-response-subject
InstanceOf: OperationDefinition
Usage: #definition
Title: "Evaluate the response of participants"
Description: "Says for each end point and visit whether the participant responded, and by which evidence. Stores nothing."
* name = "LnEvaluateResponseSubject"
* title = "Evaluate the response of participants"
* status = #active
* experimental = false
* kind = #operation
* description = "Says for each end point and visit whether the participant responded, and by which evidence. Stores nothing."
* affectsState = false
* code = #evaluate-response
* resource[0] = #ResearchSubject
* system = false
* type = true
* instance = true
* insert In(subject, 0, 100, string, [["A ResearchSubject, as ResearchSubject/id. Required at type level (1 to 100), not allowed at instance level."]])
* parameter[=].searchType = #reference
* insert In(endpoint, 0, *, code, [["renal-response, sri-4, sri-5, sri-6, sri-7, sri-8, bicla, lldas, doris or doris-off-treatment (value set ln-end-point). Absent: renal-response and sri-4, the end points of the registry record."]])
* insert In(visit, 0, *, code, [["M3, M6, M12, M24 or withdrawal. Absent: every visit due by the data cut-off."]])
* insert In(dataCutoff, 0, 1, date, [["Clinical time: data dated after it are ignored, and a window still open at it is not due. Absent: today at the site."]])
* insert In(asOf, 0, 1, instant, [["Knowledge time: the resource versions that the server held at that instant are used. Absent: now."]])
* insert In(criteria, 0, 1, canonical, [["Criteria set as url|version of its Library. Absent: that of the study."]])
* insert In(includeEvidence, 0, 1, boolean, [["Also return the resources used. Absent: false."]])
* insert Return(Bundle, [["Bundle of type collection: one response Observation for each end point and visit, then at most one OperationOutcome of warnings. Each names the criteria set (method: address, version, hash) and the rules (extension rule-version) that judged; those that rest on entered scores carry what laboratory values propose beside them (extension score-proposal)."]])
