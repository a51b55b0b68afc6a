Instance: ln-criteria-bliss-ln-crr
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "BLISS-LN complete renal response"
Description: "UPCR below 0.5 g/g, eGFR at least 90 or at most 10 % below baseline; no partial response. The steroid ceiling of the trial (10 mg/d) is asked by ln-criteria-bliss-ln-crr-steroid. Baseline stands for the time before the flare. The confirming second visit of that trial rests on memory and is not part of this set (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-bliss-ln-crr, LnCriteriaBlissLnCrr)
* title = "BLISS-LN complete renal response"
* description = "UPCR below 0.5 g/g, eGFR at least 90 or at most 10 % below baseline; no partial response. The steroid ceiling of the trial (10 mg/d) is asked by ln-criteria-bliss-ln-crr-steroid. Baseline stands for the time before the flare. The confirming second visit of that trial rests on memory and is not part of this set (clinical rules 5.2)."
