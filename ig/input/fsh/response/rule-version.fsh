Extension: RuleVersion
Id: rule-version
Title: "Version of the rules"
Description: "Which program judged: its version, and a hash of its compiled rules. It names the code systems by whose codes the evidence was found, with their versions. Two verdicts with the same hash came from the same rules, whatever else of the program changed."
Context: Observation
* extension contains version 1..1 and hash 1..1 and dictionary 0..*
* extension[version] ^short = "Version of the program"
* extension[version].value[x] 1..1
* extension[version].value[x] only string
* extension[hash] ^short = "SHA-256 of the compiled rules, in hexadecimal"
* extension[hash].value[x] 1..1
* extension[hash].value[x] only string
* extension[dictionary] ^short = "Code system by whose codes the evidence was found, with its version"
* extension[dictionary].value[x] 1..1
* extension[dictionary].value[x] only canonical
