Instance: ln-research-subject-assigned-arm
InstanceOf: SearchParameter
Usage: #definition
Title: "Participant by assigned arm"
Description: "Finds participants by the arm they were assigned to."
* name = "LnResearchSubjectAssignedArm"
* status = #active
* experimental = false
* description = "Finds participants by the arm they were assigned to."
* code = #assigned-arm
* base[0] = #ResearchSubject
* type = #string
* expression = "ResearchSubject.assignedArm"
* xpathUsage = #normal
