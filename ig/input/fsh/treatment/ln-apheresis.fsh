Profile: LnApheresis
Parent: LnProcedure
Id: ln-apheresis
Title: "Apheresis"
Description: """
The collection of the cells from which the product is made.

* **When:** once or twice before lymphodepletion.
"""
* code = LnTrial#apheresis
