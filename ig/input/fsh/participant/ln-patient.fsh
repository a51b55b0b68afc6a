Profile: LnPatient
Parent: Patient
Id: ln-patient
Title: "Child"
Description: """
The child under the trial's number, and nothing by which the child could be recognised.

* **When:** one for each participant, before any result is sent.
* **Death** is `deceasedDateTime`; it decides every end point after it.
"""
* identifier 1..* MS
* identifier.system 1..1
* identifier.value 1..1
* identifier ^slicing.discriminator[0].type = #value
* identifier ^slicing.discriminator[0].path = "system"
* identifier ^slicing.rules = #open
* identifier contains participant 1..1 MS
* identifier[participant].system = $sid-participant (exactly)
* name 0..0
* telecom 0..0
* address 0..0
* photo 0..0
* contact 0..0
* gender 1..1 MS
* birthDate 1..1 MS
* deceased[x] MS
* obeys ln-patient-1

Invariant: ln-patient-1
Description: "A citizen identity number must not enter the trial: remove it and send the participant number only."
Severity: #error
Expression: "identifier.where(system = 'urn:oid:2.16.156.10011.1.3' or system = 'urn:oid:2.16.840.1.113883.2.23.1.19.1' or value.matches('^[1-9][0-9]{16}[0-9Xx]$')).empty()"
