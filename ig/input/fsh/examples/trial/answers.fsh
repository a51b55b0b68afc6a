Instance: warnings
InstanceOf: OperationOutcome
Usage: #example
Title: "Warnings of an evaluation"
Description: "What stands beside the verdicts: code, place, and text in English and Chinese."
* issue.severity = #warning
* issue.code = #incomplete
* issue.details.coding = LnIssue#not-evaluable
* issue.details.text = "SRI-4 at month 3 can not be evaluated: the BILAG-2004 of the visit is missing."
* issue.details.text.extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* issue.details.text.extension[=].extension[+].url = "lang"
* issue.details.text.extension[=].extension[=].valueCode = #zh-CN
* issue.details.text.extension[=].extension[+].url = "content"
* issue.details.text.extension[=].extension[=].valueString = "第3个月 SRI-4 无法评估：缺少该访视的 BILAG-2004。"
* issue.expression = "ResearchSubject/ln-002"

Instance: evaluate-response-answer
InstanceOf: Bundle
Usage: #example
Title: "Answer of $evaluate-response"
Description: "A collection: the response Observations, then the warnings."
* type = #collection
* entry[+].fullUrl = "https://server.cart-lupus.org/fhir/Observation/ln-002-m3-sri4-response"
* entry[=].resource = ln-002-m3-sri4-response
* entry[+].fullUrl = "urn:uuid:6a1f0f0e-6a0d-4c0b-9a3e-0a4f5d0f3a11"
* entry[=].resource = warnings

Instance: compare-criteria-answer
InstanceOf: LnCriteriaComparison
Usage: #example
Title: "Comparison of two criteria sets"
Description: "The part of an answer of $compare-criteria that says what flips: month 3 of participant 001 is a partial response by KDIGO 2024 and none by BLISS-LN PERR, which knows no partial response."
* parameter[subject].valueReference = Reference(ResearchSubject/ln-001)
* parameter[criteria][0].part[canonical].valueCanonical = Canonical(ln-criteria-kdigo-2024-paed|1.0.0)
* parameter[criteria][=].part[hash].valueString = "0fe4292bc10666b7f46ee6289f3506de6a57bdf35d86ca6e644cc1baaf35949f"
* parameter[criteria][+].part[canonical].valueCanonical = Canonical(ln-criteria-bliss-ln-perr|1.0.0)
* parameter[criteria][=].part[hash].valueString = "5e79e25b96d22f56cb15b9cecccb2dd57db92eef49182b7f81d733699c8ae64f"
* parameter[flips].valueBoolean = true
* parameter[comparison].part[endpoint].valueCode = #renal-response
* parameter[comparison].part[visit].valueCode = #M3
* parameter[comparison].part[flips].valueBoolean = true
* parameter[comparison].part[text].valueString = "Renal response at month 3 is PRR (partial renal response) under ln-criteria-kdigo-2024-paed 1.0.0; NR (no renal response) under ln-criteria-bliss-ln-perr 1.0.0 (prr-reduction-met not asked instead of met, prr-ceiling-met not asked instead of met)."
* parameter[comparison].part[result][0].part[criteria].valueCanonical = Canonical(ln-criteria-kdigo-2024-paed|1.0.0)
* parameter[comparison].part[result][=].part[outcome].valueCode = #PRR
* parameter[comparison].part[result][=].part[flips].valueBoolean = false
* parameter[comparison].part[result][+].part[criteria].valueCanonical = Canonical(ln-criteria-bliss-ln-perr|1.0.0)
* parameter[comparison].part[result][=].part[outcome].valueCode = #NR
* parameter[comparison].part[result][=].part[flips].valueBoolean = true
* parameter[comparison].part[result][=].part[difference][0].part[condition].valueCode = #prr-reduction-met
* parameter[comparison].part[result][=].part[difference][=].part[reference].valueCode = #met
* parameter[comparison].part[result][=].part[difference][=].part[here].valueCode = #not-asked
* parameter[comparison].part[result][=].part[difference][+].part[condition].valueCode = #prr-ceiling-met
* parameter[comparison].part[result][=].part[difference][=].part[reference].valueCode = #met
* parameter[comparison].part[result][=].part[difference][=].part[here].valueCode = #not-asked

