Extension: RuleVersion
Id: rule-version
Title: "Version of the rules"
Description: "Which program judged: its version, and a hash of its compiled rules. Two verdicts with the same hash came from the same rules, whatever else of the program changed."
Context: Observation
* extension contains version 1..1 and hash 1..1
* extension[version] ^short = "Version of the program"
* extension[version].value[x] 1..1
* extension[version].value[x] only string
* extension[hash] ^short = "SHA-256 of the compiled rules, in hexadecimal"
* extension[hash].value[x] 1..1
* extension[hash].value[x] only string
