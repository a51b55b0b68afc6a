package org.cartlupus.kinetics.fhir;

import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.subject.DataProblem;
import org.cartlupus.kinetics.StudyKinetics;
import org.cartlupus.kinetics.SubjectKinetics;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Severity;

/** What a reader of derived kinetics should know. */
final class KineticsIssues {

    private KineticsIssues() {}

    static List<Issue> of(SubjectKinetics kinetics) {
        List<Issue> issues = new ArrayList<>();
        if (kinetics.cells().isEmpty()) {
            issues.add(Issue.warning(
                    IssueCode.NOT_EVALUABLE,
                    "No CAR-T cells were measured by " + kinetics.cutOff()
                            + "; send cart-copies, cart-cells or cart-percent.",
                    "截至 " + kinetics.cutOff() + " 没有 CAR-T 细胞检测结果；请发送 cart-copies、cart-cells 或 cart-percent。",
                    kinetics.record().reference()));
        }
        kinetics.problems().forEach(problem -> issues.add(notUsed(problem)));
        return issues;
    }

    static List<Issue> of(StudyKinetics kinetics) {
        if (kinetics.notInfused().isEmpty()) {
            return List.of();
        }
        return List.of(new Issue(
                Severity.WARNING,
                IssueCode.NO_DAY_0,
                kinetics.notInfused().size() + " participants without an infusion by "
                        + kinetics.viewpoint().dataCutOff() + " have no day 0 and are in no summary.",
                kinetics.notInfused().size() + " 名受试者截至 " + kinetics.viewpoint().dataCutOff() + " 未回输，无第0天，未计入。",
                kinetics.notInfused()));
    }

    private static Issue notUsed(DataProblem problem) {
        return Issue.warning(
                IssueCode.VALUE_NOT_USABLE,
                problem.reference() + " " + problem.element() + " was not used: " + problem.detail() + ".",
                problem.reference() + " " + problem.element() + " 未采用：" + problem.detail() + "。",
                problem.reference());
    }
}
