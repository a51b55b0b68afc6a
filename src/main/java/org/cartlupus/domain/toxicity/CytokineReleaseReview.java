package org.cartlupus.domain.toxicity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ValueChoice;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.subject.Measurements;

/**
 * Cytokine release syndrome, day by day: the ASTCT grade that signs, temperature, blood pressure and vasopressors propose,
 * and beside it the CTCAE grade, which is another scale (clinical rules 7.1, 7.3, trap 29).
 */
final class CytokineReleaseReview {

    private static final BigDecimal FEVER_FROM = new BigDecimal("38.0");

    private final ToxicityRecord record;
    private final BedsideValues vitals;
    private final ToxicityRules rules;
    private final LocalDate treatedFrom;

    CytokineReleaseReview(
            ToxicityRecord record, Measurements measurements, ToxicityRules rules, LocalDate treatedFrom) {
        this.record = record;
        this.vitals = new BedsideValues(measurements);
        this.rules = rules;
        this.treatedFrom = treatedFrom;
    }

    List<ToxicityFinding> findings() {
        List<ToxicityFinding> findings = new ArrayList<>();
        List<Observed<CrsSigns>> assessed = ValueChoice.ofEachDay(record.crs()).stream()
                .filter(signs -> record.isSinceInfusion(signs.date()))
                .toList();
        TreeSet<LocalDate> days = new TreeSet<>();
        assessed.forEach(signs -> days.add(signs.date()));
        vitals.daysFrom(FEVER_FROM, Analyte.TEMPERATURE).stream()
                .filter(day -> record.isSinceInfusion(day) && record.studyDay(day) <= rules.feverDays())
                .forEach(days::add);
        fatal(record)
                .flatMap(event -> Optional.ofNullable(event.course().end().latest()))
                .ifPresent(days::add);
        for (LocalDate day : days) {
            Observed<CrsSigns> signs = assessed.stream()
                    .filter(each -> each.date().equals(day))
                    .findFirst()
                    .orElse(null);
            findings.addAll(new CytokineReleaseDay(record, vitals, rules, treatedFrom, day, signs).findings());
        }
        return findings;
    }

    /** The recorded event that ended in death. */
    static Optional<AdverseEvent> fatal(ToxicityRecord record) {
        return record.events().stream()
                .filter(event -> event.fatal() && isCytokineRelease(event))
                .findFirst();
    }

    static boolean isCytokineRelease(AdverseEvent event) {
        return event.term().normalized().contains("cytokine release")
                || event.specialInterest().contains("CRS");
    }
}
