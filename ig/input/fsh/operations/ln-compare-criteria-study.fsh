Instance: ln-compare-criteria-study
InstanceOf: OperationDefinition
Usage: #definition
Title: "Compare criteria sets on a study"
Description: "Judges every participant of a study under several criteria sets: the counts and rate under each, how often two sets agree, and who flips. Stores nothing."
* name = "LnCompareCriteriaStudy"
* title = "Compare criteria sets on a study"
* status = #active
* experimental = false
* kind = #operation
* description = "Judges every participant of a study under several criteria sets: the counts and rate under each, how often two sets agree, and who flips. Stores nothing."
* affectsState = false
* code = #compare-criteria
* resource[0] = #ResearchStudy
* system = false
* type = false
* instance = true
* insert In(endpoint, 0, *, code, [["renal-response, sri-4, sri-5, sri-6, sri-7, sri-8, bicla, lldas, doris or doris-off-treatment (value set ln-end-point). Absent: renal-response and sri-4, the end points of the registry record."]])
* insert In(visit, 0, *, code, [["M3, M6, M12, M24 or withdrawal. Absent: every visit due by the data cut-off."]])
* insert In(dataCutoff, 0, 1, date, [["Clinical time: data dated after it are ignored, and a window still open at it is not due. Absent: today at the site."]])
* insert In(asOf, 0, 1, instant, [["Knowledge time: the resource versions that the server held at that instant are used. Absent: now."]])
* insert In(criteria, 0, 50, canonical, [["Criteria sets to compare, each as url|version of its Library. Absent: every published set, each in its latest version. The set of the study, else the first one named, is what the others are compared with."]])
* insert Return(Bundle, [["Bundle of type collection: Parameters of profile ln-study-criteria-comparison, then at most one OperationOutcome of warnings."]])
