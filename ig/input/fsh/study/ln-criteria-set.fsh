Profile: LnCriteriaSet
Parent: Library
Id: ln-criteria-set
Title: "Criteria set"
Description: """
The numbers by which response is judged, as JSON: every key optional, absent means the default.

* **When:** the study team changes a limit; it adds a new version, since a published one can't be changed.
* **Name:** `url|version`, which every verdict repeats in `method`.
"""
* url 1..1 MS
* version 1..1 MS
* status MS
* type = http://terminology.hl7.org/CodeSystem/library-type#logic-library
* content 1..1 MS
* content.contentType 1..1
* content.contentType = #application/json (exactly)
* content.data MS
* obeys ln-criteria-1

Invariant: ln-criteria-1
Description: "A criteria set needs its numbers: put the JSON, base64-encoded, into content.data."
Severity: #error
Expression: "content.data.exists()"
