package org.cartlupus.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.activity.SledaiItem.ANTI_DS_DNA;
import static org.cartlupus.domain.activity.SledaiItem.FEVER;
import static org.cartlupus.domain.activity.SledaiItem.LEUKOPENIA;
import static org.cartlupus.domain.activity.SledaiItem.PROTEINURIA;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.measured;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.verdict.Flag.SLEDAI_ITEM_MISMATCH;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.subject.DrugClass;
import org.cartlupus.domain.subject.Interpretation;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Entered SLEDAI-2K items beside what the laboratory says (clinical rules 1.2, 1.4, 1.5). The visit is on 2025-07-15. */
class SledaiReviewTest {

    @ParameterizedTest(name = "{0} {1} {2}, range {3} to {4}: {5} is {6}")
    @CsvSource({
        "UPCR, 0.50, g/g, , , PROTEINURIA, false",
        "UPCR, 0.51, g/g, , , PROTEINURIA, true",
        "UPCR, 56.56, mg/mmol, , , PROTEINURIA, false",
        "UPCR, 57, mg/mmol, , , PROTEINURIA, true",
        "URINE_RED_CELLS_PER_FIELD, 5, /[HPF], , , HAEMATURIA, false",
        "URINE_RED_CELLS_PER_FIELD, 6, /[HPF], , , HAEMATURIA, true",
        "URINE_WHITE_CELLS_PER_FIELD, 5, /[HPF], , , PYURIA, false",
        "URINE_WHITE_CELLS_PER_FIELD, 6, /[HPF], , , PYURIA, true",
        "PLATELETS, 100, 10*9/L, , , THROMBOCYTOPENIA, false",
        "PLATELETS, 99, 10*9/L, , , THROMBOCYTOPENIA, true",
        "PLATELETS, 99000, /uL, , , THROMBOCYTOPENIA, true",
        "WHITE_CELLS, 3.0, 10*9/L, , , LEUKOPENIA, false",
        "WHITE_CELLS, 2.9, 10*9/L, , , LEUKOPENIA, true",
        "TEMPERATURE, 38.0, Cel, , , FEVER, false",
        "TEMPERATURE, 38.1, Cel, , , FEVER, true",
        "TEMPERATURE, 100.6, [degF], , , FEVER, true",
        "C3, 0.89, g/L, 0.90, 1.80, LOW_COMPLEMENT, true",
        "C4, 9, mg/dL, 10, 40, LOW_COMPLEMENT, true",
        "CH50, 20, [arb'U]/mL, 31, , LOW_COMPLEMENT, true",
        "ANTI_DS_DNA, 100, [IU]/mL, , 100, ANTI_DS_DNA, false",
        "ANTI_DS_DNA, 101, [IU]/mL, , 100, ANTI_DS_DNA, true",
        "RED_CELL_CASTS, 1, /[LPF], , , URINARY_CASTS, true",
    })
    void a_value_beyond_its_cut_off_contradicts_an_absent_item_and_one_within_a_present_item(
            Analyte analyte,
            String value,
            String unit,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            SledaiItem item,
            boolean present) {
        Entry lab = ranged(analyte, value, unit, low, high, null);

        assertThat(mismatches(sledai(new SledaiItem[0]), lab)).isEqualTo(present ? Set.of(item) : Set.of());
        assertThat(mismatches(sledai(item), lab)).isEqualTo(present ? Set.of() : Set.of(item));
    }

    @Test
    void complement_is_normal_only_if_c3_and_c4_are() {
        Entry c3 = ranged(Analyte.C3, "1.2", "g/L", new BigDecimal("0.9"), null, null);
        Entry c4 = ranged(Analyte.C4, "0.2", "g/L", new BigDecimal("0.1"), null, null);

        assertThat(mismatches(sledai(SledaiItem.LOW_COMPLEMENT), c3)).isEmpty();
        assertThat(mismatches(sledai(SledaiItem.LOW_COMPLEMENT), c3, c4)).containsExactly(SledaiItem.LOW_COMPLEMENT);
    }

    @ParameterizedTest
    @CsvSource({"HIGH, true", "NORMAL, false", "LOW, false", "EQUIVOCAL, false"})
    void antibodies_may_be_interpreted_by_their_laboratory(Interpretation interpretation, boolean present) {
        Entry lab = ranged(Analyte.ANTI_DS_DNA, "35", "[IU]/mL", null, null, interpretation);

        assertThat(mismatches(sledai(new SledaiItem[0]), lab)).isEqualTo(present ? Set.of(ANTI_DS_DNA) : Set.of());
        assertThat(mismatches(sledai(ANTI_DS_DNA), lab)).isEqualTo(present ? Set.of() : Set.of(ANTI_DS_DNA));
    }

