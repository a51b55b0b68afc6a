package org.cartlupus.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.kinetics.InfusionMoment;
import org.cartlupus.domain.kinetics.PhenotypeMarker;
import org.cartlupus.domain.kinetics.Reading;
import org.cartlupus.domain.kinetics.SeriesKey;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.subject.DataProblem;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What was sampled of one participant over time, up to a day.
 *
 * @param infusion time zero, {@code null} if no cells have been given
 * @param readings concentrations, each with the series that it belongs to
 * @param problems what could not be read
 */
public record SampledCourse(
        SubjectRecord record,
        @Nullable InfusionMoment infusion,
        List<Observed<Reading>> readings,
        List<Observed<Map<PhenotypeMarker, Measured>>> phenotypes,
        List<DataProblem> problems) {

    /** LOINC code under which B cells are followed. */
    public static final String CD19 = "8116-6";

    /** LOINC code under which ferritin is followed. */
    public static final String FERRITIN = "2276-4";

    /** Measurements that are kept for the end points and followed here too. */
    private static final Map<Analyte, String> ALSO_FOLLOWED =
            Map.of(Analyte.CD19_CELLS, CD19, Analyte.FERRITIN, FERRITIN);

    /** Spellings of one unit. */
    private static final Map<String, String> SAME_UNIT = Map.of(
            "pg/ml", "pg/mL",
            "ng/L", "pg/mL",
            "ng/l", "pg/mL",
            "ng/ml", "ng/mL",
            "ug/L", "ng/mL",
            "mg/l", "mg/L");

    public SampledCourse {
        readings = List.copyOf(readings);
        phenotypes = List.copyOf(phenotypes);
        problems = List.copyOf(problems);
    }

    /**
     * @param siteZone zone in which a day is a day
     * @param cutOff what is dated later is left out
     */
    public static SampledCourse of(SubjectEvidence known, ZoneId siteZone, LocalDate cutOff) {
        SubjectRecord record = SubjectRecords.of(known, siteZone).upTo(cutOff);
        InfusionMoment infusion = record.firstInfusion()
                .map(given -> new InfusionMoment(given.date(), given.time()))
                .orElse(null);
        Collector collector = new Collector(new SiteDays(siteZone), cutOff);
        known.clinical().forEach(collector::add);
        return new SampledCourse(record, infusion, collector.readings, collector.phenotypes, collector.problems);
    }

    private static final class Collector {

        private final SiteDays days;
        private final LocalDate cutOff;
        private final List<Observed<Reading>> readings = new ArrayList<>();
        private final List<Observed<Map<PhenotypeMarker, Measured>>> phenotypes = new ArrayList<>();
        private final List<DataProblem> problems = new ArrayList<>();

        Collector(SiteDays days, LocalDate cutOff) {
            this.days = days;
            this.cutOff = cutOff;
        }

        void add(StoredFact<Fact> stored) {
            Evidence evidence = stored.evidence();
            if (stored.fact() instanceof ConcentrationFact sample) {
                Reading reading = Reading.of(
                        new SeriesKey(
                                sample.code(), SAME_UNIT.getOrDefault(sample.unit(), sample.unit()), sample.assay()),
                        sample.value(),
                        sample.lloq());
                observed(reading, sample.reporting(), evidence).ifPresent(readings::add);
            } else if (stored.fact() instanceof PhenotypeFact phenotype) {
                observed(phenotype.percentages(), phenotype.reporting(), evidence)
                        .ifPresent(phenotypes::add);
            } else if (stored.fact() instanceof MeasurementFact measured
                    && ALSO_FOLLOWED.containsKey(measured.reported().analyte())) {
                reading(measured, evidence)
                        .flatMap(reading -> observed(reading, measured.reporting(), evidence))
                        .ifPresent(readings::add);
            }
        }

        private Optional<Reading> reading(MeasurementFact measured, Evidence evidence) {
            Reported reported = measured.reported();
            Analyte analyte = reported.analyte();
            Optional<Measured> value = converted(reported, reported.value());
            if (value.isEmpty() && measured.reporting().status().counts()) {
                problems.add(new DataProblem(
                        evidence.reference(),
                        "Observation.value",
                        reported.text() + " can't be converted to " + analyte.unit()));
            }
            return value.map(concentration -> new Reading(
                    SeriesKey.of(ALSO_FOLLOWED.getOrDefault(analyte, ""), analyte.unit()),
                    concentration,
                    limit(reported, measured.lloq()),
                    limit(reported, reported.referenceLow())));
        }

        private static @Nullable BigDecimal limit(Reported reported, @Nullable BigDecimal limit) {
            return limit == null
                    ? null
                    : converted(reported, Measured.exactly(limit))
                            .map(Measured::value)
                            .orElse(null);
        }

        private static Optional<Measured> converted(Reported reported, Measured value) {
            return reported.analyte().convert(value, reported.unit(), CreatinineFactors.DEFAULT);
        }

        private <V> Optional<Observed<V>> observed(V value, Reporting reporting, Evidence evidence) {
            Optional<SiteDays.Moment> moment = days.moment(reporting.effective());
            if (moment.isEmpty() && reporting.status().counts()) {
                problems.add(new DataProblem(
                        evidence.reference(),
                        "Observation.effective",
                        "a day is needed, not only a month or year, to place the value"));
            }
            return moment.filter(when -> !when.date().isAfter(cutOff))
                    .map(when -> new Observed<>(
                            value, when.date(), when.time(), reporting.status(), reporting.issued(), evidence));
        }
    }
}
