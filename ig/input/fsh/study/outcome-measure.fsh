Extension: OutcomeMeasure
Id: outcome-measure
Title: "Outcome measure"
Description: "An outcome that the trial measures, in the shape of R5's ResearchStudy.outcomeMeasure."
Context: ResearchStudy
* extension contains
    name 1..1 and
    type 0..1 and
    description 0..1 and
    reference 0..1
* extension[name].value[x] only string
* extension[type].value[x] only CodeableConcept
* extension[description].value[x] only markdown
* extension[reference].value[x] only Reference(Measure)
