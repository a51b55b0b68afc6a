Instance: ln-criteria-bliss-ln-perr
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "BLISS-LN primary efficacy renal response"
Description: "UPCR at most 0.7 g/g and eGFR at least 60 or at most 20 % below baseline; no partial response. The steroid ceiling of the trial (10 mg/d) and its confirming second value are not part of this set (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-bliss-ln-perr, LnCriteriaBlissLnPerr)
* title = "BLISS-LN primary efficacy renal response"
* description = "UPCR at most 0.7 g/g and eGFR at least 60 or at most 20 % below baseline; no partial response. The steroid ceiling of the trial (10 mg/d) and its confirming second value are not part of this set (clinical rules 5.2)."
