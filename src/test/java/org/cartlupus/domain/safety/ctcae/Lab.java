package org.cartlupus.domain.safety.ctcae;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.ReferenceRange;
import org.cartlupus.domain.safety.SafetyParameters;

/** Words to write laboratory cases with: {@code lab("<0.9", "1.8", "-")} is a censored value with LLN 1.8. */
final class Lab {

    private Lab() {}

    static Measured measured(String text) {
        for (Censoring censoring :
                new Censoring[] {Censoring.AT_MOST, Censoring.AT_LEAST, Censoring.BELOW, Censoring.ABOVE}) {
            if (text.startsWith(censoring.symbol())) {
                return new Measured(
                        new BigDecimal(text.substring(censoring.symbol().length())), censoring);
            }
        }
        return Measured.exactly(text);
    }

    static ReferenceRange range(String low, String high) {
        return new ReferenceRange(number(low), number(high));
    }

    static LaboratoryResult lab(String value, String low, String high) {
        return value.equals("-") ? LaboratoryResult.MISSING : new LaboratoryResult(measured(value), range(low, high));
    }

    static GradeProposal propose(CtcaeTerm term, LaboratoryResult result, LaboratoryResult baseline) {
        return propose(term, result, baseline, ClinicalFindings.NONE_RECORDED);
    }

    static GradeProposal propose(
            CtcaeTerm term, LaboratoryResult result, LaboratoryResult baseline, ClinicalFindings findings) {
        return new LaboratoryGrading(SafetyParameters.DEFAULTS).propose(term, result, baseline, findings);
    }

    private static BigDecimal number(String text) {
        return text.equals("-") ? null : new BigDecimal(text);
    }
}
