Extension: DueToSle
Id: due-to-sle
Title: "Due to lupus"
Description: "Whether lupus is the cause. False: the item counts as absent. Left out: nobody knows, so that the item may count or not."
Context: Observation.component
* value[x] 1..1
* value[x] only boolean
