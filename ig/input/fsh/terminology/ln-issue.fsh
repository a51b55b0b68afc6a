CodeSystem: LnIssue
Id: ln-issue
Title: "Issue codes"
Description: "What an OperationOutcome of this server says in details.coding."
* insert OwnCodeSystem
* #unknown-parameter "Unknown parameter" "The operation has no such parameter"
* #unknown-parameter insert Zh("未知参数")
* #missing-parameter "Missing parameter" "A required parameter is missing"
* #missing-parameter insert Zh("缺少必需参数")
* #repeated-parameter "Parameter repeated" "A parameter that may occur once was given more often"
* #repeated-parameter insert Zh("参数重复")
* #malformed-parameter "Malformed parameter" "The value of a parameter has the wrong form"
* #malformed-parameter insert Zh("参数格式错误")
* #unknown-end-point "Unknown end point" "The end point is not one that this server evaluates"
* #unknown-end-point insert Zh("未知终点")
* #unknown-visit "Unknown visit" "The visit is not one at which the trial is evaluated"
* #unknown-visit insert Zh("未知访视")
* #unknown-denominator "Unknown denominator" "The denominator is not one of enrolled, infused, due, evaluable"
* #unknown-denominator insert Zh("未知分母")
* #too-many-subjects "Too many subjects" "More subjects were asked for than one call may evaluate"
* #too-many-subjects insert Zh("受试者数量过多")
* #unknown-subject "Unknown subject" "No such ResearchSubject is known here"
* #unknown-subject insert Zh("未知受试者")
* #unknown-study "Unknown study" "No such ResearchStudy is known here"
* #unknown-study insert Zh("未知研究")
* #no-day-0 "No day 0" "No CAR-T infusion is recorded, so no visit can be dated"
* #no-day-0 insert Zh("无回输记录（无第0天）")
* #no-schedule "No schedule" "The study has no visit schedule"
* #no-schedule insert Zh("研究无访视计划")
* #unknown-criteria-set "Unknown criteria set" "No such criteria set is known here"
* #unknown-criteria-set insert Zh("未知判定标准")
* #invalid-criteria-set "Invalid criteria set" "The criteria set holds an unknown key, a wrong type or an impossible number"
* #invalid-criteria-set insert Zh("判定标准无效")
* #not-evaluable "Not evaluable" "An end point could not be decided at a visit"
* #not-evaluable insert Zh("无法评估")
* #conflicting-values "Conflicting values" "Two final values of the same day differ; the documented tie-break was applied"
* #conflicting-values insert Zh("同日结果冲突")
* #unit-not-convertible "Unit not convertible" "The unit of a value can not be converted for this measurement; the value was not used"
* #unit-not-convertible insert Zh("单位无法换算")
* #implausible-value "Implausible value" "The value lies outside what is possible; it was not used"
* #implausible-value insert Zh("结果超出合理范围")
* #value-not-usable "Value not usable" "The value is text, a range or censored and does not decide"
* #value-not-usable insert Zh("结果不可用")
* #profile-violation "Profile violation" "The resource breaks a rule of its profile"
* #profile-violation insert Zh("不符合规范")
* #stale-height "Height too old" "No height near enough to the creatinine sample"
* #stale-height insert Zh("身高测量过期")
* #egfr-method-locked "eGFR equation locked" "The equation recorded for the participant was used instead of the one that the criteria set names"
* #egfr-method-locked insert Zh("eGFR 公式已锁定")
* #histology-too-old "Biopsy too old" "The biopsy that counts is older than the trial allows"
* #histology-too-old insert Zh("肾活检过旧")
* #sledai-total-mismatch "SLEDAI-2K total does not add up" "The entered total is not the weighted sum of the items"
* #sledai-total-mismatch insert Zh("SLEDAI 总分与分项之和不符")
* #sledai-item-mismatch "SLEDAI-2K item differs from the laboratory" "An entered item differs from what the laboratory values say; the entered item was used"
* #sledai-item-mismatch insert Zh("SLEDAI 分项与实验室结果不符")
* #sledai-item-questioned "SLEDAI-2K item questioned" "An item was entered as present although a documented cause other than lupus could explain it; the entered item was used"
* #sledai-item-questioned insert Zh("SLEDAI 分项归因存疑")
* #bilag-grade-mismatch "BILAG grade differs from the laboratory" "An entered grade is none of those that values and entered items leave possible; the entered grade was used"
* #bilag-grade-mismatch insert Zh("BILAG 分级与实验室结果不符")
* #bilag-e-after-involvement "E after involvement" "BILAG grade E was entered although the system had been affected; the entered grade was used"
* #bilag-e-after-involvement insert Zh("系统曾受累却录入为 E")
* #pga-without-scale "PGA without scale" "The PGA does not say on which scale it was given"
* #pga-without-scale insert Zh("PGA 未注明量表")
* #medication-without-reason "Medication without reason" "A medication that could be a rescue carries no reason"
* #medication-without-reason insert Zh("用药未注明原因")
* #dose-mismatch "Dose does not fit the weight" "Dose per kilogram times weight differs from the total dose"
* #dose-mismatch insert Zh("剂量与体重不符")
* #possible-rescue "Possible rescue" "Drug and dose suggest a rescue that nobody coded as one"
* #possible-rescue insert Zh("可能的挽救治疗")
* #dose-deviation "Dose off the arm" "The delivered dose of cells differs from the assigned one by more than allowed"
* #dose-deviation insert Zh("实际剂量与剂量组偏差过大")
* #unknown-arm "Unknown arm" "The arm is not an arm of the study"
* #unknown-arm insert Zh("未知剂量组")
* #unknown-grade "Unknown grade" "The adverse event carries no grade"
* #unknown-grade insert Zh("不良事件未分级")
* #unknown-seriousness "Unknown seriousness" "It is not said whether the adverse event is serious"
* #unknown-seriousness insert Zh("严重性不明")
* #unknown-relatedness "Unknown relatedness" "Nobody judged whether the CAR-T product caused the adverse event"
* #unknown-relatedness insert Zh("与产品关系不明")
* #incomplete-onset "Incomplete onset" "When the adverse event began or worsened is not known to the day"
* #incomplete-onset insert Zh("发生日期不完整")
* #event-not-placed "Event not placed" "The adverse event lies in no part of the treatment and is counted nowhere"
* #event-not-placed insert Zh("事件未计入")
* #uncoded-term "Uncoded term" "The term of the adverse event is none of the trial's dictionary"
* #uncoded-term insert Zh("术语未编码")
* #published-version-immutable "Published version immutable" "A published version can only be superseded by a new one"
* #published-version-immutable insert Zh("已发布版本不可更改")
* #not-found "Not found" "No such resource is known here"
* #not-found insert Zh("未找到")
* #gone "Deleted" "The resource was deleted"
* #gone insert Zh("已删除")
* #version-conflict "Version conflict" "The resource was changed by someone else in the meantime"
* #version-conflict insert Zh("版本冲突")
* #multiple-matches "Multiple matches" "The condition matches more than one resource"
* #multiple-matches insert Zh("匹配到多个资源")
* #internal-error "Internal error" "The server failed; nothing was changed"
* #internal-error insert Zh("服务器内部错误")
* #request-too-large "Request too large" "The request is larger than the server accepts"
* #request-too-large insert Zh("请求过大")
* #too-many-results "Too many results" "The answer would be larger than the server gives"
* #too-many-results insert Zh("结果过多")
* #unsupported-encoding "Unsupported encoding" "The content encoding is not accepted"
* #unsupported-encoding insert Zh("不支持的编码")
* #unsupported-media-type "Unsupported media type" "The content type is not accepted"
* #unsupported-media-type insert Zh("不支持的内容类型")
* #malformed-body "Malformed body" "The body is no valid FHIR JSON or XML"
* #malformed-body insert Zh("请求内容格式错误")
* #unknown-search-parameter "Unknown search parameter" "The server does not know this search parameter"
* #unknown-search-parameter insert Zh("未知检索参数")
* #direct-identifier "Direct identifier" "The resource holds a name, number or contact that identifies the child"
* #direct-identifier insert Zh("含有直接身份信息")
* #not-authenticated "Not authenticated" "The caller did not prove who they are"
* #not-authenticated insert Zh("未认证")
* #not-allowed "Not allowed" "The caller may not do this"
* #not-allowed insert Zh("无权操作")
* #rate-limited "Too many requests" "The caller sent too many requests in a short time"
* #rate-limited insert Zh("请求过于频繁")
* #old-baseline "Old baseline" "The baseline value is older than the baseline window; it was used"
* #old-baseline insert Zh("基线值超出基线窗")
* #unusual-value "Unusual value" "The value is possible but unusual; it was used, please check it"
* #unusual-value insert Zh("结果异常，请核对")
* #invalid-request "Invalid request" "The request can not be understood or done as it stands"
* #invalid-request insert Zh("请求无效")
* #unknown-reference "Unknown reference" "A reference names a resource that is not known here"
* #unknown-reference insert Zh("引用的资源不存在")
