CodeSystem: LnReport
Id: ln-report
Title: "Report codes"
Description: "Groups, populations and stratifiers of the trial's MeasureReports."
* insert OwnCodeSystem
* #arm "Arm" "Stratified by the arm of the participant"
* #arm insert Zh("按剂量组")
* #term "Term" "Stratified by the term of the event"
* #term insert Zh("按不良事件术语")
* #arm-and-term "Arm and term" "Stratified by arm and term together"
* #arm-and-term insert Zh("按剂量组和术语")
* #any "Any event" "Any treatment-emergent adverse event"
* #any insert Zh("任何不良事件")
* #serious "Serious" "Serious adverse events"
* #serious insert Zh("严重不良事件")
* #related-events "Related" "Adverse events related to the CAR-T product"
* #related-events insert Zh("与CAR-T相关")
* #aesi "Of special interest" "Adverse events of special interest"
* #aesi insert Zh("特别关注的不良事件")
* #at-risk "At risk" "Participants who could have had the event"
* #at-risk insert Zh("可观察人数")
* #participants "Participants" "Participants with at least one event"
* #participants insert Zh("发生人数")
* #events "Events" "Events"
* #events insert Zh("发生例次")
* #grade-1 "Worst grade 1" "Participants whose worst grade is 1"
* #grade-1 insert Zh("最高1级")
* #grade-2 "Worst grade 2" "Participants whose worst grade is 2"
* #grade-2 insert Zh("最高2级")
* #grade-3 "Worst grade 3" "Participants whose worst grade is 3"
* #grade-3 insert Zh("最高3级")
* #grade-4 "Worst grade 4" "Participants whose worst grade is 4"
* #grade-4 insert Zh("最高4级")
* #grade-5 "Worst grade 5" "Participants whose worst grade is 5"
* #grade-5 insert Zh("最高5级")
* #grade-3-or-higher "Grade 3 or higher" "Participants with an event of grade 3 or higher"
* #grade-3-or-higher insert Zh("3级及以上")
* #grade-unknown "Grade unknown" "Participants whose events carry no grade"
* #grade-unknown insert Zh("分级不明")
* #participants-undecided "Participants, undecided" "Participants of whom no event certainly belongs to the group, but one may: the record does not say"
* #participants-undecided insert Zh("归类未定人数")
* #events-undecided "Events, undecided" "Events of which the record does not say whether they belong to the group"
* #events-undecided insert Zh("归类未定例次")
