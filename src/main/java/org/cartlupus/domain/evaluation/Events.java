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

    public static Events of(SubjectRecord subject, DayZero dayZero, int toxicityAllowanceDays) {
        Stream<Treatment> furtherInfusions = subject.infusions().stream()
                .filter(infusion -> infusion.date().isAfter(dayZero.date()))
                .map(infusion -> new Treatment(
                        Treatment.Kind.CAR_T_INFUSION,
                        Treatment.Reason.SLE_RESCUE,
                        infusion.date(),
                        null,
                        "second CAR-T infusion",
                        infusion.evidence()));
        List<Treatment> rescues = Stream.concat(
                        subject.treatments().stream()
                                .filter(given -> isRescue(given, subject.treatments(), dayZero, toxicityAllowanceDays)),
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

    private static boolean isRescue(Treatment given, List<Treatment> all, DayZero dayZero, int toxicityAllowanceDays) {
        if (given.start().isBefore(dayZero.date())) {
            return false;
        }
        return switch (given.reason()) {
            case SLE_RESCUE -> true;
            case CAR_T_TOXICITY -> outlastsAllowance(given, all, dayZero, toxicityAllowanceDays);
            case LYMPHODEPLETION, REPLACEMENT, SLE_MAINTENANCE, OTHER, UNSTATED ->
                given.kind() == Treatment.Kind.STEM_CELL_TRANSPLANT;
        };
    }

    /** Treatment of toxicity is no rescue for so many days from its first dose of that drug; beyond, it is one. */
    private static boolean outlastsAllowance(
            Treatment given, List<Treatment> all, DayZero dayZero, int toxicityAllowanceDays) {
        LocalDate first = all.stream()
                .filter(other -> other.reason() == Treatment.Reason.CAR_T_TOXICITY
                        && other.name().equals(given.name())
                        && !other.start().isBefore(dayZero.date()))
                .map(Treatment::start)
                .min(Comparator.naturalOrder())
                .orElse(given.start());
        LocalDate last = given.end() == null ? given.start() : given.end();
        return last.isAfter(first.plusDays(toxicityAllowanceDays));
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
                        || (given.end() != null && !given.end().isBefore(window.start())))
                .findFirst();
    }
}
