package org.cartlupus.adverseevents.fhir;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.adverseevents.EventGroup;
import org.cartlupus.adverseevents.EventSummary;
import org.cartlupus.criteria.fhir.AppliedCriteria;
import org.cartlupus.domain.safety.tabulation.AeLevel;
import org.cartlupus.domain.safety.tabulation.AeRow;
import org.cartlupus.domain.safety.tabulation.AeTable;
import org.cartlupus.domain.safety.tabulation.Tally;
import org.cartlupus.evidence.Viewpoint;
import org.cartlupus.terminology.CtcaeDictionary;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportGroupComponent;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportGroupStratifierComponent;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportStatus;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportType;
import org.hl7.fhir.r4.model.MeasureReport.StratifierGroupComponent;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * FHIR out: the table of adverse events as a MeasureReport of profile {@code ln-ae-summary}. Every count is there, also
 * where it is 0: what is left out could not be told from what was not counted.
 */
final class EventReportWriter {

    private static final String MEASURE = Systems.BASE + "/Measure/ln-ae-summary|1.0.0";

    private static final RowKey OVERALL = new RowKey(AeLevel.OVERALL, "", null);

    private final EventSummary summary;

    private EventReportWriter(EventSummary summary) {
        this.summary = summary;
    }

    /** @param now when it is written; an answer as of an instant bears that instant, so that it stays the same */
    static MeasureReport write(EventSummary summary, Instant now) {
        Viewpoint viewpoint = summary.viewpoint();
        MeasureReport report = new MeasureReport();
        report.getMeta().addProfile(Systems.profile("ln-ae-summary"));
        report.addExtension(Systems.extension("report-study"), new Reference("ResearchStudy/" + summary.study()));
        report.addExtension(
                Systems.extension("data-cutoff"),
                new DateType(viewpoint.dataCutOff().toString()));
        Instant asOf = viewpoint.asOf();
        if (asOf != null) {
            report.addExtension(Systems.extension("known-at"), new InstantType(Date.from(asOf)));
        }
        AppliedCriteria.name(report, summary.criteria());
        report.setStatus(MeasureReportStatus.COMPLETE);
        report.setType(MeasureReportType.SUMMARY);
        report.setMeasure(MEASURE);
        report.setDate(Date.from(asOf == null ? now : asOf));
        report.setPeriod(period(summary));
        EventReportWriter writer = new EventReportWriter(summary);
        for (EventGroup group : EventGroup.values()) {
            report.addGroup(writer.group(group));
        }
        return report;
    }

    private static Period period(EventSummary summary) {
        String end = summary.viewpoint().dataCutOff().toString();
        String start = summary.begin() == null ? end : summary.begin().toString();
        return new Period().setStartElement(new DateTimeType(start)).setEndElement(new DateTimeType(end));
    }

    private MeasureReportGroupComponent group(EventGroup group) {
        MeasureReportGroupComponent component = new MeasureReportGroupComponent().setCode(code(group.code()));
        counts(group, OVERALL, null).addTo(component);
        MeasureReportGroupStratifierComponent byArm = component.addStratifier().addCode(code("arm"));
        MeasureReportGroupStratifierComponent byTerm = component.addStratifier().addCode(code("term"));
        MeasureReportGroupStratifierComponent byBoth = component.addStratifier().addCode(code("arm-and-term"));
        Set<String> arms = summary.table(group).infusedByArm().keySet();
        for (String arm : arms) {
            counts(group, OVERALL, arm).addTo(byArm.addStratum().setValue(arm(arm)));
        }
        for (RowKey term : terms(group)) {
            counts(group, term, null).addTo(byTerm.addStratum().setValue(concept(term)));
            for (String arm : arms) {
                StratifierGroupComponent stratum = byBoth.addStratum();
                stratum.addComponent().setCode(code("arm")).setValue(arm(arm));
                stratum.addComponent().setCode(code("term")).setValue(concept(term));
                counts(group, term, arm).addTo(stratum);
            }
        }
        return component;
    }

    /**
     * What a row groups. Two tables may spell one term differently, so its code tells it if it has one.
     *
     * @param code {@code null} for a term without code, and for all events
     */
    private record RowKey(AeLevel level, String label, @Nullable String code) {

        static RowKey of(AeRow row) {
            return new RowKey(row.level(), row.label(), row.code());
        }

        boolean isOf(AeRow row) {
            return isSame(of(row));
        }

        boolean isSame(RowKey other) {
            return other.level == level
                    && Objects.equals(other.code, code)
                    && (code != null || other.label.equalsIgnoreCase(label));
        }
    }

    private EventCounts counts(EventGroup group, RowKey key, @Nullable String arm) {
        AeTable table = summary.table(group);
        int infused = arm == null
                ? table.infusedByArm().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                : table.infusedByArm().getOrDefault(arm, 0);
        Tally undecided = group.undecided()
                .flatMap(column -> row(summary.table(EventGroup.ANY), key, arm).map(row -> row.tally(column)))
                .orElse(new Tally(0, 0));
        return EventCounts.of(row(table, key, arm), undecided, infused);
    }

    private Optional<AeRow> row(AeTable table, RowKey key, @Nullable String arm) {
        return rows(table)
                .filter(row -> Objects.equals(row.arm(), arm) && key.isOf(row))
                .findFirst();
    }

    /** Terms of events that belong to the group, or of which it is not known. */
    private List<RowKey> terms(EventGroup group) {
        Stream<RowKey> certain = overAllArms(summary.table(group)).map(RowKey::of);
        Stream<RowKey> open = overAllArms(summary.table(EventGroup.ANY))
                .filter(row -> group.undecided()
                        .filter(column -> row.tally(column).events() > 0)
                        .isPresent())
                .map(RowKey::of);
        List<RowKey> terms = new ArrayList<>();
        Stream.concat(certain, open)
                .sorted(Comparator.comparing(RowKey::label, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(key -> String.valueOf(key.code())))
                .filter(key -> terms.stream().noneMatch(seen -> seen.isSame(key)))
                .forEach(terms::add);
        return terms;
    }

    private Stream<AeRow> overAllArms(AeTable table) {
        return rows(table).filter(row -> row.level() == AeLevel.TERM && row.arm() == null);
    }

    private Stream<AeRow> rows(AeTable table) {
        return table.rows().stream()
                .filter(row -> row.scope() == summary.period().scope()
                        && row.period().equals(summary.period().days()));
    }

    private static CodeableConcept concept(RowKey term) {
        String label = term.label();
        String code = term.code();
        if (code == null) {
            return new CodeableConcept().setText(label);
        }
        int bar = code.indexOf('|');
        if (bar >= 0) {
            Coding foreign = new Coding().setCode(code.substring(bar + 1));
            return new CodeableConcept(bar == 0 ? foreign : foreign.setSystem(code.substring(0, bar))).setText(label);
        }
        String display = CtcaeDictionary.shipped()
                .ofCode(code)
                .map(CtcaeDictionary.Entry::display)
                .orElse(label);
        return new CodeableConcept(new Coding(Systems.LN_CTCAE_TERM, code, display)).setText(display);
    }

    private static CodeableConcept arm(String name) {
        return new CodeableConcept().setText(name);
    }

    private static CodeableConcept code(String code) {
        return new CodeableConcept(new Coding(Systems.LN_REPORT, code, null));
    }
}
