CodeSystem: LnTimeToResponseCode
Id: ln-time-to-response
Title: "Codes of time to response"
Description: "What counts as the response, what ends an observation, and how a curve is estimated (clinical rules 9.3)."
* insert OwnCodeSystem
* #crr "Complete response" "The first complete renal response"
* #crr insert Zh("首次完全缓解")
* #crr-or-prr "Complete or partial response" "The first complete or partial renal response"
* #crr-or-prr insert Zh("首次完全或部分缓解")
* #responder "Response" "The first response of an end point of disease activity"
* #responder insert Zh("首次应答")
* #event "Event" "The response was met on that day"
* #event insert Zh("达到应答")
* #censored "Censored" "Observation ended without response at the last assessment"
* #censored insert Zh("删失")
* #competing "Competing" "Death, rescue or withdrawal came first"
* #competing insert Zh("竞争事件（死亡、挽救治疗或退出）")
* #kaplan-meier "Kaplan-Meier" "Product-limit estimate with Greenwood's standard error"
* #kaplan-meier insert Zh("Kaplan-Meier 法")
* #aalen-johansen "Aalen-Johansen" "Cumulative incidence with competing events, standard error by the delta method (Marubini and Valsecchi 1995)"
* #aalen-johansen insert Zh("Aalen-Johansen 法")
* #assigned "Arm assigned" "Counted under the arm that was assigned"
* #assigned insert Zh("按分配剂量组")
* #treated "Arm as treated" "Counted under the arm as treated; the assigned one where no other is recorded"
* #treated insert Zh("按实际剂量组")

ValueSet: LnFirstResponse
Id: ln-first-response
Title: "First responses"
Description: "What counts as the response whose time is asked for."
* insert OwnValueSet
* LnTimeToResponseCode#crr
* LnTimeToResponseCode#crr-or-prr
* LnTimeToResponseCode#responder

ValueSet: LnObservationEnd
Id: ln-observation-end
Title: "Ends of an observation"
Description: "What ended the observation of a participant."
* insert OwnValueSet
* LnTimeToResponseCode#event
* LnTimeToResponseCode#censored
* LnTimeToResponseCode#competing

ValueSet: LnIntercurrent
Id: ln-intercurrent
Title: "Handling of intercurrent events"
Description: "What death, rescue and withdrawal are to the time to response."
* insert OwnValueSet
* LnTimeToResponseCode#censored
* LnTimeToResponseCode#competing

ValueSet: LnEstimator
Id: ln-estimator
Title: "Estimators of a curve"
Description: "How a curve of time to response is estimated."
* insert OwnValueSet
* LnTimeToResponseCode#kaplan-meier
* LnTimeToResponseCode#aalen-johansen

ValueSet: LnArmKind
Id: ln-arm-kind
Title: "Arms by assignment or treatment"
Description: "Which arm of a participant is counted under."
* insert OwnValueSet
* LnTimeToResponseCode#assigned
* LnTimeToResponseCode#treated
