Instance: ln-criteria-acr-2006
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "ACR 2006"
Description: "UPCR below 0.2 g/g with at most 5 red and 5 white cells per field and no red-cell casts; eGFR risen by at least 25 % where baseline was below 90, else not fallen by 25 % or more. Partial response a fall of at least half to at most 2.0 g/g with the same kidney function. Casts of white cells are not asked. That below 90 is abnormal is a choice of this set; the numbers rest on memory, not on a page that was read (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-acr-2006, LnCriteriaAcr2006)
* title = "ACR 2006"
* description = "UPCR below 0.2 g/g with at most 5 red and 5 white cells per field and no red-cell casts; eGFR risen by at least 25 % where baseline was below 90, else not fallen by 25 % or more. Partial response a fall of at least half to at most 2.0 g/g with the same kidney function. Casts of white cells are not asked. That below 90 is abnormal is a choice of this set; the numbers rest on memory, not on a page that was read (clinical rules 5.2)."
