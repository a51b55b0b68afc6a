ValueSet: LnCartMeasurement
Id: ln-cart-measurement
Title: "CAR-T measurements in blood"
Description: "Transgene copies, absolute count or share of T cells: three series that are never mixed or converted."
* insert OwnValueSet
* LnTrial#cart-copies
* LnTrial#cart-cells
* LnTrial#cart-percent
