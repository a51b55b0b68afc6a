Profile: LnResponseSummary
Parent: MeasureReport
Id: ln-response-summary
Title: "Response summary"
Description: """
The rate of one end point in the trial: a group for each visit, with its counts, the rate, its exact interval, and the same for each arm.

* **When:** returned by `$evaluate-response` on the study.
* **Counts:** not evaluable stays in the denominator as non-response; not due leaves it.
"""
* extension contains
    ReportStudy named study 0..1 MS and
    CriteriaSet named criteriaSet 0..1 MS and
    Denominator named denominator 0..1 MS and
    DataCutoff named dataCutoff 0..1 and
    KnownAt named knownAt 0..1
* status MS
* type = #summary (exactly)
* measure MS
* date MS
* period MS
* evaluatedResource MS
* group 1..* MS
* group.extension contains RateInterval named rateInterval 0..1 MS
* group.code 1..1 MS
* group.code from LnResponseVisit (required)
* group.population 1..* MS
* group.population.code 1..1 MS
* group.population.code from LnResponsePopulation (required)
* group.population.count 1..1 MS
* group.measureScore MS
* group.measureScore.unit 0..0
* group.measureScore.system 0..0
* group.measureScore.code 0..0
* group.stratifier MS
* group.stratifier.code from LnReportStratifier (extensible)
* group.stratifier.stratum.extension contains RateInterval named rateInterval 0..1 MS
* group.stratifier.stratum.population.code from LnResponsePopulation (required)
* group obeys ln-summary-1

Invariant: ln-summary-1
Description: "A rate lies between 0 and 1: give the share of responders as a fraction, without a unit."
Severity: #error
Expression: "measureScore.value.hasValue() implies (measureScore.value >= 0 and measureScore.value <= 1)"