    @ParameterizedTest
    @EnumSource(
            value = Analyte.class,
            names = {"C3", "C4", "CH50", "ANTI_DS_DNA"})
    void without_the_range_of_its_laboratory_a_value_says_nothing(Analyte analyte) {
        Entry lab = measurement(analyte, "0.01", analyte.unit());

        assertThat(mismatches(sledai(new SledaiItem[0]), lab)).isEmpty();
        assertThat(mismatches(sledai(SledaiItem.LOW_COMPLEMENT, ANTI_DS_DNA), lab))
                .isEmpty();
    }

    @Test
    void without_values_and_without_entered_items_nothing_is_said() {
        assertThat(mismatches(sledai(SledaiItem.values()))).isEmpty();
        assertThat(mismatches(sledai(12), upcr("4.0"))).isEmpty();
        assertThat(mismatches(sledai(Set.of(PROTEINURIA)), upcr("4.0"))).isEmpty();
        assertThat(mismatches(sledai(new SledaiItem[0]), measurement(Analyte.URINE_PROTEIN_24H, "3.0", "g/d")))
                .as("nothing shows that the collection was complete")
                .isEmpty();
        assertThat(mismatches(sledai(new SledaiItem[0]), upcr("4.0", "g/L")))
                .as("a unit that does not convert")
                .isEmpty();
    }

    @ParameterizedTest(name = "UPCR 4.0 of {0}: {1}")
    @CsvSource({
        "2025-06-14, false",
        "2025-06-15, true",
        "2025-07-15, true",
        "2025-07-16, false",
    })
    void values_of_the_thirty_days_up_to_the_form_speak(String date, boolean mismatch) {
        PatientUnderTest patient = visit(sledai(new SledaiItem[0])).on(date, upcr("4.0"));

        assertThat(noticed(patient)).isEqualTo(mismatch ? Set.of(PROTEINURIA) : Set.of());
    }

    @Test
    void the_value_nearest_to_the_form_speaks_but_any_fever_does() {
        assertThat(noticed(visit(sledai(new SledaiItem[0]))
                        .on("2025-07-01", upcr("4.0"))
                        .on("2025-07-10", upcr("0.2"))))
                .isEmpty();
        assertThat(noticed(visit(sledai(new SledaiItem[0]))
                        .on("2025-07-01", measurement(Analyte.TEMPERATURE, "39.0", "Cel"))
                        .on("2025-07-10", measurement(Analyte.TEMPERATURE, "36.8", "Cel"))))
                .containsExactly(FEVER);
    }

    @ParameterizedTest(name = "{0}, {1} from {2} to {3}: {4}")
    @CsvSource({
        "IMMUNOSUPPRESSANT, SLE_MAINTENANCE, 2024-01-01, , false",
        "IMMUNOSUPPRESSANT, SLE_MAINTENANCE, 2024-01-01, 2025-07-14, true",
        "UNKNOWN, UNSTATED, 2024-01-01, , false",
        "IMMUNOSUPPRESSANT, CAR_T_TOXICITY, 2025-06-20, 2025-06-20, false",
        "ANTIMALARIAL, SLE_MAINTENANCE, 2024-01-01, , true",
        "OTHER, OTHER, 2024-01-01, , true",
    })
    void under_a_drug_that_may_lower_counts_a_low_count_is_not_taken_for_lupus(
            DrugClass drug, Treatment.Reason reason, String from, String to, boolean mismatch) {
        PatientUnderTest patient = visit(sledai(new SledaiItem[0]))
                .taking(drug, reason, "the drug", from, to)
                .on("2025-07-15", measurement(Analyte.WHITE_CELLS, "2.0", "10*9/L"));

        assertThat(noticed(patient)).isEqualTo(mismatch ? Set.of(LEUKOPENIA) : Set.of());
    }

    @Test
    void in_the_weeks_after_the_infusion_nothing_is_taken_for_lupus() {
        PatientUnderTest early = aPatient()
                .withdrawalVisitOn("2025-02-10")
                .on("2025-02-10", sledai(new SledaiItem[0]), bilag(""), pga("0.1"))
                .on("2025-02-09", measurement(Analyte.WHITE_CELLS, "1.0", "10*9/L"))
                .on("2025-01-20", measurement(Analyte.TEMPERATURE, "39.5", "Cel"))
                .judgedAt(VisitCode.WITHDRAWAL);

        early.judged(EndPoint.SRI_4).hasNotFlag(SLEDAI_ITEM_MISMATCH);
    }

