package org.cartlupus.domain.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a participant that may decide an end point whatever the measurements say (clinical rules 0.2, 4.3).
 *
 * @param rescues treatments that count as failure of the CAR-T therapy, earliest first
 * @param kidneyReplacement dialysis sessions and kidney transplants
 */
public record Events(
        @Nullable LocalDate death,
        @Nullable LocalDate withdrawal,
        List<Treatment> rescues,
        List<Treatment> kidneyReplacement,
        Evidence subject,
        Evidence patient) {

    /** @param dataCutOff last day whose events are known: what goes on is known to have gone on until then */
    public static Events of(SubjectRecord subject, DayZero dayZero, int toxicityAllowanceDays, LocalDate dataCutOff) {
        Stream<Treatment> furtherInfusions = subject.infusions().stream()
                .filter(infusion -> infusion.date().isAfter(dayZero.date()))
                .map(infusion -> new Treatment(
                        Treatment.Kind.CAR_T_INFUSION,
                        Treatment.Reason.SLE_RESCUE,
                        infusion.date(),
                        infusion.date(),
                        "second CAR-T infusion",
                        infusion.evidence()));
        List<Treatment> rescues = Stream.concat(
                        subject.treatments().stream()
                                .filter(given -> !given.start().isBefore(dayZero.date()))
                                .flatMap(given ->
                                        rescue(given, subject, dayZero, toxicityAllowanceDays, dataCutOff).stream()),
                        furtherInfusions)
                .sorted(Comparator.comparing(Treatment::start).thenComparing(Treatment::evidence))
                .toList();
        List<Treatment> kidneyReplacement = subject.treatments().stream()
                .filter(given ->
                        given.kind() == Treatment.Kind.DIALYSIS || given.kind() == Treatment.Kind.KIDNEY_TRANSPLANT)
                .sorted(Comparator.comparing(Treatment::start).thenComparing(Treatment::evidence))
                .toList();
        return new Events(
                subject.death(),
                subject.withdrawal(),
                rescues,
                kidneyReplacement,
                subject.subjectEvidence(),
                subject.patientEvidence());
    }

    /** The treatment from the day on which it is a rescue; empty if it is none. */
    private static Optional<Treatment> rescue(
            Treatment given, SubjectRecord subject, DayZero dayZero, int toxicityAllowanceDays, LocalDate dataCutOff) {
        boolean anyway =
                given.reason() == Treatment.Reason.SLE_RESCUE || given.kind() == Treatment.Kind.STEM_CELL_TRANSPLANT;
        if (anyway) {
            return Optional.of(given);
        }
        return given.reason() == Treatment.Reason.CAR_T_TOXICITY
                ? beyondAllowance(given, subject, dayZero, toxicityAllowanceDays, dataCutOff)
                : Optional.empty();
    }

    /** Treatment of toxicity is no rescue for so many days from its first dose of that drug; from the day after, it is. */
    private static Optional<Treatment> beyondAllowance(
            Treatment given, SubjectRecord subject, DayZero dayZero, int toxicityAllowanceDays, LocalDate dataCutOff) {
        LocalDate first = subject.treatments().stream()
                .filter(other -> other.reason() == Treatment.Reason.CAR_T_TOXICITY
                        && other.name().equals(given.name())
                        && !other.start().isBefore(dayZero.date()))
                .map(Treatment::start)
                .min(Comparator.naturalOrder())
                .orElse(given.start());
        LocalDate allowedUntil = first.plusDays(toxicityAllowanceDays);
        LocalDate lastKnown = given.end() == null ? dataCutOff : given.end();
        if (!lastKnown.isAfter(allowedUntil)) {
            return Optional.empty();
        }
        LocalDate from = given.start().isAfter(allowedUntil) ? given.start() : allowedUntil.plusDays(1);
        return Optional.of(
                new Treatment(given.kind(), given.reason(), from, given.end(), given.name(), given.evidence()));
    }

    boolean diedBy(LocalDate day) {
        return death != null && !death.isAfter(day);
    }

    boolean withdrawnBy(LocalDate day) {
        return withdrawal != null && !withdrawal.isAfter(day);
    }

    Optional<Treatment> firstRescueBy(LocalDate day) {
        return rescues.stream().filter(given -> !given.start().isAfter(day)).findFirst();
    }

    /** Dialysis in the visit's window up to the day judged, dialysis still going on then, or a transplant before it. */
    Optional<Treatment> kidneyReplacementAt(VisitWindow window, LocalDate day) {
        return kidneyReplacement.stream()
                .filter(given -> !given.start().isAfter(day))
                .filter(given -> given.kind() == Treatment.Kind.KIDNEY_TRANSPLANT
                        || !given.start().isBefore(window.start())
                        || given.end() == null
                        || !given.end().isBefore(window.start()))
                .findFirst();
    }
}
