CodeSystem: LnIcahtGrade
Id: ln-icaht-grade
Title: "ICAHT grades"
Description: "Grades 0 to 4 of immune effector cell-associated haematotoxicity, by depth and length of a low count (clinical rules 7.4)."
* insert OwnCodeSystem
* #0 "Grade 0" "Not present"
* #0 insert Zh("0级")
* #1 "Grade 1" "Grade 1"
* #1 insert Zh("1级")
* #2 "Grade 2" "Grade 2"
* #2 insert Zh("2级")
* #3 "Grade 3" "Grade 3"
* #3 insert Zh("3级")
* #4 "Grade 4" "Grade 4"
* #4 insert Zh("4级")
