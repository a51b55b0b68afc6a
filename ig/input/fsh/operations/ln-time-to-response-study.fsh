Instance: ln-time-to-response-study
InstanceOf: OperationDefinition
Usage: #definition
Title: "Time to response of a study"
Description: "Days from the infusion to the first response, as Kaplan-Meier or Aalen-Johansen curves with standard errors, and the best response of each participant with its rate. Stores nothing."
* name = "LnTimeToResponseStudy"
* title = "Time to response of a study"
* status = #active
* experimental = false
* kind = #operation
* description = "Days from the infusion to the first response, as Kaplan-Meier or Aalen-Johansen curves with standard errors, and the best response of each participant with its rate. Stores nothing."
* affectsState = false
* code = #time-to-response
* resource[0] = #ResearchStudy
* system = false
* type = false
* instance = true
* insert In(endpoint, 0, *, code, [["renal-response, sri-4, sri-5, sri-6, sri-7, sri-8, bicla, lldas, doris or doris-off-treatment (value set ln-end-point). Absent: renal-response and sri-4, the end points of the registry record."]])
* insert In(dataCutoff, 0, 1, date, [["Clinical time: data dated after it are ignored, and a window still open at it is not due. Absent: today at the site."]])
* insert In(asOf, 0, 1, instant, [["Knowledge time: the resource versions that the server held at that instant are used. Absent: now."]])
* insert In(criteria, 0, 1, canonical, [["Criteria set to judge by, as url|version of its Library. Absent: that of the study."]])
* insert In(intercurrent, 0, 1, code, [["What death, rescue and withdrawal are: censored at the last assessment before (Kaplan-Meier), or competing (Aalen-Johansen). Absent: censored."]])
* insert Return(Bundle, [["Bundle of type collection: Parameters of profile ln-time-to-response, then at most one OperationOutcome of warnings."]])
