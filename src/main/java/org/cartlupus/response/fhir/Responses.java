package org.cartlupus.response.fhir;

import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.outcome.Issue;
import org.cartlupus.response.RuleVersion;
import org.hl7.fhir.r4.model.Observation;
import org.springframework.stereotype.Component;

/** Responses of single participants as FHIR, for every answer that holds some. */
@Component
public class Responses {

    private final RuleVersion rules;

    Responses(RuleVersion rules) {
        this.rules = rules;
    }

    /** The same verdict is written the same way in every answer. */
    public Observation write(Verdict verdict, SubjectRecord subject) {
        return VerdictWriter.write(verdict, subject, rules);
    }

    /** What a person should know, in English and Chinese. */
    public static Issue warning(Notice notice) {
        return NoticeIssues.warning(notice);
    }
}