Instance: compare-criteria-study-answer
InstanceOf: LnStudyCriteriaComparison
Usage: #example
Title: "Comparison of two criteria sets on a study"
Description: "The part of an answer of $compare-criteria on the study that compares the sets, with one participant: month 3 is a partial response by KDIGO 2024 and none by BLISS-LN PERR."
* parameter[study].valueReference = Reference(ResearchStudy/nct06904729)
* parameter[criteria][0].part[canonical].valueCanonical = Canonical(ln-criteria-kdigo-2024-paed|1.0.0)
* parameter[criteria][=].part[hash].valueString = "0fe4292bc10666b7f46ee6289f3506de6a57bdf35d86ca6e644cc1baaf35949f"
* parameter[criteria][=].part[dataCutoff].valueDate = "2027-12-31"
* parameter[criteria][+].part[canonical].valueCanonical = Canonical(ln-criteria-bliss-ln-perr|1.0.0)
* parameter[criteria][=].part[hash].valueString = "5e79e25b96d22f56cb15b9cecccb2dd57db92eef49182b7f81d733699c8ae64f"
* parameter[criteria][=].part[dataCutoff].valueDate = "2027-12-31"
* parameter[flips].valueBoolean = true
* parameter[comparison].part[endpoint].valueCode = #renal-response
* parameter[comparison].part[visit].valueCode = #M3
* parameter[comparison].part[flips].valueBoolean = true
* parameter[comparison].part[text].valueString = "Renal response at month 3: 1 of 1 respond under ln-criteria-kdigo-2024-paed 1.0.0; 0 of 1 under ln-criteria-bliss-ln-perr 1.0.0 (1 flip)."
* parameter[comparison].part[result][0].part[criteria].valueCanonical = Canonical(ln-criteria-kdigo-2024-paed|1.0.0)
* parameter[comparison].part[result][=].part[participants].valueInteger = 1
* parameter[comparison].part[result][=].part[count].part[outcome].valueCode = #PRR
* parameter[comparison].part[result][=].part[count].part[participants].valueInteger = 1
* parameter[comparison].part[result][=].part[rate].part[numerator].valueInteger = 1
* parameter[comparison].part[result][=].part[rate].part[denominator].valueInteger = 1
* parameter[comparison].part[result][=].part[rate].part[estimate].valueDecimal = 1.000000
* parameter[comparison].part[result][=].part[rate].part[low].valueDecimal = 0.025000
* parameter[comparison].part[result][=].part[rate].part[high].valueDecimal = 1.000000
* parameter[comparison].part[result][+].part[criteria].valueCanonical = Canonical(ln-criteria-bliss-ln-perr|1.0.0)
* parameter[comparison].part[result][=].part[participants].valueInteger = 1
* parameter[comparison].part[result][=].part[count].part[outcome].valueCode = #NR
* parameter[comparison].part[result][=].part[count].part[participants].valueInteger = 1
* parameter[comparison].part[result][=].part[rate].part[numerator].valueInteger = 0
* parameter[comparison].part[result][=].part[rate].part[denominator].valueInteger = 1
* parameter[comparison].part[result][=].part[rate].part[estimate].valueDecimal = 0.000000
* parameter[comparison].part[result][=].part[rate].part[low].valueDecimal = 0.000000
* parameter[comparison].part[result][=].part[rate].part[high].valueDecimal = 0.975000
* parameter[comparison].part[agreement].part[criteria].valueCanonical = Canonical(ln-criteria-kdigo-2024-paed|1.0.0)
* parameter[comparison].part[agreement].part[other].valueCanonical = Canonical(ln-criteria-bliss-ln-perr|1.0.0)
* parameter[comparison].part[agreement].part[same].valueInteger = 0
* parameter[comparison].part[agreement].part[judged].valueInteger = 1
* parameter[comparison].part[flip].part[subject].valueReference = Reference(ResearchSubject/ln-001)
* parameter[comparison].part[flip].part[criteria].valueCanonical = Canonical(ln-criteria-bliss-ln-perr|1.0.0)
* parameter[comparison].part[flip].part[reference].valueCode = #PRR
* parameter[comparison].part[flip].part[here].valueCode = #NR
* parameter[comparison].part[flip].part[difference][0].part[condition].valueCode = #prr-reduction-met
* parameter[comparison].part[flip].part[difference][=].part[reference].valueCode = #met
* parameter[comparison].part[flip].part[difference][=].part[here].valueCode = #not-asked
* parameter[comparison].part[flip].part[difference][+].part[condition].valueCode = #prr-ceiling-met
* parameter[comparison].part[flip].part[difference][=].part[reference].valueCode = #met
* parameter[comparison].part[flip].part[difference][=].part[here].valueCode = #not-asked

