Instance: ln-criteria-share-2017
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "SHARE 2017 (children)"
Description: "UPCR below 50 mg/mmol or UACR below 35 mg/mmol, with eGFR above 90; partial response a fall of at least half to below 2.0 g/g, the nephrotic range of children. Where only one of the two ratios was measured, that one decides. An eGFR of exactly 90 and a UPCR of exactly 50 mg/mmol do not count (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-share-2017, LnCriteriaShare2017)
* title = "SHARE 2017 (children)"
* description = "UPCR below 50 mg/mmol or UACR below 35 mg/mmol, with eGFR above 90; partial response a fall of at least half to below 2.0 g/g, the nephrotic range of children. Where only one of the two ratios was measured, that one decides. An eGFR of exactly 90 and a UPCR of exactly 50 mg/mmol do not count (clinical rules 5.2)."
