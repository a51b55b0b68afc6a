ValueSet: LnIssueCodes
Id: ln-issue
Title: "Issue codes"
Description: "What details.coding of an OperationOutcome says."
* insert OwnValueSet
* include codes from system LnIssue
