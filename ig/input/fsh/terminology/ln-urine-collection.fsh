ValueSet: LnUrineCollection
Id: ln-urine-collection
Title: "Kinds of urine collection"
Description: "How the urine of a result was collected, in Observation.method; first-morning urine is preferred (clinical rules 5.3)."
* insert OwnValueSet
* LnTrial#first-morning-urine
* LnTrial#random-spot-urine
* LnTrial#timed-24h-urine
