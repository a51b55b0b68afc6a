package org.cartlupus.outcome;

/**
 * Why something was refused or done with a reservation: the codes of {@code CodeSystem/ln-issue}. Each knows FHIR's
 * coarser issue type and the HTTP status of a request that is refused for it (200: the request is answered, with a
 * warning).
 */
public enum IssueCode {
    /** The operation has no such parameter. */
    UNKNOWN_PARAMETER("unknown-parameter", "invalid", 400, "未知参数"),
    /** A required parameter is missing. */
    MISSING_PARAMETER("missing-parameter", "required", 400, "缺少必需参数"),
    /** A parameter that may occur once was given more often. */
    REPEATED_PARAMETER("repeated-parameter", "invalid", 400, "参数重复"),
    /** The value of a parameter has the wrong form. */
    MALFORMED_PARAMETER("malformed-parameter", "invalid", 400, "参数格式错误"),
    /** The end point is not one that this server evaluates. */
    UNKNOWN_END_POINT("unknown-end-point", "code-invalid", 400, "未知终点"),
    /** The visit is not one at which the trial is evaluated. */
    UNKNOWN_VISIT("unknown-visit", "code-invalid", 400, "未知访视"),
    /** The denominator is not one of enrolled, infused, due, evaluable. */
    UNKNOWN_DENOMINATOR("unknown-denominator", "code-invalid", 400, "未知分母"),
    /** More subjects were asked for than one call may evaluate. */
    TOO_MANY_SUBJECTS("too-many-subjects", "too-costly", 400, "受试者数量过多"),
    /** No such ResearchSubject is known here. */
    UNKNOWN_SUBJECT("unknown-subject", "not-found", 404, "未知受试者"),
    /** No such ResearchStudy is known here. */
    UNKNOWN_STUDY("unknown-study", "not-found", 404, "未知研究"),
    /** No CAR-T infusion is recorded, so no visit can be dated. */
    NO_DAY_0("no-day-0", "business-rule", 422, "无回输记录（无第0天）"),
    /** The study has no visit schedule. */
    NO_SCHEDULE("no-schedule", "business-rule", 422, "研究无访视计划"),
    /** No such criteria set is known here. */
    UNKNOWN_CRITERIA_SET("unknown-criteria-set", "business-rule", 422, "未知判定标准"),
    /** The criteria set holds an unknown key, a wrong type or an impossible number. */
    INVALID_CRITERIA_SET("invalid-criteria-set", "business-rule", 422, "判定标准无效"),
    /** An end point could not be decided at a visit. */
    NOT_EVALUABLE("not-evaluable", "incomplete", 200, "无法评估"),
    /** Two final values of the same day differ; the documented tie-break was applied. */
    CONFLICTING_VALUES("conflicting-values", "conflict", 200, "同日结果冲突"),
    /** The unit of a value can not be converted for this measurement; the value was not used. */
    UNIT_NOT_CONVERTIBLE("unit-not-convertible", "value", 200, "单位无法换算"),
    /** The value lies outside what is possible; it was not used. */
    IMPLAUSIBLE_VALUE("implausible-value", "value", 200, "结果超出合理范围"),
    /** The value is text, a range or censored and does not decide. */
    VALUE_NOT_USABLE("value-not-usable", "value", 200, "结果不可用"),
    /** The resource breaks a rule of its profile. */
    PROFILE_VIOLATION("profile-violation", "invariant", 422, "不符合规范"),
    /** No height near enough to the creatinine sample. */
    STALE_HEIGHT("stale-height", "incomplete", 200, "身高测量过期"),
    /** The formula recorded for the participant was used instead of the one that the criteria set names. */
    EGFR_METHOD_LOCKED("egfr-method-locked", "business-rule", 200, "eGFR 公式已锁定"),
    /** The biopsy that counts is older than the trial allows. */
    HISTOLOGY_TOO_OLD("histology-too-old", "business-rule", 200, "肾活检过旧"),
    /** The entered total is not the weighted sum of the items. */
    SLEDAI_TOTAL_MISMATCH("sledai-total-mismatch", "value", 200, "SLEDAI 总分与分项之和不符"),
    /** An entered item differs from what the laboratory values say; the entered one was used. */
    SLEDAI_ITEM_MISMATCH("sledai-item-mismatch", "value", 200, "SLEDAI 分项与实验室结果不符"),
    /** An item was entered as present although a documented cause other than lupus could explain it; it was used. */
    SLEDAI_ITEM_QUESTIONED("sledai-item-questioned", "value", 200, "SLEDAI 分项归因存疑"),
    /** An entered grade differs from what the laboratory values leave possible; the entered one was used. */
    BILAG_GRADE_MISMATCH("bilag-grade-mismatch", "value", 200, "BILAG 分级与实验室结果不符"),
    /** E was entered of a system that had been affected; the entered grade was used. */
    BILAG_E_AFTER_INVOLVEMENT("bilag-e-after-involvement", "value", 200, "系统曾受累却录入为 E"),
    /** The PGA does not say on which scale it was given. */
    PGA_WITHOUT_SCALE("pga-without-scale", "value", 200, "PGA 未注明量表"),
    /** A medication that could be a rescue carries no reason. */
    MEDICATION_WITHOUT_REASON("medication-without-reason", "incomplete", 200, "用药未注明原因"),
    /** Dose per kilogram times weight differs from the total dose. */
    DOSE_MISMATCH("dose-mismatch", "value", 200, "剂量与体重不符"),
    /** Drug and dose suggest a rescue that nobody coded as one. */
    POSSIBLE_RESCUE("possible-rescue", "incomplete", 200, "可能的挽救治疗"),
    /** The delivered dose of cells differs from the assigned one by more than allowed. */
    DOSE_DEVIATION("dose-deviation", "value", 200, "实际剂量与剂量组偏差过大"),
    /** The arm is not an arm of the study. */
    UNKNOWN_ARM("unknown-arm", "business-rule", 422, "未知剂量组"),
    /** The adverse event carries no grade. */
    UNKNOWN_GRADE("unknown-grade", "incomplete", 200, "不良事件未分级"),
    /** It is not said whether the adverse event is serious. */
    UNKNOWN_SERIOUSNESS("unknown-seriousness", "incomplete", 200, "严重性不明"),
    /** Nobody judged whether the CAR-T product caused the adverse event. */
    UNKNOWN_RELATEDNESS("unknown-relatedness", "incomplete", 200, "与产品关系不明"),
    /** When the adverse event began or worsened is not known to the day. */
    INCOMPLETE_ONSET("incomplete-onset", "incomplete", 200, "发生日期不完整"),
    /** The adverse event lies in no part of the treatment and is counted nowhere. */
    EVENT_NOT_PLACED("event-not-placed", "incomplete", 200, "事件未计入"),
    /** The term of the adverse event is none of the trial's dictionary. */
    UNCODED_TERM("uncoded-term", "incomplete", 200, "术语未编码"),
    /** A published version can only be superseded by a new one. */
    PUBLISHED_VERSION_IMMUTABLE("published-version-immutable", "business-rule", 422, "已发布版本不可更改"),
    /** No such resource is known here. */
    NOT_FOUND("not-found", "not-found", 404, "未找到"),
    /** The resource was deleted. */
    GONE("gone", "deleted", 410, "已删除"),
    /** The resource was changed by someone else in the meantime. */
    VERSION_CONFLICT("version-conflict", "conflict", 409, "版本冲突"),
    /** The condition matches more than one resource. */
    MULTIPLE_MATCHES("multiple-matches", "multiple-matches", 412, "匹配到多个资源"),
    /** The server failed; nothing was changed. */
    INTERNAL_ERROR("internal-error", "exception", 500, "服务器内部错误"),
    /** The request is larger than the server accepts. */
    REQUEST_TOO_LARGE("request-too-large", "too-long", 413, "请求过大"),
    /** The answer would be larger than the server gives. */
    TOO_MANY_RESULTS("too-many-results", "too-costly", 422, "结果过多"),
    /** The content encoding is not accepted. */
    UNSUPPORTED_ENCODING("unsupported-encoding", "not-supported", 415, "不支持的编码"),
    /** The content type is not accepted. */
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", "not-supported", 415, "不支持的内容类型"),
    /** The request can not be understood or done as it stands. */
    INVALID_REQUEST("invalid-request", "invalid", 400, "请求无效"),
    /** A reference names a resource that is not known here. */
    UNKNOWN_REFERENCE("unknown-reference", "not-found", 422, "引用的资源不存在"),
    /** The body is no valid FHIR JSON or XML. */
    MALFORMED_BODY("malformed-body", "structure", 400, "请求内容格式错误"),
    /** The server does not know this search parameter. */
    UNKNOWN_SEARCH_PARAMETER("unknown-search-parameter", "invalid", 400, "未知检索参数"),
    /** The resource holds a name, number or contact that identifies the child. */
    DIRECT_IDENTIFIER("direct-identifier", "business-rule", 422, "含有直接身份信息"),
    /** The caller did not prove who they are. */
    NOT_AUTHENTICATED("not-authenticated", "login", 401, "未认证"),
    /** The caller may not do this. */
    NOT_ALLOWED("not-allowed", "forbidden", 403, "无权操作"),
    /** The caller sent too many requests in a short time. */
    RATE_LIMITED("rate-limited", "throttled", 429, "请求过于频繁");

    public static final String SYSTEM = "https://cart-lupus.org/fhir/CodeSystem/ln-issue";

    private final String code;
    private final String fhirType;
    private final int httpStatus;
    private final String chinese;

    IssueCode(String code, String fhirType, int httpStatus, String chinese) {
        this.code = code;
        this.fhirType = fhirType;
        this.httpStatus = httpStatus;
        this.chinese = chinese;
    }

    /** The code in {@link #SYSTEM}. */
    public String code() {
        return code;
    }

    /** The code in FHIR's required value set issue-type. */
    public String fhirType() {
        return fhirType;
    }

    public int httpStatus() {
        return httpStatus;
    }

    /** The code's name in Chinese, for a finding whose sentence exists in English only. */
    public String chinese() {
        return chinese;
    }
}
