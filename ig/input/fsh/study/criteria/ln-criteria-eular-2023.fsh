Instance: ln-criteria-eular-2023
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "EULAR 2023"
Description: "Complete response below 0.7 g/g with kidney function within 10 % of baseline or normal; partial response a fall of at least half. The falls of 25 % by month 3 and 50 % by month 6 are reported beside. The recommendation says 0.5 to 0.7 and stable kidney function without a number: this set takes the upper end and the 10 % of 2019. The numbers rest on memory, not on a page that was read (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-eular-2023, LnCriteriaEular2023)
* title = "EULAR 2023"
* description = "Complete response below 0.7 g/g with kidney function within 10 % of baseline or normal; partial response a fall of at least half. The falls of 25 % by month 3 and 50 % by month 6 are reported beside. The recommendation says 0.5 to 0.7 and stable kidney function without a number: this set takes the upper end and the 10 % of 2019. The numbers rest on memory, not on a page that was read (clinical rules 5.2)."
