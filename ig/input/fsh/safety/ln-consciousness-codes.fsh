ValueSet: LnConsciousness
Id: ln-consciousness
Title: "Consciousness in ICANS"
Description: "Consciousness in ICANS, in rising order."
* insert OwnValueSet
* LnToxicitySign#awake
* LnToxicitySign#awakens-spontaneously
* LnToxicitySign#awakens-to-voice
* LnToxicitySign#awakens-to-touch
* LnToxicitySign#unarousable
