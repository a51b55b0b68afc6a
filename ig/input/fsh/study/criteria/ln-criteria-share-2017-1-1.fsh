Instance: ln-criteria-share-2017-1-1
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "SHARE 2017 (children), with the albumin alternative"
Description: "UPCR below 50 mg/mmol or UACR below 35 mg/mmol, with eGFR above 90; partial response a fall of at least half to below 2.0 g/g, the nephrotic range of children. Where only one of the two ratios was measured, that one decides. Against version 1.0.0 an eGFR of exactly 90 and a UPCR of exactly 50 mg/mmol no longer count (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-share-2017-1-1, LnCriteriaShare201711)
* insert Supersedes(ln-criteria-share-2017, 1.1.0)
* title = "SHARE 2017 (children), with the albumin alternative"
* description = "UPCR below 50 mg/mmol or UACR below 35 mg/mmol, with eGFR above 90; partial response a fall of at least half to below 2.0 g/g, the nephrotic range of children. Where only one of the two ratios was measured, that one decides. Against version 1.0.0 an eGFR of exactly 90 and a UPCR of exactly 50 mg/mmol no longer count (clinical rules 5.2)."
