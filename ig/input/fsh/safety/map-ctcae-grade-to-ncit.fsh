Instance: LnCtcaeGradeToNcit
InstanceOf: ConceptMap
Usage: #definition
Title: "CTCAE grades to NCIt"
Description: "Grades of this trial as codes of the NCI Thesaurus, as HL7 terminology lists them for clinical research."
* id = "ln-ctcae-grade-to-ncit"
* name = "LnCtcaeGradeToNcit"
* title = "CTCAE grades to NCIt"
* status = #active
* experimental = false
* description = "Grades of this trial as codes of the NCI Thesaurus, as HL7 terminology lists them for clinical research."
* sourceCanonical = Canonical(LnCtcaeGradeCodes)
* targetCanonical = "http://terminology.hl7.org/ValueSet/adverse-event-clinical-research-grades"
* group.source = Canonical(LnCtcaeGrade)
* group.target = $ncit
* group.element[+].code = #1
* group.element[=].display = "Grade 1"
* group.element[=].target.code = #C41338
* group.element[=].target.display = "Grade 1 Mild Adverse Event"
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #2
* group.element[=].display = "Grade 2"
* group.element[=].target.code = #C41339
* group.element[=].target.display = "Grade 2 Moderate Adverse Event"
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #3
* group.element[=].display = "Grade 3"
* group.element[=].target.code = #C41340
* group.element[=].target.display = "Grade 3 Severe Adverse Event"
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #4
* group.element[=].display = "Grade 4"
* group.element[=].target.code = #C41337
* group.element[=].target.display = "Grade 4 Life Threatening or Disabling Adverse Event"
* group.element[=].target.equivalence = #equivalent
* group.element[+].code = #5
* group.element[=].display = "Grade 5"
* group.element[=].target.code = #C48275
* group.element[=].target.display = "Grade 5 Death Related to Adverse Event"
* group.element[=].target.equivalence = #equivalent
