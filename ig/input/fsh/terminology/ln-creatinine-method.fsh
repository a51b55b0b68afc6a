ValueSet: LnCreatinineMethod
Id: ln-creatinine-method
Title: "Methods of creatinine"
Description: "How creatinine was measured, in Observation.method; a change between baseline and visit is flagged (clinical rules, trap 23)."
* insert OwnValueSet
* LnTrial#creatinine-enzymatic
* LnTrial#creatinine-jaffe
