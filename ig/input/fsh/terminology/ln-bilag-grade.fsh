CodeSystem: LnBilagGrade
Id: ln-bilag-grade
Title: "BILAG-2004 grades"
Description: "Grades of one organ system (clinical rules 2.2)."
* insert OwnCodeSystem
* #A "Grade A" "Severe activity: would need disease-modifying treatment"
* #A insert Zh("A级（重度活动）")
* #B "Grade B" "Moderate activity: lower-dose steroid, antimalarial or NSAID"
* #B insert Zh("B级（中度活动）")
* #C "Grade C" "Mild, stable activity: symptomatic treatment"
* #C insert Zh("C级（轻度稳定）")
* #D "Grade D" "No activity now, but the system was affected before"
* #D insert Zh("D级（现无活动，既往受累）")
* #E "Grade E" "Never affected"
* #E insert Zh("E级（从未受累）")
