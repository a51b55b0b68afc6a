package org.cartlupus.domain.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.rescue.PossibleRescue;
import org.cartlupus.domain.rescue.RescuePolicy;
import org.cartlupus.domain.rescue.RescueRecognition;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a participant that may decide an end point whatever the measurements say (clinical rules 0.2, 4.3).
 * All lists are in the order of time.
 *
 * @param rescues treatments that count as failure of the CAR-T therapy, each from the day on which it does
 * @param antiproteinuric drugs started or changed from day 0 on that lower proteinuria without treating lupus, by their
 *     coded reason or their class
 * @param possible treatments that drug and dose show as rescue though nobody coded them so
 * @param withoutReason drugs and plasma exchanges from day 0 on of which nobody coded why they were given
 * @param kidneyReplacement dialysis and kidney transplants
 * @param dataCutOff last day whose events are known: what goes on is known to have gone on until then
 */
record Events(
        @Nullable LocalDate death,
        @Nullable LocalDate withdrawal,
        List<Treatment> rescues,
        List<Treatment> antiproteinuric,
        List<PossibleRescue> possible,
        List<Treatment> withoutReason,
        List<Treatment> kidneyReplacement,
        Evidence subject,
        Evidence patient,
        LocalDate dataCutOff) {

    private static final Comparator<Treatment> IN_TIME =
            Comparator.comparing(Treatment::start).thenComparing(Treatment::evidence);

    /** @param recognised what drugs and doses say */
    static Events of(
            SubjectRecord subject,
            DayZero dayZero,
            int toxicityAllowanceDays,
            RescueRecognition recognised,
            LocalDate dataCutOff) {
        List<Treatment> fromDayZero = subject.treatments().stream()
                .filter(given -> !given.start().isBefore(dayZero.date()))
                .toList();
        ToxicityAllowance allowance = new ToxicityAllowance(fromDayZero, toxicityAllowanceDays, dataCutOff);
        Stream<Treatment> rescues = fromDayZero.stream()
                .flatMap(given -> isRescueAnyway(given) ? Stream.of(given) : allowance.exceededBy(given).stream());
        return new Events(
                subject.death(),
                subject.withdrawal(),
                Stream.concat(rescues, furtherInfusions(subject, dayZero))
                        .sorted(IN_TIME)
                        .toList(),
                Stream.concat(
                                fromDayZero.stream()
                                        .filter(given -> given.reason() == Treatment.Reason.ANTIPROTEINURIC),
                                recognised.antiproteinuric().stream())
                        .distinct()
                        .sorted(IN_TIME)
                        .toList(),
                recognised.possible(),
                fromDayZero.stream()
                        .filter(Events::couldBeRescue)
                        .sorted(IN_TIME)
                        .toList(),
                subject.treatments().stream()
                        .filter(given -> given.kind() == Treatment.Kind.DIALYSIS
                                || given.kind() == Treatment.Kind.KIDNEY_TRANSPLANT)
                        .sorted(IN_TIME)
                        .toList(),
                subject.subjectEvidence(),
                subject.patientEvidence(),
                dataCutOff);
    }

    private static Stream<Treatment> furtherInfusions(SubjectRecord subject, DayZero dayZero) {
        return subject.infusions().stream()
                .filter(infusion -> infusion.date().isAfter(dayZero.date()))
                .map(infusion -> new Treatment(
                        Treatment.Kind.CAR_T_INFUSION,
                        Treatment.Reason.SLE_RESCUE,
                        infusion.date(),
                        infusion.date(),
                        "second CAR-T infusion",
                        infusion.evidence()));
    }

    private static boolean isRescueAnyway(Treatment given) {
        return given.reason() == Treatment.Reason.SLE_RESCUE || given.kind() == Treatment.Kind.STEM_CELL_TRANSPLANT;
    }

    private static boolean couldBeRescue(Treatment given) {
        return given.reason() == Treatment.Reason.UNSTATED
                && (given.kind() == Treatment.Kind.MEDICATION || given.kind() == Treatment.Kind.PLASMA_EXCHANGE);
    }

    boolean diedBy(LocalDate day) {
        return death != null && !death.isAfter(day);
    }

    boolean withdrawnBy(LocalDate day) {
        return withdrawal != null && !withdrawal.isAfter(day);
    }

    /** By the rules of a criteria set, whether or not these let a rescue decide. */
    Optional<Treatment> firstRescueBy(LocalDate day, EventRules rules) {
        Stream<Treatment> further = rules.antiproteinuricIsRescue() ? antiproteinuric.stream() : Stream.empty();
        Stream<Treatment> recognised =
                rules.recognised() == RescuePolicy.DECIDE ? possible.stream().map(Events::explained) : Stream.empty();
        return Stream.of(rescues.stream(), further, recognised)
                .flatMap(all -> all)
                .filter(given -> !given.start().isAfter(day))
                .min(IN_TIME);
    }

    /** Named with what it was recognised by. */
    private static Treatment explained(PossibleRescue possible) {
        Treatment given = possible.treatment();
        return new Treatment(
                given.kind(), given.reason(), given.start(), given.end(), possible.text(), given.evidence());
    }

    List<PossibleRescue> possibleBy(LocalDate day) {
        return possible.stream()
                .filter(one -> !one.treatment().start().isAfter(day))
                .toList();
    }

    List<Treatment> antiproteinuricBy(LocalDate day) {
        return startedBy(antiproteinuric, day);
    }

    List<Treatment> withoutReasonBy(LocalDate day) {
        return startedBy(withoutReason, day);
    }

    private static List<Treatment> startedBy(List<Treatment> treatments, LocalDate day) {
        return treatments.stream().filter(given -> !given.start().isAfter(day)).toList();
    }

    /** Dialysis in the visit's window up to the day judged, dialysis still going on then, or a transplant before it. */
    Optional<Treatment> kidneyReplacementAt(VisitWindow window, LocalDate day) {
        return kidneyReplacement.stream()
                .filter(given -> !given.start().isAfter(day))
                .filter(given -> given.kind() == Treatment.Kind.KIDNEY_TRANSPLANT
                        || !given.lastKnownDay(dataCutOff).isBefore(window.start()))
                .findFirst();
    }
}
