ValueSet: LnAstctGradeCodes
Id: ln-astct-grade
Title: "ASTCT grades"
Description: "Grades 0 to 5."
* insert OwnValueSet
* include codes from system LnAstctGrade
