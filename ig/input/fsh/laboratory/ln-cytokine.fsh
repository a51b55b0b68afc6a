Profile: LnCytokine
Parent: LnLab
Id: ln-cytokine
Title: "Cytokine"
Description: """
A cytokine in blood.

* **When:** interleukins, TNF-alpha, interferon-gamma, soluble IL-2 receptor.
* **Method:** name the assay; results of different assays are not interchangeable.
"""
* code from LnCytokineCode (extensible)
* value[x] only Quantity
