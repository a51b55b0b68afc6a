package org.cartlupus.domain.toxicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ValueChoice;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.EventCourse;
import org.cartlupus.domain.safety.EventTerm;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradePoint;
import org.cartlupus.domain.safety.PartialDate;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.SafetyParameters;
import org.cartlupus.domain.safety.SafetySubject;
import org.cartlupus.domain.safety.UnknownReason;
import org.cartlupus.domain.safety.dlt.DltCriterion;
import org.cartlupus.domain.safety.dlt.DltFinding;
import org.cartlupus.domain.safety.dlt.DoseLimitingToxicity;
import org.cartlupus.domain.safety.dlt.LongNeutropenia;
import org.cartlupus.domain.safety.icaht.CellCount;
import org.cartlupus.domain.subject.Measurements.Usable;
import org.cartlupus.domain.toxicity.ToxicityFinding.Criterion;
import org.cartlupus.domain.toxicity.ToxicityFinding.Judged;
import org.cartlupus.domain.toxicity.ToxicityFinding.Kind;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Dose-limiting toxicity from recorded events, from the ASTCT grades of CRS and ICANS, which the list means where it
 * names these two, and from neutrophil counts (clinical rules 7.7). The list is not in the registry record.
 */
final class DoseLimitReview {

    private static final String METHOD = "default list of dose-limiting toxicities";

    private final ToxicityRecord record;
    private final GradedValues values;
    private final SafetyParameters parameters;

    DoseLimitReview(ToxicityRecord record, GradedValues values, SafetyParameters parameters) {
        this.record = record;
        this.values = values;
        this.parameters = parameters;
    }

    ToxicityFinding finding() {
        List<AdverseEvent> events = new ArrayList<>(record.events());
        events.addAll(graded("Cytokine release syndrome by ASTCT", "CRS", record.crs(), CrsSigns::grade));
        events.addAll(graded("Neurotoxicity by ASTCT", "ICANS", record.icans(), IcansSigns::grade));
        SafetySubject subject = new SafetySubject(record.subject().reference(), "", record.infusion(), null);
        List<DltFinding> found = new DoseLimitingToxicity(DoseLimitingToxicity.DEFAULT_LIST, parameters)
                .findings(subject, events, record.cutOff());
        LocalDate last = record.day(parameters.dltDays());
        List<Criterion> criteria = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        Truth any = Truth.FALSE;
        for (DltCriterion line : DoseLimitingToxicity.DEFAULT_LIST) {
            Truth met = Truth.FALSE;
            for (DltFinding finding : found) {
                if (finding.criterion().equals(line)) {
                    met = met.or(finding.met());
                    evidence.add(finding.event().evidence());
                    reasons.add(line.title()
                            + (finding.met().isTrue() ? ": " : ", perhaps: ")
                            + finding.event().term().text());
                }
            }
            if (line.kind() == DltCriterion.Kind.NEUTROPENIA) {
                LongNeutropenia counts = neutropenia(line, last, evidence);
                met = met.or(counts.met());
                if (!counts.met().isFalse()) {
                    reasons.add(line.title() + (counts.met().isTrue() ? ": " : ", perhaps: ") + "counts from "
                            + counts.from() + " to " + counts.until());
                }
            }
            criteria.add(new Criterion(line.title(), met));
            any = any.or(met);
        }
        boolean stillOpen = record.cutOff().isBefore(last);
        Truth answer = any.isFalse() && stillOpen ? Truth.UNKNOWN : any;
        return new ToxicityFinding(
                Kind.DOSE_LIMITING,
                "",
                record.infusion(),
                record.atMostCutOff(last),
                Judged.of(answer, UnknownReason.FINDING_NOT_KNOWN),
                RuleStanding.UNVERIFIED,
                METHOD,
                sentence(any, stillOpen, last, reasons),
                criteria,
                List.of(),
                EnumSet.of(GradeFlag.NOT_IN_REGISTRY_RECORD),
                evidence);
    }

    private String sentence(Truth any, boolean stillOpen, LocalDate last, List<String> reasons) {
        String verdict =
                switch (any) {
                    case TRUE -> "found: " + String.join("; ", reasons);
                    case UNKNOWN -> "cannot be decided: " + String.join("; ", reasons);
                    case FALSE -> stillOpen ? "none so far" : "none found";
                };
        return "Dose-limiting toxicity beginning from day 0 to " + record.text(last) + ": " + verdict
                + ". The list is not in the registry record; the protocol must confirm it.";
    }

    private LongNeutropenia neutropenia(DltCriterion line, LocalDate last, List<Evidence> evidence) {
        List<Observed<Usable>> counts = values.measurements().of(Analyte.NEUTROPHILS);
        LongNeutropenia longest = LongNeutropenia.of(
                line,
                counts.stream()
                        .map(count -> new CellCount(count.date(), LaboratoryResults.number(count)))
                        .toList(),
                record.infusion(),
                last);
        LocalDate from = longest.from();
        LocalDate until = longest.until();
        if (!longest.met().isFalse() && from != null && until != null) {
            counts.stream()
                    .filter(count ->
                            !count.date().isBefore(from) && !count.date().isAfter(until))
                    .forEach(count -> evidence.add(count.evidence()));
        }
        return longest;
    }

    /** What a clinician entered of a day. */
    private interface Entered<V> {
        @Nullable
        Integer grade(V signs);
    }

    /** Graded assessments as courses of events: each begins with a grade above 0 and ends with the next grade 0. */
    private <V> List<AdverseEvent> graded(
            String term, String category, List<Observed<V>> assessments, Entered<V> entered) {
        List<AdverseEvent> episodes = new ArrayList<>();
        List<GradePoint> points = new ArrayList<>();
        Evidence first = null;
        LocalDate onset = null;
        for (Observed<V> assessment : ValueChoice.ofEachDay(assessments)) {
            Integer grade = entered.grade(assessment.value());
            if (grade == null || !record.isSinceInfusion(assessment.date())) {
                continue;
            }
            if (grade > 0) {
                onset = onset == null ? assessment.date() : onset;
                first = first == null ? assessment.evidence() : first;
                points.add(new GradePoint(assessment.date(), grade));
            } else if (onset != null && first != null) {
                PartialDate end = PartialDate.of(assessment.date());
                episodes.add(event(term, category, onset, first, end, Truth.TRUE, points));
                points.clear();
                onset = null;
                first = null;
            }
        }
        if (onset != null && first != null) {
            episodes.add(event(term, category, onset, first, PartialDate.UNKNOWN, Truth.UNKNOWN, points));
        }
        return episodes;
    }

    private AdverseEvent event(
            String term,
            String category,
            LocalDate onset,
            Evidence evidence,
            PartialDate end,
            Truth resolved,
            List<GradePoint> points) {
        return AdverseEvent.of(
                        category + onset,
                        record.subject().reference(),
                        new EventTerm(term + " from " + onset, null, null),
                        evidence)
                .course(new EventCourse(PartialDate.of(onset), end, resolved, points))
                .specialInterest(Set.of(category))
                .build();
    }
}
