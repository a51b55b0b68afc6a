Extension: CriteriaHash
Id: criteria-hash
Title: "Hash of the criteria set"
Description: "SHA-256, in hexadecimal, of the JSON of the criteria set by which was judged, byte by byte as it stands in the Library: proves which text was applied, even if a Library of the same version was changed elsewhere."
Context: Coding, MeasureReport, Observation
* value[x] 1..1
* value[x] only string
