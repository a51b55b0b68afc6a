Instance: ln-kinetics
InstanceOf: OperationDefinition
Usage: #definition
Title: "CAR-T kinetics of a participant"
Description: "Computes Cmax, Tmax, Tlast, persistence and AUC to day 28 of the CAR-T cells, the peak of each cytokine and its day, the phenotype at the peak, and B-cell aplasia and recovery."
* name = "LnKinetics"
* title = "CAR-T kinetics of a participant"
* status = #active
* experimental = false
* kind = #operation
* description = "Computes Cmax, Tmax, Tlast, persistence and AUC to day 28 of the CAR-T cells, the peak of each cytokine and its day, the phenotype at the peak, and B-cell aplasia and recovery."
* affectsState = false
* code = #kinetics
* resource[0] = #ResearchSubject
* system = false
* type = false
* instance = true
* insert In(dataCutoff, 0, 1, date, [["Clinical time: data dated after it are ignored, and a window still open at it is not due. Absent: today at the site."]])
* insert In(asOf, 0, 1, instant, [["Knowledge time: the resource versions that the server held at that instant are used. Absent: now."]])
* insert In(criteria, 0, 1, canonical, [["Criteria set as url|version of its Library; its section kinetics is applied. Absent: that of the study."]])
* insert Return(Bundle, [["Bundle of type collection: derived Observations, then at most one OperationOutcome of warnings."]])
