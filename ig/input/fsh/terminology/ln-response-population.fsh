ValueSet: LnResponsePopulation
Id: ln-response-population
Title: "Populations of a response summary"
Description: "The populations of a proportion, and the count of each result."
* insert OwnValueSet
* $measure-population#initial-population
* $measure-population#denominator
* $measure-population#denominator-exclusion
* $measure-population#numerator
* include codes from valueset LnRenalResult
* include codes from valueset LnResponderResult
* LnTrial#not-evaluable
* LnTrial#not-due
