CodeSystem: LnTrial
Id: ln-trial
Title: "Trial codes"
Description: "Scores, end points, results, visits, reasons and measurements of the trial for which no public code exists."
* insert OwnCodeSystem
// Scores
* #sledai-2k "SLEDAI-2K" "Systemic Lupus Erythematosus Disease Activity Index 2000: 24 weighted items, total 0 to 105"
* #sledai-2k insert Zh("SLEDAI-2000 评分")
* #bilag-2004 "BILAG-2004" "British Isles Lupus Assessment Group index 2004: a grade A to E for each of nine organ systems"
* #bilag-2004 insert Zh("BILAG-2004 指数")
* #bilag-2004-items "BILAG-2004 items" "Items of one BILAG-2004 assessment, from which grades are proposed"
* #bilag-2004-items insert Zh("BILAG-2004 分项")
* #pga "PGA" "Physician global assessment of lupus activity on a visual analogue scale"
* #pga insert Zh("医师总体评估")
* #pga-scale-max "Upper end of the PGA scale" "The largest value that the scale allows, 3, 10 or 100; without it a PGA can't be read"
* #pga-scale-max insert Zh("PGA 量表上限")
// End points
* #renal-response "Renal response" "Complete or partial renal response by the study's criteria set"
* #renal-response insert Zh("肾脏应答")
* #sri-4 "SRI-4" "SLE Responder Index with a SLEDAI-2K drop of at least 4 points"
* #sri-4 insert Zh("SRI-4 应答")
* #sri-5 "SRI-5" "SLE Responder Index with a SLEDAI-2K drop of at least 5 points"
* #sri-5 insert Zh("SRI-5 应答")
* #sri-6 "SRI-6" "SLE Responder Index with a SLEDAI-2K drop of at least 6 points"
* #sri-6 insert Zh("SRI-6 应答")
* #sri-7 "SRI-7" "SLE Responder Index with a SLEDAI-2K drop of at least 7 points"
* #sri-7 insert Zh("SRI-7 应答")
* #sri-8 "SRI-8" "SLE Responder Index with a SLEDAI-2K drop of at least 8 points"
* #sri-8 insert Zh("SRI-8 应答")
* #bicla "BICLA" "BILAG-based Composite Lupus Assessment"
* #bicla insert Zh("BICLA 应答")
* #lldas "LLDAS" "Lupus Low Disease Activity State"
* #lldas insert Zh("狼疮低疾病活动状态")
* #doris "DORIS remission" "Remission by the 2021 DORIS definition"
* #doris insert Zh("DORIS 缓解")
* #doris-off-treatment "DORIS remission off treatment" "DORIS remission without glucocorticoid and without immunosuppressant"
* #doris-off-treatment insert Zh("停药 DORIS 缓解")
// Results
* #CRR "Complete renal response" "Every criterion of complete renal response is met"
* #CRR insert Zh("完全肾脏缓解")
* #PRR "Partial renal response" "Not complete, but every criterion of partial renal response is met"
* #PRR insert Zh("部分肾脏缓解")
* #NR "No renal response" "Neither complete nor partial renal response"
* #NR insert Zh("无肾脏应答")
* #responder "Responder" "Every criterion of the composite is met"
* #responder insert Zh("应答者")
* #non-responder "Non-responder" "At least one criterion of the composite is not met, or an event counts as non-response"
* #non-responder insert Zh("无应答者")
* #not-evaluable "Not evaluable" "Data are missing and what is there does not decide"
* #not-evaluable insert Zh("无法评估")
* #not-due "Not due" "The visit window is still open at the data cut-off"
* #not-due insert Zh("未到评估时间")
// Visits
* #screening "Screening" "Screening visit"
* #screening insert Zh("筛选")
* #baseline "Baseline" "Last assessment before lymphodepletion"
* #baseline insert Zh("基线")
* #D0 "Day 0" "Day of the CAR-T infusion"
* #D0 insert Zh("第0天")
* #W2 "Week 2" "Two weeks after the infusion"
* #W2 insert Zh("第2周")
* #M1 "Month 1" "One month after the infusion"
* #M1 insert Zh("第1个月")
* #M3 "Month 3" "Three months after the infusion"
* #M3 insert Zh("第3个月")
* #M6 "Month 6" "Six months after the infusion"
* #M6 insert Zh("第6个月")
* #M12 "Month 12" "Twelve months after the infusion"
* #M12 insert Zh("第12个月")
* #M24 "Month 24" "Twenty-four months after the infusion"
* #M24 insert Zh("第24个月")
* #withdrawal "Withdrawal" "Visit at which the participant leaves the trial early"
* #withdrawal insert Zh("退出访视")
* #unscheduled "Unscheduled" "Visit outside the schedule"
* #unscheduled insert Zh("计划外访视")
// Why a medication was given
* #lymphodepletion "Lymphodepletion" "Conditioning before the CAR-T infusion"
* #lymphodepletion insert Zh("清淋预处理")
* #sle-rescue "Rescue for lupus" "Given because lupus or lupus nephritis is not controlled; counts as treatment failure"
* #sle-rescue insert Zh("狼疮挽救治疗")
* #car-t-toxicity "CAR-T toxicity" "Given for CRS, ICANS or another toxicity of the product; not a rescue"
* #car-t-toxicity insert Zh("CAR-T 毒性处理")
* #replacement "Replacement" "Replaces what is lacking, such as immunoglobulin or physiological steroid; not a rescue"
* #replacement insert Zh("替代治疗")
* #sle-maintenance "Maintenance for lupus" "Continued lupus treatment that was neither started nor increased"
* #sle-maintenance insert Zh("狼疮维持治疗")
* #infection "Infection" "Prevention or treatment of infection, including a steroid stress dose for it"
* #infection insert Zh("感染防治")
* #antiproteinuric "Antiproteinuric" "Blocker of the renin-angiotensin system or SGLT2 inhibitor; flagged, not a rescue"
* #antiproteinuric insert Zh("降蛋白尿治疗")
* #other-reason "Other reason" "A reason that bears on no end point"
* #other-reason insert Zh("其他原因")
// Products and procedures
* #car-t-product "CAR-T product" "The autologous CD19 CAR-T cells of this trial; their infusion is day 0"
* #car-t-product insert Zh("CAR-T 细胞制剂")
* #apheresis "Apheresis" "Collection of the cells from which the product is made"
* #apheresis insert Zh("单采")
* #dialysis "Dialysis" "Haemodialysis, haemofiltration or peritoneal dialysis"
* #dialysis insert Zh("透析")
* #kidney-transplant "Kidney transplant" "Transplantation of a kidney"
* #kidney-transplant insert Zh("肾移植")
* #kidney-biopsy "Kidney biopsy" "Biopsy that classes the lupus nephritis"
* #kidney-biopsy insert Zh("肾活检")
* #plasma-exchange "Plasma exchange" "Therapeutic plasma exchange; counts as rescue when given for lupus"
* #plasma-exchange insert Zh("血浆置换")
* #immunoadsorption "Immunoadsorption" "Removal of antibodies by adsorption; counts as rescue when given for lupus"
* #immunoadsorption insert Zh("免疫吸附")
* #hsct "Haematopoietic stem-cell transplantation" "Autologous or allogeneic; counts as rescue"
* #hsct insert Zh("造血干细胞移植")
// How the urine was collected
* #first-morning-urine "First-morning urine" "First urine after the night's rest"
* #first-morning-urine insert Zh("晨尿")
* #random-spot-urine "Random spot urine" "Single urine at another time of the day"
* #random-spot-urine insert Zh("随机尿")
* #timed-24h-urine "Timed 24-hour urine" "All urine of 24 hours"
* #timed-24h-urine insert Zh("24小时尿")
// How creatinine was measured
* #creatinine-enzymatic "Enzymatic creatinine" "Creatinine by an enzymatic method, traceable to IDMS"
* #creatinine-enzymatic insert Zh("肌酐酶法")
* #creatinine-jaffe "Jaffe creatinine" "Creatinine by the Jaffe reaction, which reads high at low values"
* #creatinine-jaffe insert Zh("肌酐苦味酸法（Jaffe）")
// Measurements that LOINC lacks
* #egfr-ckid-u25-cr "eGFR, CKiD U25 creatinine" "Estimated glomerular filtration rate by the CKiD under-25 creatinine equation"
* #egfr-ckid-u25-cr insert Zh("eGFR（CKiD U25 肌酐公式）")
* #egfr-ckid-u25-cys "eGFR, CKiD U25 cystatin C" "Estimated glomerular filtration rate by the CKiD under-25 cystatin C equation"
* #egfr-ckid-u25-cys insert Zh("eGFR（CKiD U25 胱抑素C公式）")
* #egfr-ckid-u25-cr-cys "eGFR, CKiD U25 mean" "Mean of the CKiD under-25 creatinine and cystatin C estimates"
* #egfr-ckid-u25-cr-cys insert Zh("eGFR（CKiD U25 均值）")
* #egfr-bedside-schwartz "eGFR, bedside Schwartz" "Estimated glomerular filtration rate by the bedside Schwartz equation of 2009"
* #egfr-bedside-schwartz insert Zh("eGFR（床旁 Schwartz 公式）")
* #haem-granular-casts "Haem-granular casts" "Granular casts in the urine that the microscopist recorded as haem-granular"
* #haem-granular-casts insert Zh("血红蛋白颗粒管型")
* #menses "Menses" "Days of menstrual bleeding"
* #menses insert Zh("月经")
* #prednisone-equivalent "Prednisone equivalent per day" "Daily glucocorticoid dose as prednisone"
* #prednisone-equivalent insert Zh("每日泼尼松等效剂量")
* #cart-copies "CAR transgene copies" "Copies of the CAR transgene in blood; the unit says per what"
* #cart-copies insert Zh("CAR 转基因拷贝数")
* #cart-cells "CAR-positive cells" "CAR-positive T cells in blood by flow cytometry, absolute"
* #cart-cells insert Zh("CAR 阳性细胞计数")
* #cart-percent "CAR-positive share of T cells" "CAR-positive cells as percentage of CD3-positive cells"
* #cart-percent insert Zh("CAR 阳性细胞比例")
* #cart-phenotype "CAR-T phenotype" "Subsets of the CAR-positive cells, one component each"
* #cart-phenotype insert Zh("CAR-T 细胞表型")
* #cart-cd4 "CD4 share of CAR-T cells" "CD4-positive cells as percentage of CAR-positive cells"
* #cart-cd4 insert Zh("CAR-T 中 CD4 比例")
* #cart-cd8 "CD8 share of CAR-T cells" "CD8-positive cells as percentage of CAR-positive cells"
* #cart-cd8 insert Zh("CAR-T 中 CD8 比例")
* #cart-naive "Naive share of CAR-T cells" "CD45RA-positive and CCR7-positive (or CD62L-positive)"
* #cart-naive insert Zh("初始型比例")
* #cart-stem-cell-memory "Stem-cell memory share of CAR-T cells" "Naive by CD45RA and CCR7, and CD95-positive"
* #cart-stem-cell-memory insert Zh("干细胞样记忆型比例")
* #cart-central-memory "Central-memory share of CAR-T cells" "CD45RA-negative and CCR7-positive"
* #cart-central-memory insert Zh("中央记忆型比例")
* #cart-effector-memory "Effector-memory share of CAR-T cells" "CD45RA-negative and CCR7-negative"
* #cart-effector-memory insert Zh("效应记忆型比例")
* #cart-temra "TEMRA share of CAR-T cells" "CD45RA-positive and CCR7-negative"
* #cart-temra insert Zh("终末效应型比例")
* #cart-pd1 "PD-1 share of CAR-T cells" "PD-1-positive cells as percentage of CAR-positive cells"
* #cart-pd1 insert Zh("PD-1 阳性比例")
* #cart-tim3 "TIM-3 share of CAR-T cells" "TIM-3-positive cells as percentage of CAR-positive cells"
* #cart-tim3 insert Zh("TIM-3 阳性比例")
* #cart-lag3 "LAG-3 share of CAR-T cells" "LAG-3-positive cells as percentage of CAR-positive cells"
* #cart-lag3 insert Zh("LAG-3 阳性比例")
* #cart-cd69 "CD69 share of CAR-T cells" "CD69-positive cells as percentage of CAR-positive cells"
* #cart-cd69 insert Zh("CD69 阳性比例")
* #cart-hla-dr "HLA-DR share of CAR-T cells" "HLA-DR-positive cells as percentage of CAR-positive cells"
* #cart-hla-dr insert Zh("HLA-DR 阳性比例")
// Kinetics, computed
* #cmax "Cmax" "Largest quantifiable value"
* #cmax insert Zh("峰值")
* #tmax "Tmax" "First time, in days from the infusion, at which Cmax occurs"
* #tmax insert Zh("达峰时间")
* #tlast "Tlast" "Last time, in days from the infusion, with a quantifiable value"
* #tlast insert Zh("末次可定量时间")
* #auc-0-28d "AUC, day 0 to 28" "Area under the curve from day 0 to day 28, linear up, logarithmic down"
* #auc-0-28d insert Zh("0至28天曲线下面积")
* #auc-0-last "AUC to the last sample" "Area under the curve from day 0 to the last quantifiable sample"
* #auc-0-last insert Zh("至末次样本曲线下面积")
* #persistence "Persistence" "Days from the infusion to Tlast; with comparator >= while still detected"
* #persistence insert Zh("持续时间")
* #expansion-fold "Expansion" "Cmax divided by the first quantifiable value"
* #expansion-fold insert Zh("扩增倍数")
* #b-cell-recovery "B-cell recovery" "Days from the infusion to confirmed return of CD19-positive cells"
* #b-cell-recovery insert Zh("B 细胞恢复时间")
* #b-cell-aplasia "B-cell aplasia" "Days from the first count of CD19-positive cells below the threshold to their confirmed return; with comparator >= until then"
* #b-cell-aplasia insert Zh("B 细胞缺失持续时间")
* #percent-at-peak "Share at the peak" "Share of a subset of the CAR-positive cells in the sample nearest to Tmax"
* #percent-at-peak insert Zh("峰值时亚群比例")
* #cd4-cd8-ratio-at-peak "CD4 to CD8 at the peak" "CD4-positive over CD8-positive CAR cells in the sample nearest to Tmax"
* #cd4-cd8-ratio-at-peak insert Zh("峰值时 CD4/CD8 比值")
* #planned-day "Planned day" "Day after the infusion on which samples are planned"
* #planned-day insert Zh("计划采样日")
* #below-limit "Below the limit" "Number of results below the limit of quantification"
* #below-limit insert Zh("低于定量下限的例数")
// Denominators of a rate
* #enrolled "Enrolled" "Every participant with a ResearchSubject"
* #enrolled insert Zh("入组人群")
* #infused "Infused" "Every participant who received CAR-T cells"
* #infused insert Zh("回输人群")
* #due "Due" "Participants whose window has closed or for whom an event decides"
* #due insert Zh("已到期人群")
* #evaluable "Evaluable" "Participants with a result"
* #evaluable insert Zh("可评估人群")
// Consent
* #parental-consent "Parental consent" "Consent of the parent or guardian"
* #parental-consent insert Zh("监护人知情同意")
* #assent "Assent" "The child's own agreement"
* #assent insert Zh("儿童本人同意")
// Toxicity
* #crs-grade "CRS grade" "Cytokine release syndrome, grade by ASTCT 2019"
* #crs-grade insert Zh("CRS 分级（ASTCT）")
* #icans-grade "ICANS grade" "Immune effector cell-associated neurotoxicity syndrome, grade by ASTCT 2019"
* #icans-grade insert Zh("ICANS 分级（ASTCT）")
// What a kinetic result is about
* #analyte "Analyte" "What was measured over time"
* #analyte insert Zh("分析物")
