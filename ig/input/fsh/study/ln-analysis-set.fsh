Profile: LnAnalysisSet
Parent: Group
Id: ln-analysis-set
Title: "Analysis set"
Description: """
A named set of participants for an analysis or an export, such as everyone infused.

* **When:** the statistician fixes a set at a data cut-off.
"""
* identifier MS
* type = #person (exactly)
* actual = true (exactly)
* name 1..1 MS
* member MS
* member.entity only Reference(LnPatient)
