Extension: SubjectAssent
Id: subject-assent
Title: "Assent of the child"
Description: "The child's own assent; R4 gives a participant one consent only, which is the parents'."
Context: ResearchSubject
* value[x] 1..1
* value[x] only Reference(LnAssent)
