ValueSet: LnAePopulation
Id: ln-ae-population
Title: "Counts of an adverse event summary"
Description: "Participants and events, and participants by worst grade."
* insert OwnValueSet
* LnReport#at-risk
* LnReport#participants
* LnReport#events
* LnReport#grade-1
* LnReport#grade-2
* LnReport#grade-3
* LnReport#grade-4
* LnReport#grade-5
* LnReport#grade-3-or-higher
* LnReport#grade-unknown
* LnReport#participants-undecided
* LnReport#events-undecided
