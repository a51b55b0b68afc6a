ValueSet: LnCartSubset
Id: ln-cart-subset
Title: "Subsets of CAR-T cells"
Description: "Subsets that a phenotype reports as a share of the CAR-positive cells."
* insert OwnValueSet
* LnTrial#cart-cd4
* LnTrial#cart-cd8
* LnTrial#cart-naive
* LnTrial#cart-stem-cell-memory
* LnTrial#cart-central-memory
* LnTrial#cart-effector-memory
* LnTrial#cart-temra
* LnTrial#cart-pd1
* LnTrial#cart-tim3
* LnTrial#cart-lag3
* LnTrial#cart-cd69
* LnTrial#cart-hla-dr
