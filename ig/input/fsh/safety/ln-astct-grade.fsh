CodeSystem: LnAstctGrade
Id: ln-astct-grade
Title: "ASTCT grades"
Description: "Grades 0 to 5 of the ASTCT consensus of 2019. Grade 3 here is another condition than grade 3 of CTCAE."
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
* #5 "Grade 5" "Death due to the syndrome"
* #5 insert Zh("5级（死亡）")
