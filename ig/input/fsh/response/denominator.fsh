Extension: Denominator
Id: denominator
Title: "Denominator"
Description: "Who counts in the denominator of the rates."
Context: MeasureReport
* value[x] 1..1
* value[x] only code
* valueCode from LnDenominator (required)
