Profile: LnAeSummary
Parent: MeasureReport
Id: ln-ae-summary
Title: "Adverse event summary"
Description: """
Adverse events of the trial: participants and events, by worst grade, by arm and by term.

* **When:** returned by `$ae-summary` on the study.
* **Groups:** any event, serious, related, of special interest. In each: how many were at risk, participants with an event, events, participants by worst grade.
* **Apart:** grades that laboratory values propose, and what could not be counted, are contained and referred to.
* **Participants, not events,** are what the trial reports; a participant counts once at the worst grade.
"""
* extension contains
    ReportStudy named study 0..1 MS and
    CriteriaSet named criteriaSet 0..1 MS and
    CriteriaHash named criteriaHash 0..1 MS and
    DataCutoff named dataCutoff 0..1 and
    KnownAt named knownAt 0..1 and
    ProposedGrade named proposedGrade 0..* MS and
    ReportIssues named reportIssues 0..1 MS
* status MS
* type = #summary (exactly)
* measure MS
* date MS
* period MS
* group 1..* MS
* group.code 1..1 MS
* group.code from LnAeGroup (required)
* group.population 1..* MS
* group.population.code 1..1 MS
* group.population.code from LnAePopulation (required)
* group.population.count 1..1 MS
* group.measureScore 0..0
* group.stratifier MS
* group.stratifier.code from LnReportStratifier (extensible)
* group.stratifier.stratum.population.code from LnAePopulation (required)
* group.stratifier.stratum.measureScore 0..0
* group obeys ln-aes-1

Invariant: ln-aes-1
Description: "More participants have an event than were at risk: one of the two counts is wrong."
Severity: #error
Expression: "(population.where(code.coding.where(code = 'participants').exists()).exists() and population.where(code.coding.where(code = 'at-risk').exists()).exists()) implies population.where(code.coding.where(code = 'participants').exists()).first().count <= population.where(code.coding.where(code = 'at-risk').exists()).first().count"
