package org.cartlupus.response.fhir;

import java.util.List;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;

/** Notices of the rules as warnings in English and Chinese. */
public final class NoticeIssues {

    private NoticeIssues() {}

    public static Issue warning(Notice notice) {
        List<String> d = notice.details();
        return switch (notice.kind()) {
            case NOT_EVALUABLE ->
                issue(
                        notice,
                        IssueCode.NOT_EVALUABLE,
                        d.get(0) + " at " + d.get(1) + " is not evaluable; missing: " + d.get(2) + ".",
                        ChineseNames.of(d.get(0)) + "（" + ChineseNames.of(d.get(1)) + "）无法评估；缺少："
                                + ChineseNames.ofAll(d.get(3)) + "。");
            case NOT_WITHDRAWN ->
                issue(
                        notice,
                        IssueCode.NOT_EVALUABLE,
                        notice.reference() + " has not withdrawn, so there is no withdrawal visit to judge.",
                        notice.reference() + " 未退出试验，没有退出访视。");
            case CONFLICTING_VALUES ->
                issue(
                        notice,
                        IssueCode.CONFLICTING_VALUES,
                        "Two results of one day differ: " + d.get(0) + " was used because it was issued last, not "
                                + d.get(2) + " (" + d.get(1) + "). Correct the wrong one or mark it entered-in-error.",
                        "同一天有两个不同结果：采用 " + d.get(0) + "（最后发布），未采用 " + d.get(2) + "（" + d.get(1) + "）。请更正或标记为录入错误。");
            case UNIT_NOT_CONVERTIBLE ->
                issue(
                        notice,
                        IssueCode.UNIT_NOT_CONVERTIBLE,
                        "The value " + d.get(0) + " can't be converted to " + d.get(1)
                                + " and was not used. Send it in a unit of the laboratory list.",
                        "结果 " + d.get(0) + " 无法换算为 " + d.get(1) + "，未采用。请使用规定单位重新发送。");
            case IMPLAUSIBLE_VALUE ->
                issue(
                        notice,
                        IssueCode.IMPLAUSIBLE_VALUE,
                        "The value " + d.get(0) + " lies outside " + d.get(1) + " to " + d.get(2)
                                + " and was not used. Check value and unit.",
                        "结果 " + d.get(0) + " 超出 " + d.get(1) + " 至 " + d.get(2) + "，未采用。请核对数值与单位。");
            case VALUE_NOT_USABLE ->
                Issue.warning(
                        IssueCode.VALUE_NOT_USABLE,
                        "Not used: " + d.get(1) + ".",
                        "未采用（" + d.get(0) + "）：" + d.get(1) + "。",
                        notice.reference() + " " + d.get(0));
            case STALE_HEIGHT ->
                issue(
                        notice,
                        IssueCode.STALE_HEIGHT,
                        "No height near enough to the sample of " + d.get(0) + ": the last is of " + d.get(1)
                                + ", more than " + d.get(2) + " days before. Measure and send the height.",
                        d.get(0) + " 的样本附近没有身高：最近一次为 " + d.get(1) + "，超过 " + d.get(2) + " 天。请补测身高。");
            case SLEDAI_TOTAL_MISMATCH ->
                issue(
                        notice,
                        IssueCode.SLEDAI_TOTAL_MISMATCH,
                        "The entered SLEDAI-2K total " + d.get(0) + " contradicts the items; the score was not used.",
                        "录入的 SLEDAI-2K 总分 " + d.get(0) + " 与分项不符，未采用。");
            case SLEDAI_ITEM_MISMATCH ->
                issue(
                        notice,
                        IssueCode.SLEDAI_ITEM_MISMATCH,
                        "SLEDAI-2K of " + d.get(1) + ": item " + d.get(0) + " was entered as " + d.get(2)
                                + ", but the values of the " + d.get(3) + " days up to it say otherwise (" + d.get(4)
                                + "). The entered item was used; correct it, or leave it if something else than lupus"
                                + " explains the difference.",
                        "SLEDAI-2K（" + d.get(1) + "）：分项“" + ChineseNames.of(d.get(0)) + "”录入为"
                                + ChineseNames.of(d.get(2)) + "，但此前 " + d.get(3) + " 天的检验结果与之不符（" + d.get(4)
                                + "）。仍采用录入值，请核对。");
            case SLEDAI_ITEM_QUESTIONED ->
                issue(
                        notice,
                        IssueCode.SLEDAI_ITEM_QUESTIONED,
                        "SLEDAI-2K of " + d.get(1) + ": item " + d.get(0) + " was entered as present, but in the "
                                + d.get(2) + " days up to it something else than lupus may explain it"
                                + inBrackets(d.get(3), " (", ")")
                                + ". The entered item was used; correct it, or say on it that it is due to lupus.",
                        "SLEDAI-2K（" + d.get(1) + "）：分项“" + ChineseNames.of(d.get(0)) + "”录入为存在，但此前 " + d.get(2)
                                + " 天内有非狼疮原因可解释" + inBrackets(d.get(3), "（", "）") + "。仍采用录入值，请核对或注明归因于狼疮。");
            case BILAG_GRADE_MISMATCH ->
                issue(
                        notice,
                        IssueCode.BILAG_GRADE_MISMATCH,
                        "BILAG-2004 of " + d.get(1) + ": the " + d.get(0) + " grade was entered as " + d.get(2)
                                + ", but the values leave " + d.get(3) + " (" + d.get(4)
                                + "). The entered grade was used. This hint follows rules that have not been checked"
                                + " against the licensed index.",
                        "BILAG-2004（" + d.get(1) + "）：" + ChineseNames.of(d.get(0)) + "分级录入为 " + d.get(2) + "，但检验结果提示 "
                                + d.get(3) + "（" + d.get(4) + "）。仍采用录入值；该提示所依规则尚未与授权版本核对。");
            case BILAG_E_AFTER_INVOLVEMENT ->
                issue(
                        notice,
                        IssueCode.BILAG_E_AFTER_INVOLVEMENT,
                        "BILAG-2004 of " + d.get(1) + ": the " + d.get(0)
                                + " grade was entered as E (never affected), but "
                                + (d.get(2).isEmpty()
                                        ? "every participant of this trial has nephritis"
                                        : "it was " + d.get(2) + " on " + d.get(3))
                                + ". End points treat D and E alike; correct the grade to D, or the earlier one.",
                        "BILAG-2004（" + d.get(1) + "）：" + ChineseNames.of(d.get(0)) + "分级录入为 E（从未受累），但"
                                + (d.get(2).isEmpty() ? "本试验受试者均有肾炎" : d.get(3) + " 已录入为 " + d.get(2))
                                + "。终点判定中 D 与 E 等同；请改为 D 或更正此前的分级。");
            case OLD_BASELINE ->
                issue(
                        notice,
                        IssueCode.VALUE_NOT_USABLE,
                        "The baseline of " + d.get(0) + " is of " + d.get(1) + ", more than " + d.get(3)
                                + " days before day 0 (" + d.get(2) + "); it was used because there is no later one.",
                        d.get(0) + " 的基线值为 " + d.get(1) + "，早于第0天（" + d.get(2) + "）" + d.get(3) + " 天以上；因无更近结果仍采用。");
            case MEDICATION_WITHOUT_REASON ->
                issue(
                        notice,
                        IssueCode.MEDICATION_WITHOUT_REASON,
                        d.get(0) + " of " + d.get(1)
                                + " has no coded reason: the end points are judged as if it were no"
                                + " rescue therapy. Give its reason from the trial's code system.",
                        d.get(0) + "（" + d.get(1) + "）未注明用药原因：暂按非挽救治疗判定。请补充编码的用药原因。");
            case UNUSUAL_VALUE ->
                issue(
                        notice,
                        IssueCode.IMPLAUSIBLE_VALUE,
                        "Unusual, but used: " + d.get(0) + ".",
                        "结果异常但仍采用：" + d.get(0) + "。");
            case POSSIBLE_RESCUE ->
                issue(
                        notice,
                        IssueCode.POSSIBLE_RESCUE,
                        d.get(0) + " of " + d.get(1) + " may be rescue therapy: " + d.get(2)
                                + (d.get(4).isEmpty() ? "" : " (" + d.get(4) + ")")
                                + ". It is not coded as such; correct its reason if it was given for lupus.",
                        d.get(0) + "（" + d.get(1) + "）可能为挽救治疗：" + d.get(3)
                                + (d.get(4).isEmpty() ? "" : "（" + d.get(4) + "）") + "。未按挽救治疗编码，请核对用药原因。");
            case DOSE_DEVIATION ->
                issue(
                        notice,
                        IssueCode.DOSE_DEVIATION,
                        "The delivered dose is " + d.get(2) + " cells/kg"
                                + (d.get(4).isEmpty() ? "" : " at " + d.get(4) + " kg") + ", the dose assigned to "
                                + d.get(0) + " is " + d.get(1) + " cells/kg: a difference of " + d.get(3)
                                + " %. Check cells, weight and arm.",
                        "实际剂量为 " + d.get(2) + " 个/kg" + (d.get(4).isEmpty() ? "" : "（体重 " + d.get(4) + " kg）") + "，"
                                + d.get(0) + " 组计划剂量为 " + d.get(1) + " 个/kg，相差 " + d.get(3) + "%。请核对细胞数、体重与剂量组。");
            case OLD_HISTOLOGY ->
                issue(
                        notice,
                        IssueCode.HISTOLOGY_TOO_OLD,
                        "The last kidney biopsy before the infusion is of " + d.get(0) + ", more than " + d.get(2)
                                + " months before screening (" + d.get(1) + "): check whether the child was eligible.",
                        "回输前最近一次肾活检为 " + d.get(0) + "，早于筛选（" + d.get(1) + "）" + d.get(2) + " 个月以上，请核对入选资格。");
            case EGFR_METHOD_LOCKED ->
                issue(
                        notice,
                        IssueCode.EGFR_METHOD_LOCKED,
                        "Kidney function was estimated by " + d.get(0) + ", as recorded at enrolment, not by "
                                + d.get(1) + ", which the criteria set names.",
                        "eGFR 按入组时锁定的公式 " + d.get(0) + " 计算，未采用判定标准中的 " + d.get(1) + "。");
        };
    }

    private static String inBrackets(String text, String before, String after) {
        return text.isEmpty() ? "" : before + text + after;
    }

    private static Issue issue(Notice notice, IssueCode code, String english, String chinese) {
        return Issue.warning(code, english, chinese, notice.reference());
    }
}
