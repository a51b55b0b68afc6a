package org.cartlupus.outcome.fhir;

import java.util.List;
import java.util.Locale;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.StringType;

/**
 * Writes issues as OperationOutcome: {@code details.coding} from our code system, {@code details.text} "English / 中文"
 * and the same two apart in FHIR's translation extension.
 */
public final class Outcomes {

    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    private Outcomes() {}

    public static OperationOutcome of(List<Issue> issues) {
        OperationOutcome outcome = new OperationOutcome();
        issues.forEach(issue -> outcome.addIssue(of(issue)));
        return outcome;
    }

    public static OperationOutcomeIssueComponent of(Issue issue) {
        OperationOutcomeIssueComponent component = new OperationOutcomeIssueComponent();
        component.setSeverity(IssueSeverity.fromCode(issue.severity().name().toLowerCase(Locale.ROOT)));
        component.setCode(IssueType.fromCode(issue.code().fhirType()));
        component.setDetails(details(issue));
        issue.expressions().forEach(component::addExpression);
        return component;
    }

    private static CodeableConcept details(Issue issue) {
        CodeableConcept details = new CodeableConcept();
        details.addCoding().setSystem(IssueCode.SYSTEM).setCode(issue.code().code());
        StringType text = new StringType(issue.english() + " / " + issue.chinese());
        text.addExtension(translation("en", issue.english()));
        text.addExtension(translation("zh-CN", issue.chinese()));
        details.setTextElement(text);
        return details;
    }

    private static Extension translation(String language, String content) {
        Extension translation = new Extension(TRANSLATION);
        translation.addExtension("lang", new CodeType(language));
        translation.addExtension("content", new StringType(content));
        return translation;
    }
}
