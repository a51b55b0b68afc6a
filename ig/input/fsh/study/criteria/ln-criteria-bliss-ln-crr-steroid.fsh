Instance: ln-criteria-bliss-ln-crr-steroid
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "BLISS-LN complete renal response, with the steroid ceiling"
Description: "UPCR below 0.5 g/g, eGFR at least 90 or at most 10 % below baseline, and from week 24 on no more than 10 mg prednisone equivalent a day; no partial response. Who has no recorded dose is not evaluable from week 24 on; ln-criteria-bliss-ln-crr does not ask for doses. Baseline stands for the time before the flare. The confirming second visit of that trial rests on memory and is not part of this set (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-bliss-ln-crr-steroid, LnCriteriaBlissLnCrrSteroid)
* title = "BLISS-LN complete renal response, with the steroid ceiling"
* description = "UPCR below 0.5 g/g, eGFR at least 90 or at most 10 % below baseline, and from week 24 on no more than 10 mg prednisone equivalent a day; no partial response. Who has no recorded dose is not evaluable from week 24 on; ln-criteria-bliss-ln-crr does not ask for doses. Baseline stands for the time before the flare. The confirming second visit of that trial rests on memory and is not part of this set (clinical rules 5.2)."
