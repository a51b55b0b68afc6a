package org.cartlupus.server.validation;

import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * Says a validator's message so that who sent the resource can mend it: which element, which rule, what to do. The
 * validator's own sentences are recognised by their form; an unknown form is passed on as it is.
 */
final class Violation {

    /** Chinese of our own rules, by key; their English stands in the profiles. */
    private static final ResourceBundle RULES = ResourceBundle.getBundle("validation/rules", Locale.SIMPLIFIED_CHINESE);

    private static final Function<MatchResult, String> ITSELF = match -> "";
    private static final Function<MatchResult, String> NAMED_CHILD = match -> match.group(1);

    private static final List<Form> FORMS = List.of(
            new Form(
                    "(?:Rule|Constraint failed:) ([\\w-]+): '(.*)'.*",
                    ITSELF,
                    rule -> "%s (rule %s)".formatted(rule.group(2), rule.group(1)),
                    rule -> "%s（规则 %s）".formatted(inChinese(rule.group(1)), rule.group(1))),
            new Form(
                    "(?:Slice )?'?([\\w.\\[\\]:]+)'?: (?:minimum required = \\d+, but only found \\d+"
                            + "|a matching slice is required, but not found) \\(from (\\S+?)\\).*",
                    NAMED_CHILD,
                    missing -> "%s is missing: add it (rule: minimum of %s)."
                            .formatted(missing.group(1), nameOf(missing.group(2))),
                    missing -> "缺少 %s，请补充（规则：%s 的最少个数）。".formatted(missing.group(1), nameOf(missing.group(2)))),
            new Form(
                    "([\\w.\\[\\]:]+): max allowed = (\\d+), but found (\\d+) \\(from (\\S+?)\\).*",
                    NAMED_CHILD,
                    surplus ->
                            "%s may occur %s times, but occurs %s times: remove what is too much (rule: maximum of %s)."
                                    .formatted(
                                            surplus.group(1),
                                            surplus.group(2),
                                            surplus.group(3),
                                            nameOf(surplus.group(4))),
                    surplus -> "%s 最多允许 %s 个，实有 %s 个，请删除多余部分（规则：%s 的最多个数）。"
                            .formatted(surplus.group(1), surplus.group(2), surplus.group(3), nameOf(surplus.group(4)))),
            new Form(
                    "Value is '(.*)' but is fixed to '(.*)' in the profile (\\S+)",
                    ITSELF,
                    fixed -> "The value is '%s' but must be '%s' (rule: fixed value of %s)."
                            .formatted(fixed.group(1), fixed.group(2), nameOf(fixed.group(3))),
                    fixed -> "值为 '%s'，应为 '%s'（规则：%s 的固定值）。"
                            .formatted(fixed.group(1), fixed.group(2), nameOf(fixed.group(3)))),
            new Form(
                    "None of the codings provided are in the value set '(.*)' \\((\\S+?)\\).*\\(codes? = (.*)\\)",
                    ITSELF,
                    code -> "%s is not in the value set '%s': use one of its codes (rule: binding to %s)."
                            .formatted(code.group(3), code.group(1), nameOf(code.group(2))),
                    code -> "代码 %s 不在值集 %s 中，请改用值集内的代码（规则：值集绑定）。".formatted(code.group(3), nameOf(code.group(2)))),
            new Form(
                    "Error processing unit '(.*?)'.*",
                    ITSELF,
                    unit -> "'%s' is no UCUM unit: write the unit's UCUM code (rule: units are UCUM)."
                            .formatted(unit.group(1)),
                    unit -> "'%s' 不是 UCUM 单位，请填写 UCUM 代码（规则：单位须用 UCUM）。".formatted(unit.group(1))));

    private Violation() {}

    /**
     * @param type the type of the resource, with which the validator's locations begin
     * @param place FHIRPath of the resource itself
     */
    static Issue issue(SingleValidationMessage message, String type, String place) {
        String text = message.getMessage();
        String element = expression(message.getLocationString(), type, place);
        for (Form form : FORMS) {
            Matcher match = form.pattern().matcher(text);
            if (match.matches()) {
                return Issue.error(
                        IssueCode.PROFILE_VIOLATION,
                        form.english().apply(match),
                        form.chinese().apply(match),
                        child(element, form.child().apply(match)));
            }
        }
        return Issue.error(
                IssueCode.PROFILE_VIOLATION,
                "%s (rule: FHIR R4)".formatted(text),
                "不符合 FHIR R4 的规则，请按英文说明修改。",
                element);
    }

    private static String expression(@Nullable String location, String type, String place) {
        return location != null && location.startsWith(type) ? place + location.substring(type.length()) : place;
    }

    /** What is missing has no place of its own: its parent's and its name. */
    private static String child(String parent, String path) {
        if (path.isEmpty()) {
            return parent;
        }
        String name = path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[x]|:.*", "");
        return parent.endsWith("." + name) ? parent : parent + "." + name;
    }

    private static String nameOf(String canonical) {
        return canonical.substring(canonical.lastIndexOf('/') + 1);
    }

    private static String inChinese(String rule) {
        return RULES.containsKey(rule) ? RULES.getString(rule) : "不符合 FHIR R4 的规则，请按英文说明修改";
    }

    /** Leaves out what another issue already says of the same element: that an unknown code is not in its value set. */
    static List<Issue> withoutRepetition(List<Issue> issues) {
        List<Issue> kept = new ArrayList<>();
        for (Issue issue : issues) {
            boolean saidBetter = issue.english().startsWith("Unknown code")
                    && issues.stream()
                            .anyMatch(other -> other.expressions().equals(issue.expressions())
                                    && other.english().contains("is not in the value set"));
            if (!saidBetter && !kept.contains(issue)) {
                kept.add(issue);
            }
        }
        return kept;
    }

    /**
     * A form of message and how to say it.
     *
     * @param child the path of the element that it is about, where the location is only its parent's; else empty
     */
    private record Form(
            Pattern pattern,
            Function<MatchResult, String> child,
            Function<MatchResult, String> english,
            Function<MatchResult, String> chinese) {

        Form(
                String pattern,
                Function<MatchResult, String> child,
                Function<MatchResult, String> english,
                Function<MatchResult, String> chinese) {
            this(Pattern.compile(pattern, Pattern.DOTALL), child, english, chinese);
        }
    }
}
