ValueSet: LnMedicationReason
Id: ln-medication-reason
Title: "Reasons for a medication"
Description: "Why a medication was given; decides whether it is a rescue (clinical rules 4.3)."
* insert OwnValueSet
* LnTrial#lymphodepletion
* LnTrial#sle-rescue
* LnTrial#car-t-toxicity
* LnTrial#replacement
* LnTrial#sle-maintenance
* LnTrial#infection
* LnTrial#antiproteinuric
* LnTrial#other-reason
