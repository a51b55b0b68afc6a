ValueSet: LnBilagGradeCodes
Id: ln-bilag-grade
Title: "BILAG-2004 grades"
Description: "Grades A to E of an organ system."
* insert OwnValueSet
* include codes from system LnBilagGrade
