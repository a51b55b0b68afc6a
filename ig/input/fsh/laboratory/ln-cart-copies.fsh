Profile: LnCartCopies
Parent: LnLab
Id: ln-cart-copies
Title: "CAR-T cells in blood"
Description: """
CAR transgene copies or CAR-positive cells in blood: the kinetics of the product.

* **When:** each sample, also those below the limit of quantification (comparator `<`, and the limit in the lloq extension).
* **Unit:** each unit is a series of its own; copies per microgram of DNA and copies per millilitre are never mixed.
"""
* code from LnCartMeasurement (required)
* value[x] only Quantity
