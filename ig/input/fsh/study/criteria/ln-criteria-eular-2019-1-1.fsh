Instance: ln-criteria-eular-2019-1-1
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "EULAR/ERA-EDTA 2019, with milestones"
Description: "As version 1.0.0: complete response below 0.7 g/g with kidney function within 10 % of baseline or normal, partial response a fall of at least half to below 3.0 g/g. Beside it stand the milestones, a fall of 25 % at month 3 and of 50 % at month 6; who began nephrotic may take 6 to 12 months longer (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-eular-2019-1-1, LnCriteriaEular201911)
* insert Supersedes(ln-criteria-eular-2019, 1.1.0)
* title = "EULAR/ERA-EDTA 2019, with milestones"
* description = "As version 1.0.0: complete response below 0.7 g/g with kidney function within 10 % of baseline or normal, partial response a fall of at least half to below 3.0 g/g. Beside it stand the milestones, a fall of 25 % at month 3 and of 50 % at month 6; who began nephrotic may take 6 to 12 months longer (clinical rules 5.2)."
