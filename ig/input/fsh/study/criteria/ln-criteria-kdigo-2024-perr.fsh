Instance: ln-criteria-kdigo-2024-perr
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "KDIGO 2024, primary efficacy renal response"
Description: "UPCR at most 0.7 g/g and eGFR at least 60 or at most 20 % below baseline, without rescue therapy; no partial response. Baseline stands for the time before the flare, which the record does not hold. The numbers rest on memory, not on a page that was read (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-kdigo-2024-perr, LnCriteriaKdigo2024Perr)
* title = "KDIGO 2024, primary efficacy renal response"
* description = "UPCR at most 0.7 g/g and eGFR at least 60 or at most 20 % below baseline, without rescue therapy; no partial response. Baseline stands for the time before the flare, which the record does not hold. The numbers rest on memory, not on a page that was read (clinical rules 5.2)."
