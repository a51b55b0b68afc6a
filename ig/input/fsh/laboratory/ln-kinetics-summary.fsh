Profile: LnKineticsSummary
Parent: Observation
Id: ln-kinetics-summary
Title: "Course of a study at one planned day"
Description: """
Median and range of one analyte in one arm at one planned day.

* **When:** returned by `$kinetics` on the study; clients read it and never write it.
* **One sample of each participant:** the nearest to the planned day within its window.
* **Below the limit of quantification** a value is known to lie between 0 and the limit. Where such values leave the median open, it is a quantity with comparator or a range, never a guess.
* **Series are never mixed:** each analyte, unit and method has summaries of its own.
"""
* extension contains CriteriaSet named criteriaSet 0..1 MS and CriteriaHash named criteriaHash 0..1 MS
* identifier 1..1 MS
* status MS
* code MS
* subject 0..0
* focus 1..1 MS
* focus only Reference(LnStudy)
* value[x] 0..0
* method MS
* derivedFrom MS
* insert ComponentsByCode
* component contains arm 1..1 MS and plannedDay 1..1 MS and count 1..1 MS and belowLimit 1..1 MS and median 1..1 MS and minimum 1..1 MS and maximum 1..1 MS
* component[arm].code = LnReport#arm
* component[arm].value[x] 1..1
* component[arm].value[x] only CodeableConcept
* component[plannedDay].code = LnTrial#planned-day
* component[plannedDay].value[x] 1..1
* component[plannedDay].value[x] only Quantity
* component[count].code = $observation-statistics#count
* component[count].value[x] 1..1
* component[count].value[x] only integer
* component[belowLimit].code = LnTrial#below-limit
* component[belowLimit].value[x] 1..1
* component[belowLimit].value[x] only integer
* component[median].code = $observation-statistics#median
* component[median].value[x] 1..1
* component[median].value[x] only Quantity or Range
* component[minimum].code = $observation-statistics#minimum
* component[minimum].value[x] 1..1
* component[minimum].value[x] only Quantity or Range
* component[maximum].code = $observation-statistics#maximum
* component[maximum].value[x] 1..1
* component[maximum].value[x] only Quantity or Range
