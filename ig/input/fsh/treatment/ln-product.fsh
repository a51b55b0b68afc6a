Profile: LnProduct
Parent: BiologicallyDerivedProduct
Id: ln-product
Title: "CAR-T product"
Description: """
The batch of CAR-T cells made for one child: collection, processing, release.

* **When:** optional; reached from the infusion by the infused-product extension.
"""
* identifier 1..* MS
* productCategory = #cells (exactly)
* productCode = LnTrial#car-t-product
* status MS
* collection MS
* collection.collected[x] MS
* processing MS
