ValueSet: LnConditionStateCodes
Id: ln-condition-state
Title: "States of a condition"
Description: "What a criteria set says of one condition of an end point."
* insert OwnValueSet
* include codes from system LnConditionState
