Profile: LnTimeToResponse
Parent: Parameters
Id: ln-time-to-response
Title: "Time to response of a study"
Description: """
When the participants of a study responded, and how well at best: a `curve` for each end point and definition of response, for all
who were infused and by assigned arm; a `best` with the rate of best responses; and a `participant` for each child and end point.

* **When:** returned by `$time-to-response`.
* **Times** are days from the infusion to the first assessment at which the response is met; else to the last assessment that
  could be judged, or, with `intercurrent` competing, to death, rescue or withdrawal.
* **Curve:** a `step` at each day with an event. With Kaplan-Meier the standard error is Greenwood's and is missing where the curve has
  reached 0; with Aalen-Johansen it is that of the delta method. `median` is missing where half never respond.
* **Not the response rate:** with censoring a curve ends above the proportion of responders; every curve says so in its text.
* **Best response** is counted under the assigned arm and, beside it, under the arm as treated; rates have exact 95 % intervals.
"""
* parameter ^slicing.discriminator.type = #value
* parameter ^slicing.discriminator.path = "name"
* parameter ^slicing.rules = #closed
* parameter contains study 1..1 and criteria 1..1 and intercurrent 1..1 and estimator 1..1 and curve 0..* and best 0..* and participant 0..*
* insert Value(parameter[study], study)
* parameter[study].value[x] only Reference(LnStudy)
* insert Parts(parameter[criteria], criteria)
* parameter[criteria].part contains canonical 1..1 and hash 1..1 and dataCutoff 1..1
* insert TypedValue(parameter[criteria].part[canonical], canonical, canonical)
* insert TypedValue(parameter[criteria].part[hash], hash, string)
* insert TypedValue(parameter[criteria].part[dataCutoff], dataCutoff, date)
* insert TypedValue(parameter[intercurrent], intercurrent, code)
* parameter[intercurrent].valueCode from LnIntercurrent (required)
* insert TypedValue(parameter[estimator], estimator, code)
* parameter[estimator].valueCode from LnEstimator (required)
* insert Parts(parameter[curve], curve)
* parameter[curve].part contains endpoint 1..1 and response 1..1 and arm 0..1 and participants 1..1 and events 1..1 and competing 1..1 and censored 1..1 and median 0..1 and text 1..1 and step 0..*
* insert TypedValue(parameter[curve].part[endpoint], endpoint, code)
* parameter[curve].part[endpoint].valueCode from LnEndPoint (required)
* insert TypedValue(parameter[curve].part[response], response, code)
* parameter[curve].part[response].valueCode from LnFirstResponse (required)
* insert TypedValue(parameter[curve].part[arm], arm, string)
* insert TypedValue(parameter[curve].part[participants], participants, integer)
* insert TypedValue(parameter[curve].part[events], events, integer)
* insert TypedValue(parameter[curve].part[competing], competing, integer)
* insert TypedValue(parameter[curve].part[censored], censored, integer)
* insert TypedValue(parameter[curve].part[median], median, decimal)
* insert TypedValue(parameter[curve].part[text], text, string)
* insert Parts(parameter[curve].part[step], step)
* parameter[curve].part[step].part contains time 1..1 and atRisk 1..1 and events 1..1 and competing 0..1 and survival 0..1 and incidence 1..1 and standardError 0..1 and competingIncidence 0..1 and competingStandardError 0..1
* insert TypedValue(parameter[curve].part[step].part[time], time, decimal)
* insert TypedValue(parameter[curve].part[step].part[atRisk], atRisk, integer)
* insert TypedValue(parameter[curve].part[step].part[events], events, integer)
* insert TypedValue(parameter[curve].part[step].part[competing], competing, integer)
* insert TypedValue(parameter[curve].part[step].part[survival], survival, decimal)
* insert TypedValue(parameter[curve].part[step].part[incidence], incidence, decimal)
* insert TypedValue(parameter[curve].part[step].part[standardError], standardError, decimal)
* insert TypedValue(parameter[curve].part[step].part[competingIncidence], competingIncidence, decimal)
* insert TypedValue(parameter[curve].part[step].part[competingStandardError], competingStandardError, decimal)
* insert Parts(parameter[best], best)
* parameter[best].part contains endpoint 1..1 and arm 0..1 and armAs 0..1 and participants 1..1 and count 0..* and rate 1..*
* insert TypedValue(parameter[best].part[endpoint], endpoint, code)
* parameter[best].part[endpoint].valueCode from LnEndPoint (required)
* insert TypedValue(parameter[best].part[arm], arm, string)
* insert TypedValue(parameter[best].part[armAs], armAs, code)
* parameter[best].part[armAs].valueCode from LnArmKind (required)
* insert TypedValue(parameter[best].part[participants], participants, integer)
* insert Parts(parameter[best].part[count], count)
* parameter[best].part[count].part contains outcome 1..1 and participants 1..1
* insert TypedValue(parameter[best].part[count].part[outcome], outcome, code)
* parameter[best].part[count].part[outcome].valueCode from LnOutcome (required)
* insert TypedValue(parameter[best].part[count].part[participants], participants, integer)
* insert Parts(parameter[best].part[rate], rate)
* parameter[best].part[rate].part contains of 1..1 and numerator 1..1 and denominator 1..1 and estimate 0..1 and low 0..1 and high 0..1
* insert TypedValue(parameter[best].part[rate].part[of], of, code)
* parameter[best].part[rate].part[of].valueCode from LnDenominator (required)
* insert TypedValue(parameter[best].part[rate].part[numerator], numerator, integer)
* insert TypedValue(parameter[best].part[rate].part[denominator], denominator, integer)
* insert TypedValue(parameter[best].part[rate].part[estimate], estimate, decimal)
* insert TypedValue(parameter[best].part[rate].part[low], low, decimal)
* insert TypedValue(parameter[best].part[rate].part[high], high, decimal)
* insert Parts(parameter[participant], participant)
* parameter[participant].part contains subject 1..1 and endpoint 1..1 and assignedArm 0..1 and treatedArm 0..1 and best 1..1 and visit 0..1 and date 0..1 and observed 0..*
* insert Value(parameter[participant].part[subject], subject)
* parameter[participant].part[subject].value[x] only Reference(LnSubject)
* insert TypedValue(parameter[participant].part[endpoint], endpoint, code)
* parameter[participant].part[endpoint].valueCode from LnEndPoint (required)
* insert TypedValue(parameter[participant].part[assignedArm], assignedArm, string)
* insert TypedValue(parameter[participant].part[treatedArm], treatedArm, string)
* insert TypedValue(parameter[participant].part[best], best, code)
* parameter[participant].part[best].valueCode from LnOutcome (required)
* insert TypedValue(parameter[participant].part[visit], visit, code)
* parameter[participant].part[visit].valueCode from LnVisitType (required)
* insert TypedValue(parameter[participant].part[date], date, date)
* insert Parts(parameter[participant].part[observed], observed)
* parameter[participant].part[observed].part contains response 1..1 and time 1..1 and end 1..1
* insert TypedValue(parameter[participant].part[observed].part[response], response, code)
* parameter[participant].part[observed].part[response].valueCode from LnFirstResponse (required)
* insert TypedValue(parameter[participant].part[observed].part[time], time, decimal)
* insert TypedValue(parameter[participant].part[observed].part[end], end, code)
* parameter[participant].part[observed].part[end].valueCode from LnObservationEnd (required)
