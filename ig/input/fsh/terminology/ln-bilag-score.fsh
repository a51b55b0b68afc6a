CodeSystem: LnBilagScore
Id: ln-bilag-score
Title: "BILAG-2004 item scores"
Description: "How an item fared over the last four weeks against the four weeks before (clinical rules 2.2). Not done is no code but a dataAbsentReason."
* insert OwnCodeSystem
* #0 "Absent" "Not present in the last four weeks"
* #0 insert Zh("无")
* #1 "Improving" "Resolved by the visit, or improving for at least two weeks"
* #1 insert Zh("改善")
* #2 "Same" "Present before and now without a clear change, or improving for less than two weeks"
* #2 insert Zh("无变化")
* #3 "Worse" "Deteriorated in the last four weeks"
* #3 insert Zh("恶化")
* #4 "New" "Not present in the four weeks before: new, or back again"
* #4 insert Zh("新发或复发")
