CodeSystem: LnAbsenceReason
Id: ln-absence-reason
Title: "Why a computed value is absent"
Description: "Why a kinetic parameter or a proposed grade could not be computed."
* insert OwnCodeSystem
* #NO_SAMPLES "No samples" "Nothing was measured in the window"
* #NO_SAMPLES insert Zh("窗口内无样本")
* #TOO_FEW_SAMPLES "Too few samples" "Fewer samples in the window than the minimum"
* #TOO_FEW_SAMPLES insert Zh("样本数不足")
* #NO_SAMPLE_AFTER_TMAX "No sample after the peak" "The last sample is the highest: the peak may lie beyond it"
* #NO_SAMPLE_AFTER_TMAX insert Zh("峰值后无样本")
* #LAST_SAMPLE_TOO_EARLY "Last sample too early" "The series ends too early for an area over the window"
* #LAST_SAMPLE_TOO_EARLY insert Zh("末次样本过早")
* #NOT_DETECTED "Not detected" "No sample reached the limit of quantification"
* #NOT_DETECTED insert Zh("未检出")
* #ABOVE_QUANTIFICATION_RANGE "Above the range of the assay" "The first detectable sample lies above the range of its assay"
* #ABOVE_QUANTIFICATION_RANGE insert Zh("超出检测上限")
* #NO_VALUE "No value" "There is no number"
* #NO_VALUE insert Zh("无数值")
* #IMPLAUSIBLE_VALUE "Implausible value" "The number can not be true"
* #IMPLAUSIBLE_VALUE insert Zh("数值不合理")
* #NO_REFERENCE_RANGE "No reference range" "The result carries no limits, and those of others are not borrowed"
* #NO_REFERENCE_RANGE insert Zh("无参考范围")
* #NO_BASELINE "No baseline" "There is no value before treatment"
* #NO_BASELINE insert Zh("无基线值")
* #CENSORED_VALUE "Censored value" "A value with comparator that does not decide"
* #CENSORED_VALUE insert Zh("截尾值无法判定")
* #FINDING_NOT_KNOWN "Finding not known" "A clinical finding decides and is not recorded"
* #FINDING_NOT_KNOWN insert Zh("缺少临床信息")
* #AGE_NOT_KNOWN "Age not known" "The rule for children differs from that for adults"
* #AGE_NOT_KNOWN insert Zh("年龄不明")
* #OTHER_MEASUREMENT_MISSING "Other measurement missing" "Another measurement that the rule needs is missing"
* #OTHER_MEASUREMENT_MISSING insert Zh("缺少其他检测")
* #NO_PERCENTILES "No percentiles" "Percentile tables of the site are needed"
* #NO_PERCENTILES insert Zh("缺少百分位表")
* #CLINICIAN_ONLY "Clinician only" "Only a clinician can give a grade"
* #CLINICIAN_ONLY insert Zh("仅临床医师可判定")
* #DAYS_NOT_OBSERVED "Days not observed" "Days without a value could still change a count of days"
* #DAYS_NOT_OBSERVED insert Zh("存在未观察日")
