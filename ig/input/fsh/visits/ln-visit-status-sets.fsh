ValueSet: LnVisitCompleteness
Id: ln-visit-completeness
Title: "Completeness of a visit"
Description: "Whether every required input is there."
* insert OwnValueSet
* LnVisitStatusCodes#complete
* LnVisitStatusCodes#incomplete

ValueSet: LnVisitWindowState
Id: ln-visit-window-state
Title: "State of a visit window"
Description: "Whether the window has begun or ended."
* insert OwnValueSet
* LnVisitStatusCodes#not-open
* LnVisitStatusCodes#open
* LnVisitStatusCodes#closed

ValueSet: LnVisitInputState
Id: ln-visit-input-state
Title: "State of an input"
Description: "Whether an input of a visit is there."
* insert OwnValueSet
* LnVisitStatusCodes#present
* LnVisitStatusCodes#partial
* LnVisitStatusCodes#missing
* LnVisitStatusCodes#out-of-window

ValueSet: LnVisitInputEffect
Id: ln-visit-input-effect
Title: "Effect of a missing input"
Description: "Whether a value that is missing can still change the result."
* insert OwnValueSet
* LnVisitStatusCodes#can-change
* LnVisitStatusCodes#cannot-change
* LnVisitStatusCodes#change-unknown

ValueSet: LnRecordedState
Id: ln-recorded-state
Title: "State of a recorded response"
Description: "Whether what was recorded is still what the data say."
* insert OwnValueSet
* LnVisitStatusCodes#not-recorded
* LnVisitStatusCodes#current
* LnVisitStatusCodes#stale
