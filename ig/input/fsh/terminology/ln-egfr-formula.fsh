CodeSystem: LnEgfrFormula
Id: ln-egfr-formula
Title: "Equations of kidney function"
Description: "Equations that estimate the glomerular filtration rate, by the names that a criteria set uses (clinical rules 6.1)."
* insert OwnCodeSystem
* #ckid-u25-creatinine "CKiD U25, creatinine" "Version 2021, ages 1 to 25"
* #ckid-u25-creatinine insert Zh("CKiD U25（肌酐）")
* #ckid-u25-cystatin-c "CKiD U25, cystatin C" "Version 2021, ages 1 to 25"
* #ckid-u25-cystatin-c insert Zh("CKiD U25（胱抑素C）")
* #ckid-u25-average "CKiD U25, mean" "Mean of creatinine and cystatin C, version 2021, ages 1 to 25"
* #ckid-u25-average insert Zh("CKiD U25（均值）")
* #bedside-schwartz-2009 "Bedside Schwartz" "Version 2009"
* #bedside-schwartz-2009 insert Zh("床旁 Schwartz（2009）")
* #ckd-epi-2021-cr "CKD-EPI 2021, creatinine" "Version 2021, from 18 years"
* #ckd-epi-2021-cr insert Zh("CKD-EPI 2021（肌酐）")
* #ckd-epi-2021-cr-cys "CKD-EPI 2021, creatinine and cystatin C" "Version 2021, from 18 years"
* #ckd-epi-2021-cr-cys insert Zh("CKD-EPI 2021（肌酐及胱抑素C）")
