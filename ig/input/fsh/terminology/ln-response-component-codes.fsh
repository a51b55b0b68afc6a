ValueSet: LnResponseComponentCodes
Id: ln-response-component
Title: "Components of a response"
Description: "What a response Observation says in its components."
* insert OwnValueSet
* include codes from system LnResponseComponent
