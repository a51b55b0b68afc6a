package org.cartlupus.domain.rescue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.BaselineRule;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.rescue.PossibleRescue.Why;
import org.cartlupus.domain.subject.BodyMeasure;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Evidence;

/**
 * Lists what drugs and doses say of rescue where nobody coded one (clinical rules 4.3), and antiproteinuric drugs that were
 * started or increased whatever reason was coded (trap 37).
 *
 * @param possible of each substance and reason the first, in the order of time
 * @param antiproteinuric started or increased from day 0 on, in the order of time
 */
public record RescueRecognition(List<PossibleRescue> possible, List<Treatment> antiproteinuric) {

    private static final Comparator<Treatment> IN_TIME =
            Comparator.comparing(Treatment::start).thenComparing(Treatment::evidence);

    /**
     * @param rule what ends the baseline, and how far a single dose reaches
     * @param measurements of the participant, for weights and entered steroid doses
     * @param maxWeightAgeDays how old the weight may be by which a dose per kg is found
     * @param dataCutOff last day whose events are known
     */
    public static RescueRecognition of(
            SubjectRecord subject,
            DayZero dayZero,
            BaselineRule rule,
            RescueCriteria criteria,
            Measurements measurements,
            int maxWeightAgeDays,
            LocalDate dataCutOff) {
        boolean anythingGiven =
                subject.treatments().stream().anyMatch(given -> !given.start().isBefore(dayZero.date()));
        if (!anythingGiven) {
            return new RescueRecognition(List.of(), List.of());
        }
        BaselineTherapy baseline = BaselineTherapy.of(subject.treatments(), dayZero, rule);
        List<Treatment> fromDayZero = subject.treatments().stream()
                .filter(given -> !given.start().isBefore(dayZero.date()))
                .toList();
        List<PossibleRescue> found = new ArrayList<>();
        fromDayZero.forEach(given -> judged(given, fromDayZero, baseline).ifPresent(found::add));
        List<Treatment> steroids = subject.treatments().stream()
                .filter(given -> given.kind() == Treatment.Kind.MEDICATION)
                .filter(given -> DrugRole.of(given.atc(), given.name()) == DrugRole.GLUCOCORTICOID)
                .toList();
        if (!steroids.isEmpty()) {
            found.addAll(new SteroidRescue(
                            steroids,
                            dayZero.date(),
                            baseline.day(),
                            recordedSteroid(measurements, dayZero, rule, maxWeightAgeDays),
                            rule.lookbackDays(),
                            criteria,
                            day -> weightOn(day, measurements, maxWeightAgeDays),
                            dataCutOff)
                    .possible());
        }
        return new RescueRecognition(
                firstOfEach(found),
                fromDayZero.stream()
                        .filter(given -> given.kind() == Treatment.Kind.MEDICATION)
                        .filter(given -> DrugRole.of(given.atc(), given.name()) == DrugRole.ANTIPROTEINURIC)
                        .filter(given -> changed(given, fromDayZero, baseline).isPresent())
                        .sorted(IN_TIME)
                        .toList());
    }

    private static Optional<PossibleRescue> judged(
            Treatment given, List<Treatment> fromDayZero, BaselineTherapy baseline) {
        Treatment.Reason reason = given.reason();
        if (reason == Treatment.Reason.SLE_RESCUE || reason == Treatment.Reason.LYMPHODEPLETION) {
            return Optional.empty();
        }
        if (given.kind() == Treatment.Kind.PLASMA_EXCHANGE) {
            return reason == Treatment.Reason.CAR_T_TOXICITY
                    ? Optional.empty()
                    : Optional.of(found(given, Why.PLASMA_EXCHANGE, List.of()));
        }
        if (given.kind() != Treatment.Kind.MEDICATION) {
            return Optional.empty();
        }
        return switch (DrugRole.of(given.atc(), given.name())) {
            case DEPLETING_BIOLOGIC -> Optional.of(found(given, Why.BIOLOGIC, List.of()));
            case LASTING_BIOLOGIC ->
                baseline.of(given).isEmpty() ? Optional.of(found(given, Why.BIOLOGIC, List.of())) : Optional.empty();
            case IMMUNOSUPPRESSANT -> changed(given, fromDayZero, baseline);
            case CYTOKINE_BLOCKER, OTHER_IMMUNOSUPPRESSANT ->
                reason == Treatment.Reason.SLE_MAINTENANCE || reason == Treatment.Reason.UNSTATED
                        ? changed(given, fromDayZero, baseline)
                        : Optional.empty();
            case IMMUNOGLOBULIN ->
                reason == Treatment.Reason.REPLACEMENT || reason == Treatment.Reason.CAR_T_TOXICITY
                        ? Optional.empty()
                        : Optional.of(found(given, Why.IMMUNOGLOBULIN, List.of()));
            case GLUCOCORTICOID, ANTIPROTEINURIC, BLOOD_SUPPORT, ANTIMALARIAL, NONE -> Optional.empty();
        };
    }

