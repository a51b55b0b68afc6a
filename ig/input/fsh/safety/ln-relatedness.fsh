CodeSystem: LnRelatedness
Id: ln-relatedness
Title: "Relatedness"
Description: "The investigator's judgement whether a treatment caused an event. From possible on it counts as related; the criteria set says which."
* insert OwnCodeSystem
* #unrelated "Unrelated" "Clearly not caused by the treatment"
* #unrelated insert Zh("无关")
* #unlikely "Unlikely" "Doubtfully caused by the treatment"
* #unlikely insert Zh("可能无关")
* #possible "Possible" "May be caused by the treatment"
* #possible insert Zh("可能有关")
* #probable "Probable" "Likely caused by the treatment"
* #probable insert Zh("很可能有关")
* #related "Related" "Caused by the treatment"
* #related insert Zh("有关")
