ValueSet: LnResponderComponentResult
Id: ln-responder-component-result
Title: "Results of a responder index by components"
Description: "Responder, non-responder, or not evaluable: what the components say before events are taken into account."
* insert OwnValueSet
* include codes from valueset LnResponderResult
* LnTrial#not-evaluable
* LnTrial#not-due
