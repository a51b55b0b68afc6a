Instance: ln-criteria-bliss-ln-perr-steroid
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "BLISS-LN primary efficacy renal response, with the steroid ceiling"
Description: "UPCR at most 0.7 g/g, eGFR at least 60 or at most 20 % below baseline, and from week 24 on no more than 10 mg prednisone equivalent a day; no partial response. Who has no recorded dose is not evaluable from week 24 on; ln-criteria-bliss-ln-perr does not ask for doses. The confirming second visit of that trial rests on memory and is not part of this set (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-bliss-ln-perr-steroid, LnCriteriaBlissLnPerrSteroid)
* title = "BLISS-LN primary efficacy renal response, with the steroid ceiling"
* description = "UPCR at most 0.7 g/g, eGFR at least 60 or at most 20 % below baseline, and from week 24 on no more than 10 mg prednisone equivalent a day; no partial response. Who has no recorded dose is not evaluable from week 24 on; ln-criteria-bliss-ln-perr does not ask for doses. The confirming second visit of that trial rests on memory and is not part of this set (clinical rules 5.2)."
