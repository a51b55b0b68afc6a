CodeSystem: LnResponseComponent
Id: ln-response-component
Title: "Components of a response"
Description: "What a response Observation says in its components, so that a person can check the verdict."
* insert OwnCodeSystem
* #visit "Visit" "Visit that the result is for"
* #visit insert Zh("访视")
* #target-date "Target date" "Date at which the visit was due"
* #target-date insert Zh("目标日期")
* #window "Window" "First and last date that count for the visit"
* #window insert Zh("访视窗")
* #reason "Reason" "Why the result differs from what the components say, or why there is none"
* #reason insert Zh("原因")
* #result-by-components "Result by components" "What the components alone say, before death, rescue, dialysis and withdrawal"
* #result-by-components insert Zh("仅按组成项目的结果")
* #flag "Flag" "Something that the reader must know"
* #flag insert Zh("提示")
* #missing-input "Missing input" "Input without which the result can not be decided"
* #missing-input insert Zh("缺失项目")
* #upcr-baseline "UPCR at baseline" "Urine protein-creatinine ratio at baseline, or 24-hour protein where only that exists"
* #upcr-baseline insert Zh("基线尿蛋白肌酐比")
* #upcr-visit "UPCR at the visit" "Urine protein-creatinine ratio at the visit, or 24-hour protein where only that exists"
* #upcr-visit insert Zh("访视尿蛋白肌酐比")
* #upcr-reduction "Fall of UPCR" "Fall from baseline in per cent"
* #upcr-reduction insert Zh("尿蛋白肌酐比下降百分比")
* #egfr-baseline "eGFR at baseline" "Estimated glomerular filtration rate at baseline"
* #egfr-baseline insert Zh("基线 eGFR")
* #egfr-visit "eGFR at the visit" "Estimated glomerular filtration rate at the visit, by the same equation"
* #egfr-visit insert Zh("访视 eGFR")
* #egfr-displayed-baseline "eGFR at baseline by another equation" "Estimated at baseline by an equation that decides nothing; the text of the code names it"
* #egfr-displayed-baseline insert Zh("基线 eGFR（其他公式，仅供参考）")
* #egfr-displayed-visit "eGFR at the visit by another equation" "Estimated at the visit by an equation that decides nothing; the text of the code names it"
* #egfr-displayed-visit insert Zh("访视 eGFR（其他公式，仅供参考）")
* #egfr-percent-of-baseline "eGFR as percentage of baseline" "eGFR at the visit as percentage of baseline"
* #egfr-percent-of-baseline insert Zh("eGFR 占基线百分比")
* #kidney-function-stable "Kidney function stable" "Kidney function meets the stability criterion"
* #kidney-function-stable insert Zh("肾功能稳定")
* #crr-upcr-met "Proteinuria of complete response met" "UPCR is below the limit of complete response"
* #crr-upcr-met insert Zh("达到完全缓解的蛋白尿标准")
* #prr-reduction-met "Fall of partial response met" "UPCR fell by at least the percentage of partial response"
* #prr-reduction-met insert Zh("达到部分缓解的下降幅度")
* #prr-ceiling-met "Ceiling of partial response met" "UPCR is below the ceiling of partial response"
* #prr-ceiling-met insert Zh("低于部分缓解的上限")
* #upcr-stringent-met "Stringent proteinuria met" "UPCR is below the stringent limit; reported beside, does not decide"
* #upcr-stringent-met insert Zh("达到严格蛋白尿标准")
* #paediatric-ceiling-met "Paediatric ceiling met" "UPCR is below the nephrotic limit of children; reported beside, does not decide"
* #paediatric-ceiling-met insert Zh("低于儿童肾病水平")
* #crr-with-inactive-sediment "Complete response with inactive sediment" "Complete response and no active urinary sediment; reported beside, does not decide"
* #crr-with-inactive-sediment insert Zh("完全缓解且尿沉渣不活动")
* #sediment-inactive "Sediment inactive" "No more than 5 red cells per high-power field and no red-cell casts, or what the criteria set asks instead"
* #sediment-inactive insert Zh("尿沉渣不活动")
* #steroid-dose "Steroid dose" "Daily glucocorticoid as prednisone at the visit"
* #steroid-dose insert Zh("激素剂量")
* #steroid-dose-per-kg "Steroid dose per kilogram" "Daily glucocorticoid as prednisone at the visit, per kg of body weight"
* #steroid-dose-per-kg insert Zh("每公斤体重激素剂量")
* #steroid-dose-met "Steroid limit met" "The daily glucocorticoid is at or below the limit of the criteria set"
* #steroid-dose-met insert Zh("激素剂量达标")
* #response-confirmed "Response confirmed" "A second assessment confirmed the class"
* #response-confirmed insert Zh("应答已确认")
* #rescue-free "Free of rescue" "No rescue therapy on or before the visit"
* #rescue-free insert Zh("未接受挽救治疗")
* #sledai-baseline "SLEDAI-2K at baseline" "Total at baseline, or its bounds when items are missing"
* #sledai-baseline insert Zh("基线 SLEDAI")
* #sledai-visit "SLEDAI-2K at the visit" "Total at the visit, or its bounds when items are missing"
* #sledai-visit insert Zh("访视 SLEDAI")
* #sledai-drop "Drop of SLEDAI-2K" "Baseline minus visit, or its bounds when items are missing"
* #sledai-drop insert Zh("SLEDAI 下降分值")
* #sledai-drop-met "Drop of SLEDAI-2K met" "SLEDAI-2K fell by at least the points that the index asks for"
* #sledai-drop-met insert Zh("SLEDAI 下降达标")
* #bilag-new-a "New BILAG A" "A system with a new grade A against baseline"
* #bilag-new-a insert Zh("新发 BILAG A")
* #bilag-new-b "New BILAG B" "A system with a new grade B against baseline"
* #bilag-new-b insert Zh("新发 BILAG B")
* #bilag-met "BILAG met" "No new A and at most one new B"
* #bilag-met insert Zh("BILAG 标准达标")
* #baseline-eligible "Baseline eligible" "Baseline has the activity that the composite asks for"
* #baseline-eligible insert Zh("基线活动度符合要求")
* #bilag-improved "BILAG improved" "Every baseline A and B improved as the composite asks"
* #bilag-improved insert Zh("BILAG 改善达标")
* #pga-baseline "PGA at baseline" "PGA at baseline on 0 to 3"
* #pga-baseline insert Zh("基线 PGA")
* #pga-visit "PGA at the visit" "PGA at the visit on 0 to 3"
* #pga-visit insert Zh("访视 PGA")
* #pga-change "Change of PGA" "Visit minus baseline on 0 to 3; positive is worse"
* #pga-change insert Zh("PGA 变化")
* #pga-met "PGA met" "PGA is within the limit of the composite"
* #pga-met insert Zh("PGA 达标")
* #sledai-not-worse "SLEDAI-2K not worse" "SLEDAI-2K at the visit is at or below baseline"
* #sledai-not-worse insert Zh("SLEDAI 未恶化")
* #sledai-low-met "Low SLEDAI-2K met" "SLEDAI-2K is at or below 4"
* #sledai-low-met insert Zh("SLEDAI 低活动度达标")
* #clinical-sledai "Clinical SLEDAI-2K" "SLEDAI-2K without complement and anti-dsDNA"
* #clinical-sledai insert Zh("临床 SLEDAI")
* #clinical-sledai-zero "Clinical SLEDAI-2K is 0" "No clinical item is present"
* #clinical-sledai-zero insert Zh("临床 SLEDAI 为零")
* #no-major-organ-activity "No major organ activity" "No renal, nervous, cardiopulmonary, vasculitic activity and no fever"
* #no-major-organ-activity insert Zh("无主要脏器活动")
* #no-haemolysis-or-gi-activity "No haemolysis or gastrointestinal activity" "Neither haemolytic anaemia nor gastrointestinal activity"
* #no-haemolysis-or-gi-activity insert Zh("无溶血及胃肠道活动")
* #no-new-activity "No new activity" "No new activity against the previous assessment"
* #no-new-activity insert Zh("无新发活动")
* #dose-assigned "Dose assigned" "CAR-positive cells per kg that the arm plans; said where the delivered dose differs by more than allowed"
* #dose-assigned insert Zh("计划剂量（个/kg）")
* #dose-delivered "Dose delivered" "CAR-positive cells per kg given on day 0, by the weight of that day; said where it differs by more than allowed"
* #dose-delivered insert Zh("实际剂量（个/kg）")
* #treatment-allowed "Treatment allowed" "Treatment is within what the definition tolerates"
* #treatment-allowed insert Zh("治疗符合要求")
* #uacr-visit "UACR at the visit" "Urine albumin-creatinine ratio at the visit, where the criteria set asks for it"
* #uacr-visit insert Zh("访视尿白蛋白肌酐比")
* #crr-uacr-met "Albuminuria of complete response met" "UACR is below the limit of complete response"
* #crr-uacr-met insert Zh("达到完全缓解的白蛋白尿标准")
* #creatinine-percent-of-baseline "Creatinine as percentage of baseline" "Serum creatinine at the visit as percentage of baseline"
* #creatinine-percent-of-baseline insert Zh("血肌酐占基线百分比")
* #crr-creatinine-met "Creatinine of complete response met" "Serum creatinine is normal, or has not risen too far, as the criteria set asks"
* #crr-creatinine-met insert Zh("达到完全缓解的血肌酐标准")
* #prr-creatinine-met "Creatinine of partial response met" "Serum creatinine has not risen too far"
* #prr-creatinine-met insert Zh("达到部分缓解的血肌酐标准")
* #prr-sediment-met "Sediment of partial response met" "Red cells have not risen too far and there are no red-cell casts"
* #prr-sediment-met insert Zh("达到部分缓解的尿沉渣标准")
* #milestone-met "Milestone met" "Proteinuria fell by what the criteria set expects by this visit; reported beside, does not decide"
* #milestone-met insert Zh("达到阶段性目标")
* #upcr-screening "UPCR before baseline" "The last ratio before the days in which a baseline is sought, or 24-hour protein; reported beside, does not decide"
* #upcr-screening insert Zh("筛选期尿蛋白肌酐比")
* #upcr-reduction-from-screening "Fall of UPCR from screening" "Fall in per cent from the value before baseline; reported beside, does not decide"
* #upcr-reduction-from-screening insert Zh("较筛选期下降百分比")
* #result-by-screening-baseline "Result against screening" "The class, were proteinuria compared with the value before baseline; reported beside, does not decide"
* #result-by-screening-baseline insert Zh("以筛选值为基线的结果")
* #carried-forward "Carried forward" "Day of a value from before the window that stands for a missing one; the text of the code names the component that rests on it"
* #carried-forward insert Zh("末次观测值结转")
