Instance: ln-kinetics-study
InstanceOf: OperationDefinition
Usage: #definition
Title: "CAR-T kinetics of a study"
Description: "Summarises CAR-T cells, cytokines and B cells of all participants: median and range by arm at each planned day."
* name = "LnKineticsStudy"
* title = "CAR-T kinetics of a study"
* status = #active
* experimental = false
* kind = #operation
* description = "Summarises CAR-T cells, cytokines and B cells of all participants: median and range by arm at each planned day."
* affectsState = false
* code = #kinetics
* resource[0] = #ResearchStudy
* system = false
* type = false
* instance = true
* insert In(dataCutoff, 0, 1, date, [["Clinical time: data dated after it are ignored, and a window still open at it is not due. Absent: today at the site."]])
* insert In(asOf, 0, 1, instant, [["Knowledge time: the resource versions that the server held at that instant are used. Absent: now."]])
* insert In(analyte, 0, *, code, [["Code of an analyte, such as cart-copies or a LOINC code. Absent: all."]])
* insert In(criteria, 0, 1, canonical, [["Criteria set as url|version of its Library; it says in which time zone a day is a day, and changes no median. Absent: that of the study."]])
* insert Return(Bundle, [["Bundle of type collection: an Observation for each analyte, unit, method, arm and planned day, then at most one OperationOutcome of warnings."]])
