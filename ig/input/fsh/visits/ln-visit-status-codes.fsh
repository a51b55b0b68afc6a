CodeSystem: LnVisitStatusCodes
Id: ln-visit-status
Title: "Visit status"
Description: "What a visit needs, what of it is there, and what a missing value can still do."
* insert OwnCodeSystem
* #visit-status "Visit status" "What is there of a visit and what is missing"
* #visit-status insert Zh("访视数据状态")
* #complete "Complete" "Every required input is there"
* #complete insert Zh("完整")
* #incomplete "Incomplete" "A required input is missing or can not be used"
* #incomplete insert Zh("不完整")
* #window-state "Window" "Whether the window of the visit has begun or ended at the data cut-off"
* #window-state insert Zh("访视窗状态")
* #not-open "Not open" "The window has not begun"
* #not-open insert Zh("未开始")
* #open "Open" "The window is open"
* #open insert Zh("开放中")
* #closed "Closed" "The window has ended; only values sampled in it and sent late can still count"
* #closed insert Zh("已关闭")
* #proteinuria-baseline "Proteinuria at baseline" "Protein to creatinine ratio or 24-hour protein from before treatment"
* #proteinuria-baseline insert Zh("基线尿蛋白")
* #proteinuria-visit "Proteinuria at the visit" "Protein to creatinine ratio or 24-hour protein in the window"
* #proteinuria-visit insert Zh("访视尿蛋白")
* #kidney-function-baseline "Kidney function at baseline" "Blood sample and what the formula needs beside it"
* #kidney-function-baseline insert Zh("基线肾功能")
* #kidney-function-visit "Kidney function at the visit" "Blood sample and what the formula needs beside it"
* #kidney-function-visit insert Zh("访视肾功能")
* #sediment-visit "Urine sediment at the visit" "Only where the criteria set asks for it"
* #sediment-visit insert Zh("访视尿沉渣")
* #sledai-baseline "SLEDAI-2K at baseline" "SLEDAI-2K from before treatment"
* #sledai-baseline insert Zh("基线 SLEDAI-2K")
* #sledai-visit "SLEDAI-2K at the visit" "SLEDAI-2K in the window"
* #sledai-visit insert Zh("访视 SLEDAI-2K")
* #bilag-baseline "BILAG-2004 at baseline" "BILAG-2004 from before treatment"
* #bilag-baseline insert Zh("基线 BILAG-2004")
* #bilag-visit "BILAG-2004 at the visit" "BILAG-2004 in the window"
* #bilag-visit insert Zh("访视 BILAG-2004")
* #pga-baseline "PGA at baseline" "Physician's global assessment from before treatment"
* #pga-baseline insert Zh("基线 PGA")
* #pga-visit "PGA at the visit" "Physician's global assessment in the window"
* #pga-visit insert Zh("访视 PGA")
* #present "Present" "There, complete and usable"
* #present insert Zh("已有")
* #partial "Partial" "There, but a part is missing or the number does not decide"
* #partial insert Zh("部分缺失")
* #missing "Missing" "Not there"
* #missing insert Zh("缺失")
* #out-of-window "Out of window" "There, but from a day that does not count"
* #out-of-window insert Zh("超出访视窗")
* #can-change "Can change" "A value can still be had that would change the result"
* #can-change insert Zh("可改变结果")
* #cannot-change "Cannot change" "No value would change the result"
* #cannot-change insert Zh("不改变结果")
* #change-unknown "Unknown" "Whether a value would change the result can not be said"
* #change-unknown insert Zh("尚不确定")
* #renal-response-record "Recorded renal response" "How the recorded renal response compares with what the data say now"
* #renal-response-record insert Zh("已记录的肾脏应答")
* #sri-4-record "Recorded SRI-4 response" "How the recorded SRI-4 response compares with what the data say now"
* #sri-4-record insert Zh("已记录的 SRI-4 应答")
* #not-recorded "Not recorded" "No response is recorded under the study's criteria set"
* #not-recorded insert Zh("未记录")
* #current "Current" "The recorded response rests on the same evidence and says the same"
* #current insert Zh("最新")
* #stale "Stale" "The evidence or the result has changed since it was recorded"
* #stale insert Zh("已过期")