    @Test
    void the_baseline_form_is_compared_too_before_lymphodepletion() {
        aPatient()
                .withBaseline(sledai(new SledaiItem[0]), bilag("REN=A"), pga("2.0"), upcr("4.0"))
                .at(VisitCode.M6, sledai(new SledaiItem[0]), bilag(""), pga("0.1"))
                .judged(EndPoint.SRI_4)
                .hasFlag(SLEDAI_ITEM_MISMATCH)
                .warns(Notice.Kind.SLEDAI_ITEM_MISMATCH);
    }

    @Test
    void the_verdict_stays_that_of_the_entered_form() {
        PatientUnderTest patient = aPatient()
                .withBaseline(sledai(16), bilag("REN=A"), pga("2.0"))
                .at(
                        VisitCode.M6,
                        sledai(new SledaiItem[0]).named("form"),
                        bilag("REN=B"),
                        pga("0.1"),
                        upcr("4.0").named("lab"));

        patient.judged(EndPoint.SRI_4)
                .isOutcome(Outcome.RESPONDER)
                .hasExactlyFlags(SLEDAI_ITEM_MISMATCH)
                .restsOn("form")
                .doesNotRestOn("lab");
        patient.judged(EndPoint.RENAL_RESPONSE).hasNotFlag(SLEDAI_ITEM_MISMATCH);
    }

    @Test
    void the_notice_names_form_item_and_values() {
        PatientUnderTest patient = visit(sledai(new SledaiItem[0]).named("form"))
                .on(
                        "2025-07-14",
                        ranged(Analyte.C3, "0.62", "g/L", new BigDecimal("0.90"), new BigDecimal("1.80"), null));

        assertThat(notices(patient))
                .containsExactly(Notice.of(
                        Notice.Kind.SLEDAI_ITEM_MISMATCH,
                        "Observation/form",
                        "low-complement",
                        "2025-07-15",
                        "absent",
                        "30",
                        "c3 0.62 g/L (0.90 to 1.80) of 2025-07-14"));
    }

    @Test
    void one_difference_is_said_once_for_all_end_points_and_visits() {
        PatientUnderTest patient = aPatient()
                .withBaseline(sledai(new SledaiItem[0]), bilag("REN=A"), pga("2.0"), upcr("4.0"))
                .at(VisitCode.M3, sledai(4), bilag(""), pga("0.1"))
                .at(VisitCode.M6, sledai(4), bilag(""), pga("0.1"));

        assertThat(patient.evaluation(
                                Set.of(EndPoint.SRI_4, EndPoint.SRI_8, EndPoint.BICLA),
                                List.of(VisitCode.M3, VisitCode.M6))
                        .orElseThrow()
                        .notices())
                .extracting(Notice::kind)
                .containsOnlyOnce(Notice.Kind.SLEDAI_ITEM_MISMATCH);
    }

    private static Set<SledaiItem> mismatches(Entry form, Entry... values) {
        return noticed(visit(form).on("2025-07-15", values));
    }

    private static PatientUnderTest visit(Entry form) {
        return aPatient().at(VisitCode.M6, form, pga("0.1"));
    }

    private static Set<SledaiItem> noticed(PatientUnderTest patient) {
        Set<SledaiItem> items = notices(patient).stream()
                .map(notice -> SledaiItem.ofCode(notice.details().get(0)).orElseThrow())
                .collect(Collectors.toSet());
        assertThat(patient.judgedAt(VisitCode.M6)
                        .verdict(EndPoint.SRI_4, VisitCode.M6)
                        .findings()
                        .flags()
                        .contains(SLEDAI_ITEM_MISMATCH))
                .as("flag and notices agree")
                .isEqualTo(!items.isEmpty());
        return items;
    }

    private static List<Notice> notices(PatientUnderTest patient) {
        return patient.verdict(EndPoint.SRI_4, VisitCode.M6).findings().notices().stream()
                .filter(notice -> notice.kind() == Notice.Kind.SLEDAI_ITEM_MISMATCH)
                .toList();
    }

    private static Entry ranged(
            Analyte analyte,
            String value,
            String unit,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable Interpretation interpretation) {
        return Entry.of(Reported.of(analyte, measured(value), unit)
                .withReferenceRange(low, high)
                .interpretedAs(interpretation));
    }
}
