package org.cartlupus.domain.toxicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.GradingSystem;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.UnknownReason;
import org.cartlupus.domain.safety.ctcae.CtcaeTerm;
import org.cartlupus.domain.safety.icaht.CellCount;
import org.cartlupus.domain.safety.icaht.Icaht;
import org.cartlupus.domain.safety.icaht.IcahtGrading;
import org.cartlupus.domain.safety.icaht.IcahtRules;
import org.cartlupus.domain.subject.Measurements.Usable;
import org.cartlupus.domain.toxicity.ToxicityFinding.Criterion;
import org.cartlupus.domain.toxicity.ToxicityFinding.Graded;
import org.cartlupus.domain.toxicity.ToxicityFinding.Judged;
import org.cartlupus.domain.toxicity.ToxicityFinding.Kind;
import org.cartlupus.domain.verdict.Evidence;

/** Haematotoxicity from blood counts: ICAHT, and severe cytopenia that has not resolved (clinical rules 7.4, 7.5). */
final class BloodCountReview {

    private static final int SEVERE = 3;

    private static final List<CtcaeTerm> LINEAGES =
            List.of(CtcaeTerm.NEUTROPHIL_COUNT_DECREASED, CtcaeTerm.PLATELET_COUNT_DECREASED, CtcaeTerm.ANEMIA);

    private final ToxicityRecord record;
    private final GradedValues values;
    private final IcahtRules rules;

    BloodCountReview(ToxicityRecord record, GradedValues values, IcahtRules rules) {
        this.record = record;
        this.values = values;
        this.rules = rules;
    }

    /** Grades of both lineages and the worse of them; the late form only once it can have begun. */
    List<ToxicityFinding> icaht() {
        List<Observed<Usable>> neutrophils = values.measurements().of(Analyte.NEUTROPHILS);
        List<Observed<Usable>> platelets = values.measurements().of(Analyte.PLATELETS);
        Icaht icaht = new IcahtGrading(rules).grade(record.infusion(), counts(neutrophils), counts(platelets));
        List<Observed<Usable>> both = new ArrayList<>(neutrophils);
        both.addAll(platelets);
        int early = rules.earlyLastDay();
        List<ToxicityFinding> findings = new ArrayList<>();
        findings.add(finding(Kind.ICAHT_EARLY, icaht.early(), both, 0, early));
        findings.add(finding(Kind.ICAHT_EARLY_NEUTROPHILS, icaht.earlyNeutrophils(), neutrophils, 0, early));
        findings.add(finding(Kind.ICAHT_EARLY_PLATELETS, icaht.earlyPlatelets(), platelets, 0, early));
        if (record.studyDay(record.cutOff()) > early) {
            int neutrophilsUntil = rules.lateNeutrophilsLastDay();
            int plateletsUntil = rules.latePlateletsLastDay();
            findings.add(finding(
                    Kind.ICAHT_LATE, icaht.late(), both, early + 1, Math.max(neutrophilsUntil, plateletsUntil)));
            findings.add(finding(
                    Kind.ICAHT_LATE_NEUTROPHILS, icaht.lateNeutrophils(), neutrophils, early + 1, neutrophilsUntil));
            findings.add(
                    finding(Kind.ICAHT_LATE_PLATELETS, icaht.latePlatelets(), platelets, early + 1, plateletsUntil));
        }
        return findings;
    }

    private ToxicityFinding finding(
            Kind kind, GradeProposal grade, List<Observed<Usable>> counts, int firstDay, int lastDay) {
        LocalDate first = record.day(firstDay);
        LocalDate last = record.day(lastDay);
        List<Observed<Usable>> inPeriod = counts.stream()
                .filter(count -> !count.date().isBefore(first) && !count.date().isAfter(last))
                .sorted(LaboratoryResults.BY_TIME)
                .toList();
        Optional<LocalDate> lastCount = inPeriod.stream().map(Observed::date).max(Comparator.naturalOrder());
        boolean endsEarly = lastCount.isEmpty() || lastCount.get().isBefore(last);
        boolean lowerBound = endsEarly && !grade.bounds().isKnown();
        Set<GradeFlag> flags = EnumSet.noneOf(GradeFlag.class);
        flags.addAll(grade.flags());
        StringBuilder sentence = new StringBuilder(grade.term() + ": grade " + grade.bounds());
        if (lastCount.isEmpty()) {
            sentence.append(", because no count from ").append(first).append(" on is recorded");
        } else if (lowerBound) {
            flags.add(GradeFlag.LOWER_BOUND);
            sentence.append("; counts end on ")
                    .append(record.text(lastCount.get()))
                    .append(", before ")
                    .append(record.text(last))
                    .append(", so that grade ")
                    .append(grade.bounds().lowest())
                    .append(" is a lower bound");
        }
        sentence.append(". ").append(grade.criterion()).append('.');
        return new ToxicityFinding(
                kind,
                "",
                first,
                record.atMostCutOff(last),
                new Graded(GradingSystem.ICAHT, grade.bounds(), grade.unknownReasons()),
                grade.standing(),
                grade.dictionary(),
                sentence.toString(),
                List.of(),
                List.of(),
                flags,
                inPeriod.stream().map(Observed::evidence).toList());
    }

    private static List<CellCount> counts(List<Observed<Usable>> values) {
        return values.stream()
                .map(value -> new CellCount(value.date(), LaboratoryResults.number(value)))
                .toList();
    }

    /**
     * Is a count that had been of grade 3 or more still so on this study day? A count holds until the next one; without a
     * later one the day is not observed.
     */
    ToxicityFinding prolonged(Kind kind, int studyDay) {
        LocalDate day = record.day(studyDay);
        List<Criterion> criteria = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        Truth any = Truth.FALSE;
        for (CtcaeTerm term : LINEAGES) {
            Truth severe = isSevereOn(day, values.of(term), evidence);
            criteria.add(new Criterion(term.title() + ", grade 3 or more on day " + studyDay, severe));
            any = any.or(severe);
        }
        String what =
                switch (any) {
                    case TRUE -> "a cytopenia of grade 3 or more has not resolved by " + record.text(day);
                    case FALSE -> "no cytopenia of grade 3 or more on " + record.text(day);
                    case UNKNOWN ->
                        "cannot be said for " + record.text(day) + ", because no count on or after it is known";
                };
        return new ToxicityFinding(
                kind,
                "",
                record.infusion(),
                day,
                Judged.of(any, UnknownReason.DAYS_NOT_OBSERVED),
                RuleStanding.UNVERIFIED,
                GradingSystem.CTCAE_V5.title(),
                "Prolonged cytopenia: " + what + ".",
                criteria,
                List.of(),
                Set.of(),
                evidence);
    }

    private Truth isSevereOn(LocalDate day, List<GradedValue> course, List<Evidence> evidence) {
        Optional<GradedValue> until = course.stream()
                .filter(value -> !value.day().isAfter(day) && record.isSinceInfusion(value.day()))
                .reduce((earlier, later) -> later);
        Optional<GradedValue> after =
                course.stream().filter(value -> !value.day().isBefore(day)).findFirst();
        if (until.isEmpty() || after.isEmpty()) {
            return Truth.UNKNOWN;
        }
        evidence.add(until.get().evidence().get(0));
        evidence.add(after.get().evidence().get(0));
        return until.get().grade().bounds().isAtLeast(SEVERE);
    }
}
