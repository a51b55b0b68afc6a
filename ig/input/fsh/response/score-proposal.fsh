Extension: ScoreProposal
Id: score-proposal
Title: "Proposal beside an entered score"
Description: """
What values and records of other causes say of one item of SLEDAI-2K, or values and entered items of one grade of BILAG-2004,
that the response rests on.
The response uses what was entered and never the proposal. Proposed grades follow rules that have not been checked against the
licensed index: they carry the flag RULES_NOT_VERIFIED.
"""
Context: Observation
* extension contains
    form 1..1 and
    item 1..1 and
    entered 0..1 and
    proposed 0..* and
    attributedToSle 0..1 and
    flag 0..* and
    basedOn 1..*
* extension[form] ^short = "SLEDAI-2K or BILAG-2004 that holds the entered score, with version"
* extension[form].value[x] 1..1
* extension[form].value[x] only Reference
* extension[item] ^short = "Item of SLEDAI-2K, or system of BILAG-2004"
* extension[item].value[x] 1..1
* extension[item].value[x] only Coding
* extension[item].valueCoding from LnScoreParts (required)
* extension[entered] ^short = "Item: is it present? System: its grade. Absent: left open on the form"
* extension[entered].value[x] 1..1
* extension[entered].value[x] only boolean or Coding
* extension[entered].valueCoding from LnBilagGradeCodes (required)
* extension[proposed] ^short = "Item: does it score? Absent: the clinician must say. System: every grade that values and items leave possible"
* extension[proposed].value[x] 1..1
* extension[proposed].value[x] only boolean or Coding
* extension[proposed].valueCoding from LnBilagGradeCodes (required)
* extension[attributedToSle] ^short = "Item: what the form says of the cause: is it lupus? With a data-absent-reason in place of the value: can't be told"
* extension[attributedToSle].value[x] 1..1
* extension[attributedToSle].value[x] only boolean
* extension[flag] ^short = "What to look at, for example that entry and proposal differ"
* extension[flag].value[x] 1..1
* extension[flag].value[x] only Coding
* extension[flag].valueCoding from LnFlagCodes (required)
* extension[basedOn] ^short = "Resource that the proposal was made from, with version: values, and records of other causes"
* extension[basedOn].value[x] 1..1
* extension[basedOn].value[x] only Reference
