package org.cartlupus.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ResultStatus;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.evaluation.SubjectEvaluation;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.subject.BirthDate;
import org.cartlupus.domain.subject.Enrolment;
import org.cartlupus.domain.subject.ProposalInputs;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/** A course as the rules read it, judged by the document's default criteria at the reference date. */
final class JudgedCourse {

    static final Map<Assay, Analyte> ANALYTES = Map.ofEntries(
            Map.entry(Assay.CREATININE_MG_PER_DL, Analyte.SERUM_CREATININE),
            Map.entry(Assay.CREATININE_UMOL_PER_L, Analyte.SERUM_CREATININE),
            Map.entry(Assay.UPCR_G_PER_G, Analyte.UPCR),
            Map.entry(Assay.UPCR_MG_PER_G, Analyte.UPCR),
            Map.entry(Assay.UPCR_MG_PER_MMOL, Analyte.UPCR),
            Map.entry(Assay.PROTEIN_24_HOURS, Analyte.URINE_PROTEIN_24H),
            Map.entry(Assay.HEIGHT, Analyte.HEIGHT),
            Map.entry(Assay.WEIGHT, Analyte.WEIGHT),
            Map.entry(Assay.BODY_SURFACE, Analyte.BODY_SURFACE));

    private static final CriteriaSet CRITERIA =
            CriteriaSet.defaults(new CriteriaSet.Identity("defaults", "urn:defaults", "1", "0"));

    private final Course course;
    private final Optional<SubjectEvaluation> evaluation;

    JudgedCourse(Course course, LocalDate dataCutOff) {
        this.course = course;
        this.evaluation = SubjectEvaluation.of(
                record(), CRITERIA, VisitSchedule.DEFAULT, dataCutOff, EndPoint.OF_THE_TRIAL, visits());
    }

    private Set<VisitCode> visits() {
        return course.withdrawal() == null
                ? EnumSet.complementOf(EnumSet.of(VisitCode.WITHDRAWAL))
                : EnumSet.allOf(VisitCode.class);
    }

    /** Empty for a child without day 0. */
    Optional<SubjectEvaluation> evaluation() {
        return evaluation;
    }

    Optional<Verdict> verdict(EndPoint endPoint, VisitCode visit) {
        return evaluation.flatMap(judged -> judged.verdicts().stream()
                .filter(verdict ->
                        verdict.endPoint() == endPoint && verdict.window().visit() == visit)
                .findFirst());
    }

    private SubjectRecord record() {
        LocalDate withdrawalVisit = course.visits().stream()
                .filter(visit -> visit.of() == TrialVisit.WITHDRAWAL)
                .map(Visit::day)
                .findFirst()
                .orElse(null);
        return new SubjectRecord(
                "ResearchSubject/" + course.child().participant(),
                course.child().participant(),
                evidence("subject"),
                evidence("patient"),
                course.child().sex(),
                new BirthDate(course.child().birthDate(), false),
                course.death(),
                course.withdrawal(),
                withdrawalVisit,
                course.infusion().stream()
                        .map(given -> new SubjectRecord.Infusion(
                                given.given().toLocalDate(),
                                given.given().toInstant(ZoneOffset.ofHours(8)),
                                evidence("infusion")))
                        .toList(),
                treatments(),
                course.readings().stream()
                        .filter(reading -> ANALYTES.containsKey(reading.assay()))
                        .map(reading -> observed(
                                Reported.of(
                                        ANALYTES.get(reading.assay()),
                                        reading.value(),
                                        reading.assay().unit()),
                                reading.taken(),
                                status(reading.status()),
                                reading.issued(),
                                reading.key()))
                        .toList(),
                scores(course.sledai(), SledaiRecord::form, SledaiRecord::assessed, SledaiRecord::key),
                scores(course.bilag(), BilagRecord::form, BilagRecord::assessed, BilagRecord::key),
                scores(course.pga(), PgaRecord::mark, PgaRecord::assessed, PgaRecord::key),
                List.of(),
                ProposalInputs.NONE,
                null,
                Enrolment.UNKNOWN);
    }

    private List<Treatment> treatments() {
        List<Treatment> treatments = course.doses().stream()
                .map(dose -> new Treatment(
                        Treatment.Kind.MEDICATION,
                        reason(dose.purpose()),
                        dose.given().toLocalDate(),
                        lastDay(dose),
                        dose.drug().text(),
                        evidence(dose.key())))
                .collect(Collectors.toCollection(ArrayList::new));
        course.dialysis()
                .forEach(day -> treatments.add(new Treatment(
                        Treatment.Kind.DIALYSIS,
                        Treatment.Reason.UNSTATED,
                        day,
                        day,
                        "dialysis",
                        evidence("dialysis-" + day))));
        return treatments;
    }

    private static @Nullable LocalDate lastDay(Dose dose) {
        return dose.manner() == Dose.Manner.ONCE ? dose.given().toLocalDate() : dose.until();
    }

    private static Treatment.Reason reason(Dose.Purpose purpose) {
        return Treatment.Reason.valueOf(purpose.name());
    }

    private static ResultStatus status(Reading.Status status) {
        return switch (status) {
            case FINAL -> ResultStatus.FINAL;
            case AMENDED -> ResultStatus.CORRECTED;
            case ENTERED_IN_ERROR -> ResultStatus.NOT_USABLE;
        };
    }

    private static <R, V> List<Observed<V>> scores(
            List<R> records, Function<R, V> value, Function<R, LocalDateTime> when, Function<R, String> key) {
        return records.stream()
                .map(entry -> observed(
                        value.apply(entry), when.apply(entry), ResultStatus.FINAL, when.apply(entry), key.apply(entry)))
                .toList();
    }

    private static <V> Observed<V> observed(
            V value, LocalDateTime taken, ResultStatus status, LocalDateTime issued, String key) {
        return new Observed<>(
                value,
                taken.toLocalDate(),
                taken.toInstant(ZoneOffset.ofHours(8)),
                status,
                issued.toInstant(ZoneOffset.ofHours(8)),
                evidence(key));
    }

    private static Evidence evidence(String key) {
        return new Evidence(key, "1");
    }
}
