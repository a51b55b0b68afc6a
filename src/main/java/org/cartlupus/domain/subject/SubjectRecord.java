package org.cartlupus.domain.subject;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules need of one participant, in local days of the site.
 *
 * @param reference of the participant in the trial, for example {@code ResearchSubject/x}
 * @param identifier the participant's number in the trial
 * @param death day of death, {@code null} while none is recorded
 * @param withdrawal day on which the participant left the trial early, {@code null} if they did not
 * @param withdrawalVisit day of a visit recorded as the withdrawal visit, {@code null} if there is none
 * @param bilag entered grades, which count
 * @param proposalInputs what bears on proposed scores alone
 * @param assignedDose {@code null} if no arm is recorded, or the study plans no dose for it
 * @param enrolment what was settled on joining the trial
 */
public record SubjectRecord(
        String reference,
        String identifier,
        Evidence subjectEvidence,
        Evidence patientEvidence,
        Sex sex,
        @Nullable BirthDate birthDate,
        @Nullable LocalDate death,
        @Nullable LocalDate withdrawal,
        @Nullable LocalDate withdrawalVisit,
        List<Infusion> infusions,
        List<Treatment> treatments,
        List<Observed<Reported>> measurements,
        List<Observed<SledaiAssessment>> sledai,
        List<Observed<BilagAssessment>> bilag,
        List<Observed<PgaAssessment>> pga,
        List<DataProblem> problems,
        ProposalInputs proposalInputs,
        @Nullable AssignedDose assignedDose,
        Enrolment enrolment) {

    /**
     * CAR-T cells given, in part or in full.
     *
     * @param cells CAR-positive cells in total, {@code null} if not recorded
     * @param cellsPerKilogram the same per kg of body weight as the site wrote it, {@code null} if not recorded
     */
    public record Infusion(
            LocalDate date,
            @Nullable Instant time,
            Evidence evidence,
            @Nullable BigDecimal cells,
            @Nullable BigDecimal cellsPerKilogram) {

        /** Without a dose. */
        public Infusion(LocalDate date, @Nullable Instant time, Evidence evidence) {
            this(date, time, evidence, null, null);
        }
    }

    /**
     * The dose that the arm of the participant plans (trap 42).
     *
     * @param arm assigned
     * @param cellsPerKilogram CAR-positive cells per kg of body weight
     */
    public record AssignedDose(String arm, BigDecimal cellsPerKilogram) {}

    /** Day 0 is the first infusion; empty while no cells have been given. */
    public Optional<DayZero> dayZero() {
        return firstInfusion()
                .map(first -> new DayZero(
                        first.date(),
                        first.time(),
                        firstLymphodepletion().map(Treatment::start).orElse(null)));
    }

    /** The first dose of lymphodepletion up to day 0: baseline ends with it. */
    public Optional<Treatment> firstLymphodepletion() {
        return firstInfusion().flatMap(infusion -> treatments.stream()
                .filter(treatment -> treatment.reason() == Treatment.Reason.LYMPHODEPLETION)
                .filter(treatment -> !treatment.start().isAfter(infusion.date()))
                .min(Comparator.comparing(Treatment::start).thenComparing(Treatment::evidence)));
    }

    public Optional<Infusion> firstInfusion() {
        return infusions.stream()
                .min(Comparator.comparing(Infusion::date)
                        .thenComparing(Infusion::time, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Infusion::evidence));
    }

    /** All measurements of one analyte, in no particular order. */
    public List<Observed<Reported>> measurementsOf(Analyte analyte) {
        return measurements.stream()
                .filter(observed -> observed.value().analyte() == analyte)
                .toList();
    }

    /** The record as it was in clinical time at the end of {@code cutOff}: whatever is dated later is left out. */
    public SubjectRecord upTo(LocalDate cutOff) {
        return new SubjectRecord(
                reference,
                identifier,
                subjectEvidence,
                patientEvidence,
                sex,
                birthDate,
                notAfter(death, cutOff),
                notAfter(withdrawal, cutOff),
                notAfter(withdrawalVisit, cutOff),
                infusions.stream()
                        .filter(given -> !given.date().isAfter(cutOff))
                        .toList(),
                treatments.stream()
                        .filter(given -> !given.start().isAfter(cutOff))
                        .map(given -> given.knownUntil(cutOff))
                        .toList(),
                notAfter(measurements, cutOff),
                notAfter(sledai, cutOff),
                notAfter(bilag, cutOff),
                notAfter(pga, cutOff),
                problems,
                proposalInputs.upTo(cutOff),
                assignedDose,
                enrolment.upTo(cutOff));
    }

    private static @Nullable LocalDate notAfter(@Nullable LocalDate date, LocalDate cutOff) {
        return date == null || date.isAfter(cutOff) ? null : date;
    }

    private static <V> List<Observed<V>> notAfter(List<Observed<V>> values, LocalDate cutOff) {
        return values.stream()
                .filter(observed -> !observed.date().isAfter(cutOff))
                .toList();
    }
}