Instance: time-to-response-answer
InstanceOf: LnTimeToResponse
Usage: #example
Title: "Time to renal response of a study"
Description: "The part of an answer of $time-to-response on a study with one participant, who responded at month 3."
* parameter[study].valueReference = Reference(ResearchStudy/nct06904729)
* parameter[criteria].part[canonical].valueCanonical = Canonical(ln-criteria-kdigo-2024-paed|1.0.0)
* parameter[criteria].part[hash].valueString = "0fe4292bc10666b7f46ee6289f3506de6a57bdf35d86ca6e644cc1baaf35949f"
* parameter[criteria].part[dataCutoff].valueDate = "2027-12-31"
* parameter[intercurrent].valueCode = #censored
* parameter[estimator].valueCode = #kaplan-meier
* parameter[curve].part[endpoint].valueCode = #renal-response
* parameter[curve].part[response].valueCode = #crr-or-prr
* parameter[curve].part[participants].valueInteger = 1
* parameter[curve].part[events].valueInteger = 1
* parameter[curve].part[competing].valueInteger = 0
* parameter[curve].part[censored].valueInteger = 0
* parameter[curve].part[median].valueDecimal = 90
* parameter[curve].part[text].valueString = "Renal response, time to first complete or partial renal response: 1 of 1 infused participants responded, 0 are censored; half responded by day 90; by Kaplan-Meier the cumulative response is 100.0 % on day 90. This is not the objective response rate: with censoring the curve ends above the proportion of responders, and the rate is that of $evaluate-response."
* parameter[curve].part[step].part[time].valueDecimal = 90
* parameter[curve].part[step].part[atRisk].valueInteger = 1
* parameter[curve].part[step].part[events].valueInteger = 1
* parameter[curve].part[step].part[survival].valueDecimal = 0.000000
* parameter[curve].part[step].part[incidence].valueDecimal = 1.000000
* parameter[best].part[endpoint].valueCode = #renal-response
* parameter[best].part[participants].valueInteger = 1
* parameter[best].part[count].part[outcome].valueCode = #CRR
* parameter[best].part[count].part[participants].valueInteger = 1
* parameter[best].part[rate].part[of].valueCode = #enrolled
* parameter[best].part[rate].part[numerator].valueInteger = 1
* parameter[best].part[rate].part[denominator].valueInteger = 1
* parameter[best].part[rate].part[estimate].valueDecimal = 1.000000
* parameter[best].part[rate].part[low].valueDecimal = 0.025000
* parameter[best].part[rate].part[high].valueDecimal = 1.000000
* parameter[participant].part[subject].valueReference = Reference(ResearchSubject/ln-001)
* parameter[participant].part[endpoint].valueCode = #renal-response
* parameter[participant].part[assignedArm].valueString = "Low-dose CAR-T"
* parameter[participant].part[best].valueCode = #CRR
* parameter[participant].part[visit].valueCode = #M6
* parameter[participant].part[date].valueDate = "2025-07-15"
* parameter[participant].part[observed].part[response].valueCode = #crr-or-prr
* parameter[participant].part[observed].part[time].valueDecimal = 90
* parameter[participant].part[observed].part[end].valueCode = #event
