CodeSystem: LnFlag
Id: ln-flag
Title: "Flags"
Description: "What a reader of a verdict must know; a flag never changes a result (clinical rules 0 to 8)."
* insert OwnCodeSystem
* #UPCR_UNIT_BOUNDARY "UPCR near the unit boundary" "A UPCR reported in mg/mmol lies between 50 and 56.56: below 0.5 g/g by exact conversion, not below the rounded 50 mg/mmol that guidelines print"
* #UPCR_UNIT_BOUNDARY insert Zh("尿蛋白肌酐比处于单位换算边界（50–56.56 mg/mmol）")
* #EGFR_DECLINED_BUT_NORMAL "eGFR declined but normal" "eGFR fell by more than the limit yet stays at or above the normal limit, so kidney function counts as stable"
* #EGFR_DECLINED_BUT_NORMAL insert Zh("eGFR 下降超过限值但仍在正常范围")
* #EGFR_DROP_GT_30 "eGFR fell by more than 30 %" "eGFR fell by more than 30 % from baseline"
* #EGFR_DROP_GT_30 insert Zh("eGFR 较基线下降超过30%")
* #EGFR_IMPLAUSIBLE "eGFR above 150" "The computed eGFR is above 150 mL/min/1.73 m2: check creatinine and height, or hyperfiltration"
* #EGFR_IMPLAUSIBLE insert Zh("eGFR 高于150，请核对肌酐和身高")
* #BASELINE_NOT_PROTEINURIC "Baseline not proteinuric" "The baseline UPCR already met the limit of complete response"
* #BASELINE_NOT_PROTEINURIC insert Zh("基线尿蛋白已达完全缓解标准")
* #COMPONENT_SPREAD "Components far apart" "First and last component of the response lie more than 14 days apart"
* #COMPONENT_SPREAD insert Zh("各组成项目日期相差超过14天")
* #UPCR_METHOD_MISMATCH "UPCR methods differ" "Baseline and visit UPCR come from different kinds of urine collection; the percentage is of low confidence"
* #UPCR_METHOD_MISMATCH insert Zh("基线与访视的尿标本留取方式不同")
* #SPOT_NOT_FIRST_MORNING "Not first-morning urine" "A random spot urine was used because no first-morning or 24-hour urine was there"
* #SPOT_NOT_FIRST_MORNING insert Zh("使用随机尿而非晨尿")
* #USED_24H "24-hour protein used" "Proteinuria was judged on a 24-hour collection corrected to 1.73 m2 because no ratio was there"
* #USED_24H insert Zh("采用24小时尿蛋白")
* #STALE_HEIGHT "Height too old" "No height within the allowed age of the measurement: eGFR could not be computed"
* #STALE_HEIGHT insert Zh("身高测量过期")
* #SRI_IMPOSSIBLE "SRI impossible" "Baseline SLEDAI-2K is below the drop that the index asks for"
* #SRI_IMPOSSIBLE insert Zh("基线 SLEDAI 过低，无法达到 SRI")
* #BICLA_IMPOSSIBLE "BICLA impossible" "Baseline has neither a BILAG A nor enough B for the composite"
* #BICLA_IMPOSSIBLE insert Zh("基线 BILAG A/B 不足，无法达到 BICLA")
* #PGA_SCALE_CHANGED "PGA scale changed" "Baseline and visit PGA were given on different scales; both were converted to 0 to 3"
* #PGA_SCALE_CHANGED insert Zh("PGA 量表发生变化")
* #SLEDAI_TOTAL_MISMATCH "SLEDAI-2K total does not add up" "The entered total is not the weighted sum of the items"
* #SLEDAI_TOTAL_MISMATCH insert Zh("SLEDAI 总分与分项之和不符")
* #SLEDAI_ITEM_MISMATCH "SLEDAI-2K item differs from the laboratory" "An entered item differs from what the laboratory values propose"
* #SLEDAI_ITEM_MISMATCH insert Zh("SLEDAI 分项与实验室结果不符")
* #BILAG_GRADE_MISMATCH "BILAG grade differs from the proposal" "An entered grade is none of those that values and entered items leave possible"
* #BILAG_GRADE_MISMATCH insert Zh("BILAG 分级与推算结果不符")
* #BILAG_EGFR_BELOW_90 "eGFR below 90 with a low renal grade" "The renal grade is C or D although eGFR is below 90: adult creatinine limits miss small children"
* #BILAG_EGFR_BELOW_90 insert Zh("eGFR 低于90但肾脏分级为C或D")
* #ANTIPROTEINURIC_CHANGED "Antiproteinuric drug changed" "A blocker of the renin-angiotensin system or an SGLT2 inhibitor was started or increased: proteinuria may fall for that reason"
* #ANTIPROTEINURIC_CHANGED insert Zh("降蛋白尿药物有变动")
* #AGE_APPROXIMATE "Age approximate" "The birth date is known to month or year only, so age and eGFR are approximate"
* #AGE_APPROXIMATE insert Zh("出生日期不完整，年龄为近似值")
* #MEDICATION_WITHOUT_REASON "Medication without reason" "A medication that could be a rescue carries no reason; the result is reported both ways"
* #MEDICATION_WITHOUT_REASON insert Zh("用药未注明原因")
* #NOT_REPRESENTATIVE "Value marked not representative" "The clinician marked the urine value as not representative (fever, infection, exercise, menses)"
* #NOT_REPRESENTATIVE insert Zh("临床医师标记该值不具代表性")
* #EQUIVOCAL_ANTI_DS_DNA "Equivocal anti-dsDNA" "An equivocal anti-dsDNA result was taken as negative"
* #EQUIVOCAL_ANTI_DS_DNA insert Zh("抗双链DNA抗体可疑")
* #CREATININE_METHOD_CHANGED "Creatinine method changed" "Creatinine was measured by different methods at baseline and visit"
* #CREATININE_METHOD_CHANGED insert Zh("肌酐检测方法发生变化")
* #DOSE_DEVIATION "Delivered dose off the arm" "The delivered dose per kilogram differs from the arm by more than 20 %"
* #DOSE_DEVIATION insert Zh("实际剂量与剂量组偏差超过20%")
* #SUBSETS_NOT_100 "Subsets do not add to 100 %" "The four differentiation subsets do not add to 100 within 1 %"
* #SUBSETS_NOT_100 insert Zh("细胞亚群之和不等于100%")
* #AUC_TRUNCATED "AUC truncated" "The last sample lies before day 28, so the area ends there"
* #AUC_TRUNCATED insert Zh("曲线下面积截断")
* #WITHIN_NORMAL_RANGE "Within normal range" "The grade follows the letter of CTCAE although the value is within the laboratory range"
* #WITHIN_NORMAL_RANGE insert Zh("分级成立但结果在正常范围内")
* #ATTRIBUTION_OPEN "Attribution open" "Taken in the weeks after the infusion, or under a drug that may be the cause: whether lupus is, the clinician must say"
* #ATTRIBUTION_OPEN insert Zh("归因待临床判断")
* #SLEDAI_ITEM_QUESTIONED "SLEDAI-2K item questioned" "An item was entered as present although a documented cause other than lupus could explain it"
* #SLEDAI_ITEM_QUESTIONED insert Zh("SLEDAI 分项归因存疑")
* #COLLECTION_INCOMPLETE "Collection incomplete" "Creatinine excretion shows that the 24-hour urine was not complete"
* #COLLECTION_INCOMPLETE insert Zh("24小时尿收集不完整")
* #COLLECTION_UNCHECKED "Collection unchecked" "Nothing shows that the 24-hour urine was complete"
* #COLLECTION_UNCHECKED insert Zh("24小时尿完整性未核实")
* #NO_REFERENCE_RANGE "No reference range" "The laboratory sent no reference range with the value"
* #NO_REFERENCE_RANGE insert Zh("无参考范围")
* #PRE_DOSE_ASSUMED_ZERO "Pre-dose value assumed zero" "No sample before the infusion: the series was taken to start at zero"
* #PRE_DOSE_ASSUMED_ZERO insert Zh("回输前无样本，按零计")
* #PRE_DOSE_DETECTED "Pre-dose value detected" "The sample before the infusion was positive: contamination, a swapped tube or an earlier product"
* #PRE_DOSE_DETECTED insert Zh("回输前样本阳性")
* #ABOVE_QUANTIFICATION_RANGE "Above the range of the assay" "A sample lies above the range of its assay: peak and area are lower bounds"
* #ABOVE_QUANTIFICATION_RANGE insert Zh("超出检测上限")
* #SAMPLES_CONFLICT "Samples conflict" "Two results for one moment differ; the documented tie-break chose"
* #SAMPLES_CONFLICT insert Zh("同一时间结果冲突")
* #NEGATIVE_VALUE_IGNORED "Negative value ignored" "A negative concentration was reported and left out"
* #NEGATIVE_VALUE_IGNORED insert Zh("负值已忽略")
* #ABNORMAL_AT_BASELINE "Abnormal at baseline" "The value before treatment was abnormal in the same direction"
* #ABNORMAL_AT_BASELINE insert Zh("基线已异常")
* #GRADED_AGAINST_BASELINE "Graded against baseline" "Multiples of the baseline were used instead of multiples of the limit"
* #GRADED_AGAINST_BASELINE insert Zh("按基线倍数分级")
* #BASELINE_JUDGED_BY_CURRENT_RANGE "Baseline judged by the current range" "The baseline came without limits; those of the graded value were used"
* #BASELINE_JUDGED_BY_CURRENT_RANGE insert Zh("基线按当前参考范围判断")
* #REFERENCE_RANGE_MISSING "Reference range missing" "Graded by an absolute limit; that the value lies outside its own range could not be checked"
* #REFERENCE_RANGE_MISSING insert Zh("缺少参考范围")
* #HIGHER_GRADE_NEEDS_CLINICIAN "Higher grade needs a clinician" "A worse grade exists that only a clinician can give"
* #HIGHER_GRADE_NEEDS_CLINICIAN insert Zh("更高分级需临床判断")
* #FASTING_NOT_CONFIRMED "Fasting not confirmed" "The rule is for fasting samples and fasting is not recorded"
* #FASTING_NOT_CONFIRMED insert Zh("未确认空腹")
* #ANTICOAGULATION_NOT_KNOWN "Anticoagulation not known" "Graded as without anticoagulant, because nothing is recorded"
* #ANTICOAGULATION_NOT_KNOWN insert Zh("抗凝情况不明")
* #ICE_NOT_USED_FOR_AGE "ICE not used at this age" "An ICE score was entered for a child below its age and was not used"
* #ICE_NOT_USED_FOR_AGE insert Zh("年龄不适用 ICE 评分")
* #EXCLUDED_BY_CAUSE "Excluded by another cause" "A documented cause other than lupus covers the day of the finding"
* #EXCLUDED_BY_CAUSE insert Zh("已有其他原因可解释")
* #NOT_ATTRIBUTED "Not attributed to lupus" "The clinician said that the finding is not due to lupus"
* #NOT_ATTRIBUTED insert Zh("临床判断与狼疮无关")
* #ONLY_PER_MICROLITRE "Cells only per microlitre" "Urine cells were counted per microlitre only, which does not convert to a field"
* #ONLY_PER_MICROLITRE insert Zh("尿细胞仅有每微升计数")
* #VALUE_CANNOT_DECIDE "Value can not decide" "The reported range or limit lies on both sides of the cut-off"
* #VALUE_CANNOT_DECIDE insert Zh("结果跨越界值，无法判断")
* #DIPSTICK_ONLY "Dipstick only" "A dipstick can not tell more than 0.5 g of protein"
* #DIPSTICK_ONLY insert Zh("仅有尿试纸结果")
* #RULES_NOT_VERIFIED "Rules not verified" "Proposed by BILAG-2004 rules that were not checked against the licensed index"
* #RULES_NOT_VERIFIED insert Zh("所依规则未与授权版本核对")
* #E_AFTER_INVOLVEMENT "E after involvement" "Grade E was entered although the system had been affected before"
* #E_AFTER_INVOLVEMENT insert Zh("系统曾受累却录入为 E")
* #GFR_MISSING "Filtration rate missing" "Without a filtration rate the adult creatinine limits of BILAG-2004 overlook kidney failure in a child"
* #GFR_MISSING insert Zh("缺少肾小球滤过率")
* #NO_PREVIOUS_VALUE "No previous value" "Without an earlier value proteinuria was taken as not improved"
* #NO_PREVIOUS_VALUE insert Zh("缺少既往结果")
* #POSSIBLE_RESCUE "Possible rescue" "Drug and dose suggest a rescue that nobody coded as one; the result is reported both ways"
* #POSSIBLE_RESCUE insert Zh("可能的挽救治疗")
* #CARRIED_FORWARD "Carried forward" "A value from before the window stands for a missing one, as the criteria set asks"
* #CARRIED_FORWARD insert Zh("使用了结转的末次观测值")
* #EGFR_METHOD_LOCKED "eGFR equation locked" "Kidney function was estimated by the equation recorded at enrolment, not by the one that the criteria set names"
* #EGFR_METHOD_LOCKED insert Zh("eGFR 采用入组时锁定的公式")
* #DILUTE_URINE "Dilute urine" "Creatinine in the urine of a UPCR is below 0.2 g/L, so the ratio is of low confidence"
* #DILUTE_URINE insert Zh("尿液过稀（尿肌酐低于0.2 g/L）")
