package org.cartlupus.domain.toxicity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.kinetics.ConcentrationSeries;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.subject.BirthDate;
import org.cartlupus.domain.subject.SubjectRecord;

/**
 * What is recorded of a participant, as far as toxicities are judged by it; all of it up to the cut-off.
 *
 * @param cutOff last day that is known about
 * @param events as they were known on that day
 * @param crs bedside assessments of cytokine release, in any order
 * @param icans bedside assessments of neurotoxicity, in any order
 * @param drugs of which a code is known
 * @param bCells absolute CD19+ counts
 * @param solubleCd25 U/mL
 */
public record ToxicityRecord(
        SubjectRecord subject,
        DayZero dayZero,
        LocalDate cutOff,
        List<AdverseEvent> events,
        List<Observed<CrsSigns>> crs,
        List<Observed<IcansSigns>> icans,
        List<DrugUse> drugs,
        ConcentrationSeries bCells,
        List<Observed<Measured>> solubleCd25) {

    public ToxicityRecord {
        events = List.copyOf(events);
        crs = List.copyOf(crs);
        icans = List.copyOf(icans);
        drugs = List.copyOf(drugs);
        solubleCd25 = List.copyOf(solubleCd25);
    }

    LocalDate infusion() {
        return dayZero.date();
    }

    long studyDay(LocalDate day) {
        return ChronoUnit.DAYS.between(infusion(), day);
    }

    boolean isSinceInfusion(LocalDate day) {
        return !day.isBefore(infusion());
    }

    /** {@code 2025-01-18 (day 3)}. */
    String text(LocalDate day) {
        return day + " (day " + studyDay(day) + ")";
    }

    LocalDate day(int studyDay) {
        return infusion().plusDays(studyDay);
    }

    /** The day, or the cut-off if that comes first. */
    LocalDate atMostCutOff(LocalDate day) {
        return day.isAfter(cutOff) ? cutOff : day;
    }

    /** Completed years; empty without a date of birth. */
    Optional<Integer> ageYears(LocalDate on) {
        BirthDate birth = subject.birthDate();
        return birth == null
                ? Optional.empty()
                : Optional.of(Math.toIntExact(ChronoUnit.YEARS.between(birth.date(), on)));
    }
}
