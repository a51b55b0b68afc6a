Extension: InfusedProduct
Id: infused-product
Title: "Infused product"
Description: "The product that was infused; R4 offers no element for it."
Context: MedicationAdministration
* value[x] 1..1
* value[x] only Reference(LnProduct)
