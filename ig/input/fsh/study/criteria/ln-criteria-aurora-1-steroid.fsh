Instance: ln-criteria-aurora-1-steroid
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "AURORA 1, with the steroid ceiling"
Description: "UPCR at most 0.5 g/g, eGFR at least 60 or at most 20 % below baseline, and from week 44 on no more than 10 mg prednisone equivalent a day in the 8 weeks before the visit; partial response a fall of at least half. Who has no recorded dose is not evaluable from week 44 on; ln-criteria-aurora-1 does not ask for doses. The confirming value of that trial rests on memory and is not part of this set (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-aurora-1-steroid, LnCriteriaAurora1Steroid)
* title = "AURORA 1, with the steroid ceiling"
* description = "UPCR at most 0.5 g/g, eGFR at least 60 or at most 20 % below baseline, and from week 44 on no more than 10 mg prednisone equivalent a day in the 8 weeks before the visit; partial response a fall of at least half. Who has no recorded dose is not evaluable from week 44 on; ln-criteria-aurora-1 does not ask for doses. The confirming value of that trial rests on memory and is not part of this set (clinical rules 5.2)."
