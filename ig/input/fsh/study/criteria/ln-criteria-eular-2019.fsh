Instance: ln-criteria-eular-2019
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "EULAR/ERA-EDTA 2019"
Description: "Complete response below 0.7 g/g with kidney function within 10 % of baseline or normal, partial response a fall of at least half to below 3.0 g/g. Beside it stand the milestones, a fall of 25 % at month 3 and of 50 % at month 6; who began nephrotic may take 6 to 12 months longer (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-eular-2019, LnCriteriaEular2019)
* title = "EULAR/ERA-EDTA 2019"
* description = "Complete response below 0.7 g/g with kidney function within 10 % of baseline or normal, partial response a fall of at least half to below 3.0 g/g. Beside it stand the milestones, a fall of 25 % at month 3 and of 50 % at month 6; who began nephrotic may take 6 to 12 months longer (clinical rules 5.2)."
