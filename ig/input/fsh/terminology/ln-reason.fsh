CodeSystem: LnReason
Id: ln-reason
Title: "Reasons of a verdict"
Description: "Why a final result differs from what the components say, or why there is none (clinical rules 0.2)."
* insert OwnCodeSystem
* #DEATH "Death" "The participant died on or before the visit; counts as non-response"
* #DEATH insert Zh("死亡")
* #TREATMENT_FAILURE "Treatment failure" "Rescue therapy for lupus on or before the visit; counts as non-response"
* #TREATMENT_FAILURE insert Zh("治疗失败（挽救治疗）")
* #DIALYSIS "Dialysis" "Dialysis at the visit or a kidney transplant before it; counts as non-response"
* #DIALYSIS insert Zh("透析")
* #WITHDRAWN "Withdrawn" "No data in the window and withdrawn on or before its end; counts as non-response"
* #WITHDRAWN insert Zh("已退出")
* #MISSING_DATA "Missing data" "Data are missing and what is there does not decide"
* #MISSING_DATA insert Zh("数据缺失")
