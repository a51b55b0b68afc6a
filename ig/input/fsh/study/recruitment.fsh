Extension: Recruitment
Id: recruitment
Title: "Recruitment"
Description: "How many participants are planned and enrolled, in the shape of R5's ResearchStudy.recruitment."
Context: ResearchStudy
* extension contains
    targetNumber 0..1 and
    actualNumber 0..1 and
    eligibility 0..1 and
    actualGroup 0..1
* extension[targetNumber].value[x] only unsignedInt
* extension[actualNumber].value[x] only unsignedInt
* extension[eligibility].value[x] only Reference(Group)
* extension[actualGroup].value[x] only Reference(Group)