    /** Started, or certainly increased; a change within the same dose, or one that nobody can tell, is none. */
    private static Optional<PossibleRescue> changed(
            Treatment given, List<Treatment> fromDayZero, BaselineTherapy baseline) {
        List<Treatment> before = baseline.of(given);
        if (before.isEmpty()) {
            return Optional.of(found(given, Why.NEW_IMMUNOSUPPRESSANT, List.of()));
        }
        List<Treatment> now = fromDayZero.stream()
                .filter(other -> other.start().equals(given.start()) && BaselineTherapy.isSameDrug(other, given))
                .toList();
        return BaselineTherapy.isMore(now, before).isTrue()
                ? Optional.of(found(
                        given,
                        Why.INCREASED_IMMUNOSUPPRESSANT,
                        before.stream().map(Treatment::evidence).toList()))
                : Optional.empty();
    }

    private static PossibleRescue found(Treatment given, Why why, List<Evidence> further) {
        return new PossibleRescue(
                given,
                why,
                "",
                Stream.concat(Stream.of(given.evidence()), further.stream()).toList());
    }

    /** A drug given every week is one rescue, not fifty. */
    private static List<PossibleRescue> firstOfEach(List<PossibleRescue> found) {
        Set<String> seen = new HashSet<>();
        return found.stream()
                .sorted(Comparator.comparing(PossibleRescue::treatment, IN_TIME))
                .filter(possible -> seen.add(possible.why()
                        + DrugRole.substance(
                                        possible.treatment().atc(),
                                        possible.treatment().name())
                                .orElse(possible.treatment().name())))
                .toList();
    }

    private static Optional<BodyMeasure> weightOn(LocalDate day, Measurements measurements, int maxWeightAgeDays) {
        return BodyMeasure.on(day, measurements.of(Analyte.WEIGHT), maxWeightAgeDays)
                .found();
    }

    /** The daily prednisone that was entered at baseline, where it is a known number. */
    private static Optional<SteroidRescue.RecordedSteroid> recordedSteroid(
            Measurements measurements, DayZero dayZero, BaselineRule rule, int maxWeightAgeDays) {
        return baseline(measurements, Analyte.PREDNISONE_EQUIVALENT, dayZero, rule)
                .map(dose -> new SteroidRescue.RecordedSteroid(number(dose), dose.evidence()))
                .or(() -> baseline(measurements, Analyte.PREDNISONE_EQUIVALENT_PER_KG, dayZero, rule)
                        .flatMap(dose -> weightOn(dose.date(), measurements, maxWeightAgeDays)
                                .map(weight -> new SteroidRescue.RecordedSteroid(
                                        number(dose).multiply(weight.value(), MathContext.DECIMAL128),
                                        dose.evidence()))));
    }

    private static Optional<Observed<Measurements.Usable>> baseline(
            Measurements measurements, Analyte analyte, DayZero dayZero, BaselineRule rule) {
        return rule.choose(measurements.of(analyte), dayZero, any -> 0, (one, other) -> one.value()
                        .saysTheSameAs(other.value()))
                .map(chosen -> chosen.observed())
                .filter(dose -> !dose.value().value().isCensored());
    }

    private static BigDecimal number(Observed<Measurements.Usable> dose) {
        return dose.value().value().value();
    }
}
