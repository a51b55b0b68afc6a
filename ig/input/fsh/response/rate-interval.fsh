Extension: RateInterval
Id: rate-interval
Title: "Confidence interval of a rate"
Description: "Two-sided interval of the rate beside it, as fractions of 1."
Context: MeasureReport.group, MeasureReport.group.stratifier.stratum
* extension contains
    low 1..1 and
    high 1..1 and
    level 1..1 and
    method 1..1
* extension[low].value[x] only decimal
* extension[high].value[x] only decimal
* extension[level].value[x] only decimal
* extension[method].value[x] only code
* extension[method].valueCode from LnIntervalMethodCodes (required)

CodeSystem: LnIntervalMethod
Id: ln-interval-method
Title: "Interval methods"
Description: "How a confidence interval of a proportion was computed."
* insert OwnCodeSystem
* #clopper-pearson "Clopper-Pearson" "Exact interval from the beta distribution"
* #clopper-pearson insert Zh("Clopper-Pearson 精确法")
* #wilson "Wilson" "Score interval of Wilson"
* #wilson insert Zh("Wilson 计分法")

ValueSet: LnIntervalMethodCodes
Id: ln-interval-method
Title: "Interval methods"
Description: "How a confidence interval of a proportion was computed."
* insert OwnValueSet
* include codes from system LnIntervalMethod
