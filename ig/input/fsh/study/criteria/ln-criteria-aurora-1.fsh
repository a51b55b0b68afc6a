Instance: ln-criteria-aurora-1
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "AURORA 1"
Description: "UPCR at most 0.5 g/g and eGFR at least 60 or at most 20 % below baseline; partial response a fall of at least half. The steroid ceiling and the confirming value of that trial are not part of this set (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-aurora-1, LnCriteriaAurora1)
* title = "AURORA 1"
* description = "UPCR at most 0.5 g/g and eGFR at least 60 or at most 20 % below baseline; partial response a fall of at least half. The steroid ceiling and the confirming value of that trial are not part of this set (clinical rules 5.2)."
