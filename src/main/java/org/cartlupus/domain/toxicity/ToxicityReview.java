package org.cartlupus.domain.toxicity;

import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.renal.EgfrCriteria;
import org.cartlupus.domain.safety.SafetyParameters;
import org.cartlupus.domain.toxicity.ToxicityFinding.Kind;
import org.cartlupus.domain.verdict.Notice;

/**
 * All that is derived of one participant's toxicities, in a fixed order.
 *
 * @param notices values that could not be used, and why
 */
public record ToxicityReview(List<ToxicityFinding> findings, List<Notice> notices) {

    private static final int EARLY_DAY = 30;
    private static final int LATE_DAY = 90;

    public ToxicityReview {
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
    }

    /** @param egfr how creatinine converts */
    public static ToxicityReview of(
            ToxicityRecord record, SafetyParameters safety, EgfrCriteria egfr, ToxicityRules rules) {
        GradedValues values = new GradedValues(record.subject(), record.dayZero(), safety, egfr);
        List<ToxicityFinding> findings = new ArrayList<>();
        findings.addAll(
                new CytokineReleaseReview(record, values.measurements(), rules, values.treatedFrom()).findings());
        findings.addAll(new NeurotoxicityReview(record).findings());
        BloodCountReview counts = new BloodCountReview(record, values, rules.icaht());
        findings.addAll(counts.icaht());
        findings.addAll(new HyperinflammationReview(record, values, rules).findings());
        findings.add(new DoseLimitReview(record, values, safety).finding());
        long known = record.studyDay(record.cutOff());
        if (known >= EARLY_DAY) {
            findings.add(counts.prolonged(Kind.PROLONGED_CYTOPENIA_30, EARLY_DAY));
        }
        if (known >= LATE_DAY) {
            findings.add(counts.prolonged(Kind.PROLONGED_CYTOPENIA_90, LATE_DAY));
        }
        LongTermReview longTerm = new LongTermReview(record, values.measurements(), rules);
        longTerm.hypogammaglobulinaemia().ifPresent(findings::add);
        findings.add(longTerm.bCellAplasia());
        findings.addAll(longTerm.flares());
        longTerm.gonadal().ifPresent(findings::add);
        longTerm.growth().ifPresent(findings::add);
        return new ToxicityReview(findings, List.copyOf(values.notices()));
    }
}
