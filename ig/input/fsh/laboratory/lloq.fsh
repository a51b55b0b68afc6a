Extension: Lloq
Id: lloq
Title: "Lower limit of quantification"
Description: "Smallest value that the assay can quantify, in the unit of the result. A result below it is sent with comparator <, never as zero."
Context: Observation
* value[x] 1..1
* value[x] only Quantity
* valueQuantity.value 1..1
* valueQuantity.system = $ucum (exactly)
* valueQuantity.code 1..1
