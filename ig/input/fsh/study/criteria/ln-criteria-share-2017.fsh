Instance: ln-criteria-share-2017
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "SHARE 2017 (children)"
Description: "First-morning UPCR below 50 mg/mmol, which is 0.442 g/g, with eGFR of at least 90; partial response a fall of at least half to below 2.0 g/g, the nephrotic range of children. The albumin-creatinine alternative is not part of this set (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-share-2017, LnCriteriaShare2017)
* title = "SHARE 2017 (children)"
* description = "First-morning UPCR below 50 mg/mmol, which is 0.442 g/g, with eGFR of at least 90; partial response a fall of at least half to below 2.0 g/g, the nephrotic range of children. The albumin-creatinine alternative is not part of this set (clinical rules 5.2)."
