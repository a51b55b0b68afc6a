package org.cartlupus.domain.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cartlupus.domain.activity.finding.AntiDsDna;
import org.cartlupus.domain.activity.finding.BloodCount;
import org.cartlupus.domain.activity.finding.BodyTemperature;
import org.cartlupus.domain.activity.finding.CellCount;
import org.cartlupus.domain.activity.finding.ComplementLevel;
import org.cartlupus.domain.activity.finding.Finding;
import org.cartlupus.domain.activity.finding.ProteinRatio;
import org.cartlupus.domain.activity.finding.UrinaryCasts;
import org.cartlupus.domain.activity.finding.UrineCells;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.subject.Interpretation;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.UrineCollection;
import org.cartlupus.domain.subject.WordedResult;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A participant's measurements in the terms of SLEDAI-2K (clinical rules 1.2). Complement and antibodies stay in their
 * laboratory's unit, that of their own range; what does not convert is left out.
 */
final class LaboratoryFindings {

    private final SubjectRecord subject;
    private final Measurements measurements;
    private final List<Observed<Finding>> all = new ArrayList<>();
    private final Map<Evidence, String> texts = new HashMap<>();
    private final Map<Evidence, List<Evidence>> beside = new HashMap<>();
    private final Set<Notice> notices = new LinkedHashSet<>();
    private final TimedCollections collections;
    private boolean isRead;

    /** @param maxWeightAgeDays how old the weight may be by which a 24-hour urine is checked */
    LaboratoryFindings(SubjectRecord subject, Measurements measurements, int maxWeightAgeDays) {
        this.subject = subject;
        this.measurements = measurements;
        this.collections = new TimedCollections(measurements, maxWeightAgeDays);
    }

    /** Read on first use: who asks for no score needs none of them. */
    List<Observed<Finding>> all() {
        if (!isRead) {
            isRead = true;
            readUrine();
            readBlood();
            converted(Analyte.TEMPERATURE, value -> new BodyTemperature(value.value()));
            readWords();
            notices.addAll(measurements.notices());
        }
        return all;
    }

    /** Which values could not be used, and why: a unit that does not convert, a number that cannot be true. */
    Set<Notice> notices() {
        all();
        return notices;
    }

    /** The values of these resources as a clinician reads them, in the order given. */
    String textOf(List<Evidence> evidence) {
        return String.join(
                ", ",
                evidence.stream().map(texts::get).filter(text -> text != null).toList());
    }

    /** What was used to judge a value, such as the weight by which a collection was checked; mostly nothing. */
    List<Evidence> beside(Evidence value) {
        return beside.getOrDefault(value, List.of());
    }

    private void readUrine() {
        converted(
                Analyte.UPCR,
                value -> new ProteinRatio(value.value(), sample(value.reported().collection())));
        measurements.of(Analyte.URINE_PROTEIN_24H).forEach(this::collection);
        cells(Analyte.URINE_RED_CELLS_PER_FIELD, UrineCells.Cell.RED, UrineCells.Counting.PER_HIGH_POWER_FIELD);
        cells(Analyte.URINE_WHITE_CELLS_PER_FIELD, UrineCells.Cell.WHITE, UrineCells.Counting.PER_HIGH_POWER_FIELD);
        cells(Analyte.URINE_RED_CELLS_PER_VOLUME, UrineCells.Cell.RED, UrineCells.Counting.PER_MICROLITRE);
        cells(Analyte.URINE_WHITE_CELLS_PER_VOLUME, UrineCells.Cell.WHITE, UrineCells.Counting.PER_MICROLITRE);
        converted(Analyte.RED_CELL_CASTS, value -> UrinaryCasts.counted(UrinaryCasts.Kind.RED_CELL, value.value()));
        converted(Analyte.GRANULAR_CASTS, value -> UrinaryCasts.counted(UrinaryCasts.Kind.GRANULAR, value.value()));
    }

    private void readBlood() {
        converted(Analyte.PLATELETS, value -> new BloodCount(BloodCount.Line.PLATELETS, value.value()));
        converted(Analyte.WHITE_CELLS, value -> new BloodCount(BloodCount.Line.LEUKOCYTES, value.value()));
        complement(Analyte.C3, ComplementLevel.Component.C3);
        complement(Analyte.C4, ComplementLevel.Component.C4);
        complement(Analyte.CH50, ComplementLevel.Component.CH50);
        asReported(
                Analyte.ANTI_DS_DNA,
                value -> new AntiDsDna(value.value(), value.referenceHigh(), antibodies(value.interpretation())));
    }

    private void converted(Analyte analyte, Function<Measurements.Usable, Finding> finding) {
        for (Observed<Measurements.Usable> observed : measurements.of(analyte)) {
            add(observed.map(finding), ValueText.of(observed.map(Measurements.Usable::reported)));
        }
    }

    private void asReported(Analyte analyte, Function<Reported, Finding> finding) {
        for (Observed<Reported> observed : subject.measurementsOf(analyte)) {
            add(observed.map(finding), ValueText.of(observed));
        }
    }

    private void complement(Analyte analyte, ComplementLevel.Component component) {
        asReported(analyte, value -> new ComplementLevel(component, value.value(), value.referenceLow()));
    }

    private void add(Observed<Finding> finding, String text) {
        all.add(finding);
        texts.put(finding.evidence(), text);
    }

    private void cells(Analyte analyte, UrineCells.Cell cell, UrineCells.Counting counting) {
        converted(analyte, value -> new UrineCells(cell, counting, CellCount.of(value.value())));
    }

    private void collection(Observed<Measurements.Usable> protein) {
        TimedCollections.Collection collection = collections.of(protein);
        add(
                protein.withValue(collection.protein()),
                ValueText.of(protein.map(Measurements.Usable::reported)) + collection.creatinine());
        beside.put(protein.evidence(), collection.checkedBy());
    }

    private void readWords() {
        for (Observed<WordedResult> worded : subject.proposalInputs().wordedResults()) {
            WordedResult result = worded.value();
            add(
                    worded.withValue(result.finding()),
                    result.test().title() + " " + result.text() + " of " + worded.date());
        }
    }

    private static ProteinRatio.Sample sample(UrineCollection collection) {
        return switch (collection) {
            case FIRST_MORNING -> ProteinRatio.Sample.FIRST_MORNING;
            case UNSTATED -> ProteinRatio.Sample.UNSTATED;
            case TIMED_24H -> ProteinRatio.Sample.TIMED_24H;
            case RANDOM_SPOT -> ProteinRatio.Sample.RANDOM_SPOT;
        };
    }

    /** Low antibodies are as negative as normal ones. */
    private static AntiDsDna.@Nullable Interpretation antibodies(@Nullable Interpretation interpretation) {
        if (interpretation == null) {
            return null;
        }
        return switch (interpretation) {
            case HIGH -> AntiDsDna.Interpretation.POSITIVE;
            case EQUIVOCAL -> AntiDsDna.Interpretation.EQUIVOCAL;
            case NORMAL, LOW -> AntiDsDna.Interpretation.NEGATIVE;
        };
    }
}
