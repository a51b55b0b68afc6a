Instance: ln-criteria-paed-trial-normal
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "Normal values of a paediatric trial"
Description: "Complete response is normal urine and a normal kidney: UPCR below 0.2 g/g, eGFR at least 95 whatever it was, no haematuria (at most 5 red cells per field, casts not asked); no partial response (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-paed-trial-normal, LnCriteriaPaedTrialNormal)
* title = "Normal values of a paediatric trial"
* description = "Complete response is normal urine and a normal kidney: UPCR below 0.2 g/g, eGFR at least 95 whatever it was, no haematuria (at most 5 red cells per field, casts not asked); no partial response (clinical rules 5.2)."
