package org.cartlupus.adverseevents.fhir;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cartlupus.adverseevents.EventSummary;
import org.cartlupus.domain.safety.tabulation.AeQuery;
import org.cartlupus.domain.safety.tabulation.AeQuery.Reason;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Severity;
import org.cartlupus.response.fhir.NoticeIssues;

/** What a reader of the summary should know and the sites should be asked: one warning for each question, with all events. */
final class EventIssues {

    private EventIssues() {}

    static List<Issue> of(EventSummary summary) {
        Map<Reason, List<String>> events = new EnumMap<>(Reason.class);
        for (AeQuery query : summary.queries()) {
            events.computeIfAbsent(query.reason(), unused -> new ArrayList<>())
                    .add(query.evidence().reference());
        }
        List<Issue> issues = new ArrayList<>();
        events.forEach((reason, references) -> issues.add(issue(reason, references)));
        summary.problems()
                .forEach(problem -> issues.add(Issue.warning(
                        IssueCode.VALUE_NOT_USABLE,
                        problem.reference() + " " + problem.element() + " was not used: " + problem.detail() + ".",
                        problem.reference() + " " + problem.element() + " 未采用：" + problem.detail() + "。",
                        problem.reference())));
        summary.notices().stream().map(NoticeIssues::warning).forEach(issues::add);
        return issues;
    }

    private static Issue issue(Reason reason, List<String> events) {
        String n = events.size() == 1 ? "1 event " : events.size() + " events ";
        String zh = events.size() + " 例不良事件";
        return switch (reason) {
            case GRADE_MISSING ->
                issue(
                        IssueCode.UNKNOWN_GRADE,
                        n
                                + "without a grade: counted under grade-unknown, not under grade 3 or higher. Grade by CTCAE 5.0.",
                        zh + "未分级：计入 grade-unknown，不计入3级及以上。请按 CTCAE 5.0 分级。",
                        events);
            case SERIOUSNESS_MISSING ->
                issue(
                        IssueCode.UNKNOWN_SERIOUSNESS,
                        n
                                + "of which it is not said whether serious: counted as undecided, neither as serious nor as not."
                                + " Give seriousness.",
                        zh + "未注明是否严重：计为未定，不计为严重或非严重。请补充 seriousness。",
                        events);
            case CAUSALITY_MISSING ->
                issue(
                        IssueCode.UNKNOWN_RELATEDNESS,
                        n + "without a judgement on the CAR-T product: counted as undecided, neither as related nor as"
                                + " not. Give a suspectEntity that refers to the infusion, with its causality.",
                        zh + "未判定与 CAR-T 产品的关系：计为未定，不计为有关或无关。请在 suspectEntity 中引用回输并给出因果判断。",
                        events);
            case ONSET_INCOMPLETE ->
                issue(
                        IssueCode.INCOMPLETE_ONSET,
                        n
                                + "whose onset is not known to the day: treatment-emergent as far as nothing disproves it, and"
                                + " in a period only if every possible day lies in it.",
                        zh + "发生日期不完整：除非有反证，按治疗期出现计；仅当所有可能日期都在同一时间段内才计入该时间段。",
                        events);
            case GRADE_BEFORE_INFUSION_MISSING ->
                issue(
                        IssueCode.INCOMPLETE_ONSET,
                        n + "that began before the infusion, with a grade after it and none before: taken as worsened.",
                        zh + "始于回输前，回输后有分级而此前无分级：按加重计。",
                        events);
            case LYMPHODEPLETION_START_MISSING ->
                issue(
                        IssueCode.EVENT_NOT_PLACED,
                        n + "before the infusion of a participant without recorded lymphodepletion: counted nowhere.",
                        zh + "发生于回输前且无清淋记录：未计入。",
                        events);
            case SUBJECT_NOT_INFUSED, SUBJECT_NOT_KNOWN ->
                issue(
                        IssueCode.EVENT_NOT_PLACED,
                        n + "of participants without an infusion by the data cut-off: counted nowhere.",
                        zh + "的受试者截至数据截止日未回输：未计入。",
                        events);
            case CATEGORY_MISSING ->
                issue(
                        IssueCode.UNCODED_TERM,
                        n + "whose term is not one of the trial's CTCAE terms: counted under its own words, in no organ"
                                + " class, and of special interest only if the site or the words say so.",
                        zh + "的术语不在本试验 CTCAE 术语表中：按原文计数，不归入系统器官分类。",
                        events);
        };
    }

    private static Issue issue(IssueCode code, String english, String chinese, List<String> events) {
        return new Issue(Severity.WARNING, code, english, chinese, events);
    }
}
