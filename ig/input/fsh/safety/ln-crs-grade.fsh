Profile: LnCrsGrade
Parent: Observation
Id: ln-crs-grade
Title: "CRS grade by ASTCT"
Description: """
One assessment of cytokine release syndrome by the ASTCT consensus of 2019: the signs as components, the clinician's grade as value.

* **When:** each day with fever, hypotension or hypoxia after the infusion.
* **The grade is the clinician's.** The server proposes one from the signs beside it and never replaces it.
* CTCAE grades the same syndrome by other rules; the two are never mixed.
"""
* insert AstctAssessment
* code = LnTrial#crs-grade
* insert SignBoolean(fever, fever)
* insert SignBoolean(feverTreated, fever-treated)
* insert SignConcept(hypotension, hypotension, LnHypotension)
* insert SignConcept(hypoxia, hypoxia, LnHypoxia)
* component contains oxygenConcentration 0..1 MS
* component[oxygenConcentration].code = LnToxicitySign#oxygen-concentration
* component[oxygenConcentration].value[x] only Quantity
* component[oxygenConcentration].valueQuantity.system = $ucum (exactly)
* component[oxygenConcentration].valueQuantity.code = #% (exactly)
* obeys ln-crs-1

Invariant: ln-crs-1
Description: "CRS of grade 1 or higher needs fever, now or treated: correct the grade, the fever, or mark the fever as treated."
Severity: #warning
Expression: "(value.coding.where(code != '0').exists() and component.where(code.coding.where(code = 'fever').exists() and value = false).exists()) implies component.where(code.coding.where(code = 'fever-treated').exists() and value = true).exists()"
