Profile: LnSubject
Parent: ResearchSubject
Id: ln-subject
Title: "Participant"
Description: """
A child's participation in the trial: number, arm, state and period.

* **When:** at enrolment; updated when the state changes.
* **Withdrawal** is status `withdrawn` and `period.end`, the day on which the child left.
"""
* identifier 1..* MS
* identifier.system 1..1
* identifier.value 1..1
* status MS
* period MS
* study only Reference(LnStudy)
* study MS
* individual only Reference(LnPatient)
* individual MS
* extension contains
    SubjectProgress named progress 0..* and
    SubjectAssent named assent 0..1 and
    EgfrMethod named egfrMethod 0..1 MS
* assignedArm MS
* actualArm MS
* consent only Reference(LnConsent)
* consent MS
* obeys ln-subject-1

Invariant: ln-subject-1
Description: "A withdrawn participant needs the day of withdrawal: give it in period.end as year, month and day."
Severity: #error
Expression: "status = 'withdrawn' implies (period.end.exists() and period.end.toString().length() >= 10)"
