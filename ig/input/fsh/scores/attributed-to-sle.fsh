Extension: AttributedToSle
Id: attributed-to-sle
Title: "Attributed to lupus"
Description: """
Whether the clinician takes a finding for lupus: on an item of a SLEDAI-2K or BILAG-2004, or on the laboratory value or vital sign itself. True
or false; who can't tell leaves the value out and gives the data-absent-reason `unknown` in its place. Without the extension
nothing was said. It bears on proposed items and grades alone: the entered ones are what counts.
"""
Context: Observation, Observation.component
* value[x] 1..1
* value[x] only boolean
