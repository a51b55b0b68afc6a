Profile: LnIcansGrade
Parent: Observation
Id: ln-icans-grade
Title: "ICANS grade by ASTCT"
Description: """
One assessment of neurotoxicity (ICANS) by the ASTCT consensus of 2019: the signs as components, the clinician's grade as value.

* **When:** at least daily in the first weeks after the infusion.
* **ICE or CAPD:** ICE from 12 years of age, CAPD below 12 or with a developmental delay. An ICE of 0 needs the level of consciousness to tell grade 3 from 4.
"""
* insert AstctAssessment
* code = LnTrial#icans-grade
* insert SignScore(iceScore, ice-score, 10)
* insert SignScore(capdScore, capd-score, 32)
* insert SignBoolean(capdImpossible, capd-impossible)
* insert SignBoolean(developmentalDelay, developmental-delay)
* insert SignConcept(consciousness, consciousness, LnConsciousness)
* insert SignConcept(seizure, seizure, LnSeizureKind)
* insert SignBoolean(motorWeakness, motor-weakness)
* insert SignConcept(oedema, cerebral-oedema, LnOedema)
