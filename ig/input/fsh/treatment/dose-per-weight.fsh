Extension: DosePerWeight
Id: dose-per-weight
Title: "Dose per body weight"
Description: "CAR-positive cells given per kilogram of body weight on the day of the infusion."
Context: MedicationAdministration.dosage
* value[x] 1..1
* value[x] only Quantity
* valueQuantity.value 1..1
* valueQuantity.system 1..1
* valueQuantity.system = $ucum (exactly)
* valueQuantity.code 1..1
* valueQuantity.code = #/kg (exactly)
