Instance: ln-toxicity
InstanceOf: OperationDefinition
Usage: #definition
Title: "Toxicities of a participant"
Description: "Derives from what is recorded of one participant: CRS and ICANS grades, haematotoxicity, screens for IEC-HS and HLH, dose-limiting toxicity, prolonged cytopenia, hypogammaglobulinaemia, B-cell aplasia and lupus flares. Stores nothing."
* name = "LnToxicityOperation"
* title = "Toxicities of a participant"
* status = #active
* experimental = false
* kind = #operation
* description = "Derives from what is recorded of one participant: CRS and ICANS grades, haematotoxicity, screens for IEC-HS and HLH, dose-limiting toxicity, prolonged cytopenia, hypogammaglobulinaemia, B-cell aplasia and lupus flares. Stores nothing."
* affectsState = false
* code = #toxicity
* resource[0] = #ResearchSubject
* system = false
* type = false
* instance = true
* insert In(dataCutoff, 0, 1, date, [["Clinical time: data dated after it are ignored. Absent: today at the site."]])
* insert In(asOf, 0, 1, instant, [["Knowledge time: the resource versions that the server held at that instant are used. Absent: now."]])
* insert In(criteria, 0, 1, canonical, [["Criteria set as url|version of its Library; its sections safety and kinetics are applied. Absent: that of the study."]])
* insert Return(Bundle, [["Bundle of type collection: Observations (ln-toxicity-finding), then at most one OperationOutcome of warnings. Each finding says in one sentence what it rests on, names its evidence by version, and whether its rule was verified."]])
