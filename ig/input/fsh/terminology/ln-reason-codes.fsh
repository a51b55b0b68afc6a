ValueSet: LnReasonCodes
Id: ln-reason
Title: "Reasons of a verdict"
Description: "Why a result differs from what the components say, or why there is none."
* insert OwnValueSet
* include codes from system LnReason
