Extension: ArmDose
Id: arm-dose
Title: "Dose of an arm"
Description: "Planned dose of the arm in CAR-positive cells per kilogram of body weight."
Context: ResearchStudy.arm
* value[x] 1..1
* value[x] only Quantity
* valueQuantity.value 1..1
* valueQuantity.system 1..1
* valueQuantity.system = $ucum (exactly)
* valueQuantity.code 1..1
* valueQuantity.code = #/kg (exactly)
