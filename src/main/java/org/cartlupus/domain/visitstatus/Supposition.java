package org.cartlupus.domain.visitstatus;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ResultStatus;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.renal.EgfrCriteria;
import org.cartlupus.domain.renal.KidneyFunction;
import org.cartlupus.domain.subject.BodyMeasure;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.PlausibleRange;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.UrineCollection;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A participant's record with values that might yet come: for the verdict the best that can be, or the worst. Every end
 * point of the trial only rises or only falls with each of its inputs, so what holds for both ends holds for all values
 * between. What is supposed wins over a value of the same day.
 */
final class Supposition {

    /** Which end of what is possible. */
    enum End {
        BEST,
        WORST
    }

    /** Nothing at all could not be compared with: no fall in per cent can be said from it. */
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    private static final Evidence NOWHERE = new Evidence("Observation/supposed", "0");

    private final SubjectRecord subject;
    private final EgfrCriteria egfr;
    private final List<Observed<Reported>> measurements;
    private final List<Observed<SledaiAssessment>> sledai;
    private final List<Observed<BilagAssessment>> bilag;
    private final List<Observed<PgaAssessment>> pga;

    Supposition(SubjectRecord subject, CriteriaSet criteria) {
        this.subject = subject;
        this.egfr = criteria.egfr().lockedFor(subject);
        this.measurements = new ArrayList<>(subject.measurements());
        this.sledai = new ArrayList<>(subject.sledai());
        this.bilag = new ArrayList<>(subject.bilag());
        this.pga = new ArrayList<>(subject.pga());
    }

    /** @param partly the value that is there in part, completed in the result; {@code null} if there is none */
    void suppose(RequiredInput input, End end, LocalDate date, @Nullable Object partly) {
        // At baseline what is bad is good: there is further to fall.
        boolean active = input.isAtBaseline() == (end == End.BEST);
        switch (input) {
            case PROTEINURIA_BASELINE, PROTEINURIA_VISIT -> {
                // Whichever of the two quantities can be compared is used.
                measurement(Analyte.UPCR, active, date);
                measurement(Analyte.URINE_PROTEIN_24H_PER_BSA, active, date);
            }
            case KIDNEY_FUNCTION_BASELINE, KIDNEY_FUNCTION_VISIT -> kidneyFunction(active, date, partly != null);
            case SEDIMENT_VISIT -> {
                sediment(Analyte.URINE_RED_CELLS_PER_FIELD, active, date);
                sediment(Analyte.RED_CELL_CASTS, active, date);
            }
            case SLEDAI_BASELINE, SLEDAI_VISIT -> sledai.add(observed(completed(active, sledaiOf(partly)), date));
            case BILAG_BASELINE, BILAG_VISIT -> bilag.add(observed(graded(active, bilagOf(partly)), date));
            case PGA_BASELINE, PGA_VISIT ->
                pga.add(observed(new PgaAssessment(new BigDecimal(active ? "3" : "0"), new BigDecimal("3")), date));
        }
    }

    SubjectRecord record() {
        return new SubjectRecord(
                subject.reference(),
                subject.identifier(),
                subject.subjectEvidence(),
                subject.patientEvidence(),
                subject.sex(),
                subject.birthDate(),
                subject.death(),
                subject.withdrawal(),
                subject.withdrawalVisit(),
                subject.infusions(),
                subject.treatments(),
                measurements,
                sledai,
                bilag,
                pga,
                subject.problems(),
                subject.proposalInputs(),
                subject.assignedDose(),
                subject.enrolment());
    }

    /** A sample, and a height where there is none near enough; of a sample that is there, what stands beside it. */
    private void kidneyFunction(boolean poor, LocalDate date, boolean sampleIsThere) {
        Measurements known = known();
        int maxAge = egfr.maxHeightAgeDays();
        boolean hasHeight =
                BodyMeasure.on(date, known.of(Analyte.HEIGHT), maxAge).found().isPresent();
        if (egfr.method().needsHeight() && !hasHeight) {
            // The lower the height, the lower the eGFR.
            measurement(Analyte.HEIGHT, !poor, date);
        }
        Analyte decisive = KidneyFunction.decisiveAnalyte(egfr.method());
        boolean keepsSample = sampleIsThere
                && !known.of(decisive).stream()
                        .filter(observed -> observed.date().equals(date))
                        .allMatch(observed -> observed.value().value().isCensored());
        if (!keepsSample) {
            measurement(decisive, poor, date);
        }
        if (egfr.method().needsCystatinC() && decisive != Analyte.CYSTATIN_C) {
            measurement(Analyte.CYSTATIN_C, poor, date);
        }
    }

    private void measurement(Analyte analyte, boolean high, LocalDate date) {
        PlausibleRange range = PlausibleRange.of(analyte);
        BigDecimal value = high ? range.high() : range.low().max(LEAST);
        for (Observed<Measurements.Usable> there : known().of(analyte)) {
            Measured reported = there.value().value();
            if (there.date().equals(date) && reported.isCensored()) {
                // What is known of the number stays true: below 0.6 it can be no more than that.
                boolean upperBound =
                        reported.isLessThan(PlausibleRange.of(analyte).high()).isTrue();
                value = upperBound ? value.min(reported.value()) : value.max(reported.value());
            }
        }
        measurement(analyte, value, date);
    }

    private Measurements known() {
        return new Measurements(record(), egfr.factors());
    }

    private void sediment(Analyte analyte, boolean active, LocalDate date) {
        measurement(analyte, new BigDecimal(active ? "1000" : "0"), date);
    }

    private void measurement(Analyte analyte, BigDecimal value, LocalDate date) {
        Reported reported = Reported.of(analyte, Measured.exactly(value), analyte.unit());
        // By the best method, which wins over another of the day.
        measurements.add(observed(reported.collectedAs(UrineCollection.values()[0]), date));
    }

    private static SledaiAssessment completed(boolean active, @Nullable SledaiAssessment partly) {
        Map<SledaiItem, Truth> items = new EnumMap<>(SledaiItem.class);
        for (SledaiItem item : SledaiItem.values()) {
            Truth known = partly == null ? Truth.UNKNOWN : partly.present(item);
            items.put(item, known.isUnknown() ? Truth.of(active) : known);
        }
        return SledaiAssessment.ofItems(items);
    }

    private static BilagAssessment graded(boolean active, @Nullable BilagAssessment partly) {
        Map<BilagSystem, BilagGrade> grades = new EnumMap<>(BilagSystem.class);
        for (BilagSystem system : BilagSystem.values()) {
            BilagGrade open = active ? BilagGrade.A : BilagGrade.E;
            grades.put(system, partly == null ? open : partly.grade(system).orElse(open));
        }
        return new BilagAssessment(grades);
    }

    private static @Nullable SledaiAssessment sledaiOf(@Nullable Object partly) {
        return partly instanceof SledaiAssessment form ? form : null;
    }

    private static @Nullable BilagAssessment bilagOf(@Nullable Object partly) {
        return partly instanceof BilagAssessment form ? form : null;
    }

    private static <V> Observed<V> observed(V value, LocalDate date) {
        return new Observed<>(value, date, null, ResultStatus.CORRECTED, Instant.MAX, NOWHERE);
    }
}
