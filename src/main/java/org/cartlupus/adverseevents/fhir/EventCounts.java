package org.cartlupus.adverseevents.fhir;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.safety.tabulation.AeColumn;
import org.cartlupus.domain.safety.tabulation.AeRow;
import org.cartlupus.domain.safety.tabulation.Tally;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportGroupComponent;
import org.hl7.fhir.r4.model.MeasureReport.StratifierGroupComponent;

/**
 * The counts of one group or stratum, by code of {@code CodeSystem/ln-report}. By grade they are participants, each under
 * the worst grade; only {@code events} and {@code events-undecided} count events.
 */
record EventCounts(Map<String, Integer> byCode) {

    private static final Map<AeColumn, String> GRADES = grades();

    /**
     * @param row empty if no event belongs there
     * @param undecided events of which nobody said whether they belong there, and participants with no others
     * @param infused the denominator
     */
    static EventCounts of(Optional<AeRow> row, Tally undecided, int infused) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("at-risk", infused);
        counts.put("participants", tally(row, AeColumn.ANY).participants());
        counts.put("events", tally(row, AeColumn.ANY).events());
        GRADES.forEach((column, code) -> counts.put(code, tally(row, column).participants()));
        counts.put("participants-undecided", undecided.participants());
        counts.put("events-undecided", undecided.events());
        return new EventCounts(counts);
    }

    void addTo(MeasureReportGroupComponent group) {
        byCode.forEach(
                (code, count) -> group.addPopulation().setCode(concept(code)).setCount(count));
    }

    void addTo(StratifierGroupComponent stratum) {
        byCode.forEach(
                (code, count) -> stratum.addPopulation().setCode(concept(code)).setCount(count));
    }

    private static Tally tally(Optional<AeRow> row, AeColumn column) {
        return row.map(present -> present.tally(column)).orElse(new Tally(0, 0));
    }

    private static CodeableConcept concept(String code) {
        return new CodeableConcept(new Coding(Systems.LN_REPORT, code, null));
    }

    private static Map<AeColumn, String> grades() {
        Map<AeColumn, String> grades = new LinkedHashMap<>();
        grades.put(AeColumn.GRADE_1, "grade-1");
        grades.put(AeColumn.GRADE_2, "grade-2");
        grades.put(AeColumn.GRADE_3, "grade-3");
        grades.put(AeColumn.GRADE_4, "grade-4");
        grades.put(AeColumn.GRADE_5, "grade-5");
        grades.put(AeColumn.GRADE_3_OR_MORE, "grade-3-or-higher");
        grades.put(AeColumn.UNKNOWN_GRADE, "grade-unknown");
        return grades;
    }
}
