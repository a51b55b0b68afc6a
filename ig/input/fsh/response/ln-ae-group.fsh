ValueSet: LnAeGroup
Id: ln-ae-group
Title: "Groups of an adverse event summary"
Description: "Which events a group counts."
* insert OwnValueSet
* LnReport#any
* LnReport#serious
* LnReport#related-events
* LnReport#aesi
