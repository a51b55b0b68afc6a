CodeSystem: LnConditionState
Id: ln-condition-state
Title: "State of a condition"
Description: "What a criteria set says of one condition of an end point."
* insert OwnCodeSystem
* #met "Met" "The condition holds"
* #met insert Zh("达标")
* #not-met "Not met" "The condition does not hold"
* #not-met insert Zh("未达标")
* #unknown "Unknown" "Data are missing and what is there does not decide"
* #unknown insert Zh("未知")
* #not-asked "Not asked" "The criteria set has no such condition"
* #not-asked insert Zh("未要求")
