Instance: ln-criteria-kdigo-2024-paed
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "KDIGO 2024, paediatric reading"
Description: "The default of the trial: complete response is a UPCR below 0.5 g/g with stable kidney function, partial response a fall of at least half to below 3.0 g/g with stable kidney function (clinical rules 5.1). It also holds the visit windows and every other parameter with its default."
* insert CriteriaSetOf(ln-criteria-kdigo-2024-paed, LnCriteriaKdigo2024Paed)
* title = "KDIGO 2024, paediatric reading"
* description = "The default of the trial: complete response is a UPCR below 0.5 g/g with stable kidney function, partial response a fall of at least half to below 3.0 g/g with stable kidney function (clinical rules 5.1). It also holds the visit windows and every other parameter with its default."
