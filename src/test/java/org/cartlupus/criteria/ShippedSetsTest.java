package org.cartlupus.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M3;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.prednisone;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.anAdult;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.fixture.CriteriaUnderTest;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.fixture.VerdictAssert;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.renal.RenalAside;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped criteria sets at the boundaries that section 5.2 of the clinical rules prints. */
class ShippedSetsTest {

    /** From creatinine 0.60 at baseline: eGFR 110.4; a creatinine of 0.75 is 80 %, of 0.80 is 75 % of it. */
    @ParameterizedTest(name = "{0}: {1} to {2} g/g, creatinine 0.60 to {3}: {4}")
    @CsvSource({
        "kdigo-2024-perr, 4.00, 0.70, 0.60, CRR",
        "kdigo-2024-perr, 4.00, 0.71, 0.60, NR",
        "kdigo-2024-perr, 4.00, 0.70, 1.10, CRR",
        "kdigo-2024-perr, 4.00, 0.70, 1.11, NR",
        "eular-2023, 4.00, 0.69, 0.60, CRR",
        "eular-2023, 4.00, 0.70, 0.60, PRR",
        "eular-2023, 8.00, 4.00, 0.60, PRR",
        "eular-2023, 8.00, 4.01, 0.60, NR",
        "eular-2023, 4.00, 0.69, 0.73, CRR",
        "eular-2023, 4.00, 0.69, 0.74, NR",
        "eular-2019, 4.00, 0.69, 0.60, CRR",
        "eular-2019, 8.00, 4.00, 0.60, NR",
        "acr-2024, 4.00, 0.49, 0.60, CRR",
        "acr-2024, 4.00, 0.50, 0.60, PRR",
        "acr-2024, 8.00, 4.00, 0.60, PRR",
        "acr-2024, 4.00, 0.49, 0.75, CRR",
        "acr-2024, 4.00, 0.49, 0.76, NR",
        "bliss-ln-ordinal-prr, 4.00, 0.10, 0.60, PRR",
        "bliss-ln-ordinal-prr, 3.00, 0.99, 0.60, PRR",
        "bliss-ln-ordinal-prr, 3.00, 1.00, 0.60, NR",
        "bliss-ln-ordinal-prr, 3.01, 1.00, 0.60, PRR",
        "bliss-ln-ordinal-prr, 6.00, 2.99, 0.60, PRR",
        "bliss-ln-ordinal-prr, 6.00, 3.00, 0.60, NR",
        "bliss-ln-ordinal-prr, 4.00, 1.00, 0.74, NR",
        "share-2017, 4.00, 0.44, 0.735, CRR",
        "share-2017, 4.00, 0.44, 0.736, NR",
        "share-2017, 4.00, 0.45, 0.60, PRR",
        "share-2017, 4.00, 1.99, 0.60, PRR",
        "share-2017, 4.00, 2.00, 0.60, NR",
    })
    void proteinuria_and_kidney_function(
            String set, String baseline, String visit, String creatinine, Outcome expected) {
        child(set, "0.60", baseline)
                .at(M6, upcr(visit), creatinine(creatinine), height("160"))
                .renalResponse()
                .isOutcome(expected);
    }

    /** 50 mg/mmol itself is not below 50 mg/mmol; 35 mg/mmol of albumin likewise. */
    @ParameterizedTest(name = "UPCR {0}, UACR {1} mg/mmol: {2}")
    @CsvSource({
        "49.99, , CRR",
        "50, , PRR",
        "50, 34.99, CRR",
        "50, 35, PRR",
        "49.99, 60, CRR",
        ", 34.99, CRR",
        ", 35, NOT_EVALUABLE",
        "<60, 34, CRR",
        "<60, 40, NOT_EVALUABLE",
    })
    void share_takes_albumin_as_well(@Nullable String upcr, @Nullable String uacr, Outcome expected) {
        PatientUnderTest child = child("share-2017", "0.60", "4.00").at(M6, creatinine("0.60"), height("160"));
        if (upcr != null) {
            child.at(M6, upcr(upcr, "mg/mmol{creat}"));
        }
        if (uacr != null) {
            child.at(M6, measurement(Analyte.UACR, uacr, "mg/mmol{creat}"));
        }
        child.renalResponse().isOutcome(expected);
    }

    @Test
    void albumin_is_named_where_it_decides() {
        child("share-2017", "0.60", "4.00")
                .at(
                        M6,
                        upcr("0.60"),
                        creatinine("0.60"),
                        height("160"),
                        measurement(Analyte.UACR, "40", "mg/mmol{creat}").named("albumin"))
                .renalResponse()
                .isPartial()
                .restsOn("albumin")
                .hasCondition("crr-uacr-met", Truth.FALSE)
                .says("UACR 0.3536 g/g", "not CRR because 0.60 ≥ 0.442008 and UACR 0.3536 ≥ 0.309406");
    }

    /** ACR 2006: from 0.60 (eGFR 110) no fall of 25 %; from 0.80 (eGFR 82.8, abnormal) a rise of 25 %. */
    @ParameterizedTest(name = "creatinine {0} to {1}: {2}")
    @CsvSource({
        "0.60, 0.79, CRR",
        "0.60, 0.80, NR",
        "0.80, 0.80, NR",
        "0.80, 0.64, CRR",
        "0.80, 0.65, NR",
        "0.736, 0.736, CRR",
        "0.737, 0.737, NR",
    })
    void acr_2006_asks_a_rise_of_an_abnormal_baseline(String from, String to, Outcome expected) {
        child("acr-2006", from, "4.00")
                .at(M6, upcr("0.19"), creatinine(to), height("160"), sediment("0", "0", "0"))
                .renalResponse()
                .isOutcome(expected);
    }

    @ParameterizedTest(name = "{0} g/g, {1} red, {2} white cells, {3} casts: {4}")
    @CsvSource({
        "0.19, 5, 5, 0, CRR",
        "0.20, 5, 5, 0, PRR",
        "0.19, 6, 5, 0, PRR",
        "0.19, 5, 6, 0, PRR",
        "0.19, 5, 5, 1, PRR",
        "0.19, 5, , 0, NOT_EVALUABLE",
        "2.00, 9, 9, 1, PRR",
        "2.01, 9, 9, 1, NR",
    })
    void acr_2006_asks_for_white_cells_too(
            String visit, String red, @Nullable String white, String casts, Outcome expected) {
        child("acr-2006", "0.60", "4.10")
                .at(M6, upcr(visit), creatinine("0.60"), height("160"), sediment(red, white, casts))
                .renalResponse()
                .isOutcome(expected);
    }

    /** BLISS-LN: at most 10 mg/d from week 24 (day 168) on; AURORA: in the 8 weeks before a visit from week 44 on. */
    @ParameterizedTest(name = "{0}, {1} mg/d at the visit on day {2}: {3}")
    @CsvSource({
        "bliss-ln-crr-steroid, 10, 181, CRR",
        "bliss-ln-crr-steroid, 10.1, 181, NR",
        "bliss-ln-crr-steroid, 40, 167, CRR",
        "bliss-ln-crr-steroid, 40, 168, NR",
        "bliss-ln-crr-steroid, , 167, CRR",
        "bliss-ln-crr-steroid, , 168, NOT_EVALUABLE",
        "bliss-ln-perr-steroid, 10, 181, CRR",
        "bliss-ln-perr-steroid, 11, 181, NR",
        "aurora-1-steroid, 40, 181, CRR",
        "bliss-ln-crr, , 181, CRR",
        "bliss-ln-perr, 11, 181, CRR",
    })
    void steroids_count_from_a_week_on(String set, @Nullable String dose, int day, Outcome expected) {
        PatientUnderTest child = child(set, "0.60", "4.00")
                .onDay(day, upcr("0.40"), creatinine("0.60"), height("160"))
                .judgedAt(M6);
        if (dose != null) {
            child.onDay(160, prednisone("5")).onDay(day, prednisone(dose));
        }
        child.renalResponse().isOutcome(expected);
    }

    @ParameterizedTest(name = "{0} g/g, creatinine 0.60 to {1}: {2}")
    @CsvSource({"0.49, 0.60, CRR", "0.50, 0.60, NR", "0.49, 0.736, CRR", "0.49, 0.737, NR"})
    void bliss_ln_crr(String visit, String creatinine, Outcome expected) {
        child("bliss-ln-crr", "0.60", "4.00")
                .at(M6, upcr(visit), creatinine(creatinine), height("160"))
                .renalResponse()
                .isOutcome(expected);
    }

    /** LUNAR at a limit of normal of 0.80 mg/dL. */
    @ParameterizedTest(name = "creatinine {0} to {1}, red cells {2} to {3}, {4} casts, {5} to {6} g/g: {7}")
    @CsvSource({
        "0.60, 0.69, 20, 4, 0, 4.00, 0.49, CRR",
        "0.60, 0.69, 20, 5, 0, 4.00, 0.49, PRR",
        "0.60, 0.69, 20, 4, 1, 4.00, 0.49, NR",
        "0.60, 0.70, 20, 4, 0, 4.00, 0.49, NR",
        "1.00, 0.80, 20, 4, 0, 4.00, 0.49, CRR",
        "1.00, 0.81, 20, 4, 0, 4.00, 0.49, PRR",
        "1.00, 1.15, 20, 4, 0, 4.00, 0.49, PRR",
        "1.00, 1.16, 20, 4, 0, 4.00, 0.49, NR",
        "0.60, 0.60, 20, 30, 0, 4.00, 1.00, PRR",
        "0.60, 0.60, 20, 31, 0, 4.00, 1.00, NR",
        "0.60, 0.60, 20, 30, 1, 4.00, 1.00, NR",
        "0.60, 0.60, 0, 0, 0, 4.00, 1.00, PRR",
        "0.60, 0.60, 0, 1, 0, 4.00, 1.00, NR",
        "0.60, 0.60, 20, 20, 0, 3.00, 1.00, NR",
        "0.60, 0.60, 20, 20, 0, 3.00, 0.99, PRR",
        "0.60, 0.60, 20, 20, 0, 6.00, 3.00, PRR",
        "0.60, 0.60, 20, 20, 0, 6.02, 3.01, NR",
        "0.60, 0.60, 20, , 0, 4.00, 0.49, NOT_EVALUABLE",
        "0.60, 0.60, , 20, 0, 4.00, 1.00, NOT_EVALUABLE",
    })
    void lunar(
            String creatinineBefore,
            String creatinineAfter,
            @Nullable String redBefore,
            @Nullable String redAfter,
            String casts,
            String from,
            String to,
            Outcome expected) {
        lunarChild(creatinineBefore, redBefore, from)
                .at(M6, upcr(to), withUpperLimit(creatinineAfter), sediment(redAfter, null, casts))
                .renalResponse()
                .isOutcome(expected);
    }

    @Test
    void lunar_needs_the_limit_of_the_laboratory_only_where_it_matters() {
        Entry[] visit = {upcr("0.49"), sediment("0", null, "0")};
        anAdult()
                .judgedBy(criteria("lunar"))
                .withBaseline(upcr("4.00"), creatinine("1.00"), sediment("20", null, "0"))
                .at(M6, visit)
                .at(M6, withUpperLimit("0.70"))
                .renalResponse()
                .isComplete();
        anAdult()
                .judgedBy(criteria("lunar"))
                .withBaseline(upcr("4.00"), creatinine("1.00"), sediment("20", null, "0"))
                .at(M6, visit)
                .at(M6, withUpperLimit("0.90"))
                .renalResponse()
                .isNotEvaluable()
                .missesInWords("upper limit of serum creatinine");
    }

    @Test
    void lunar_says_which_of_its_conditions_stands_in_the_way() {
        lunarChild("1.00", "20", "4.00")
                .at(M6, upcr("0.49"), withUpperLimit("1.16"), sediment("4", null, "0"))
                .renalResponse()
                .isNoResponse()
                .hasConditions(
                        "crr-upcr-met TRUE",
                        "crr-creatinine-met FALSE",
                        "prr-reduction-met TRUE",
                        "prr-ceiling-met TRUE",
                        "prr-creatinine-met FALSE",
                        "prr-sediment-met TRUE",
                        "sediment-inactive TRUE")
                .says("creatinine 116 % of baseline", "not CRR because of serum creatinine", "creatinine rose too far");
    }

    @ParameterizedTest(name = "{0} g/g, creatinine {1}, {2} red cells: {3}")
    @CsvSource({
        "0.19, 0.69, 5, CRR",
        "0.20, 0.69, 5, NR",
        "0.19, 0.70, 5, NR",
        "0.19, 0.69, 6, NR",
        "0.19, 0.69, , NOT_EVALUABLE",
    })
    void paediatric_trial_with_normal_values(String visit, String creatinine, @Nullable String red, Outcome expected) {
        child("paed-trial-normal", "0.60", "4.00")
                .at(M6, upcr(visit), creatinine(creatinine), height("160"), sediment(red, null, null))
                .renalResponse()
                .isOutcome(expected);
    }

    @ParameterizedTest(name = "{0}, {1}: {2} to {3} g/g: {4}")
    @CsvSource({
        "eular-2019, M3, 4.00, 3.00, TRUE",
        "eular-2019, M3, 4.00, 3.01, FALSE",
        "eular-2019, M6, 4.00, 2.00, TRUE",
        "eular-2019, M6, 4.00, 2.01, FALSE",
        "eular-2023, M3, 4.00, 3.00, TRUE",
        "eular-2023, M6, 4.00, 3.00, FALSE",
        "eular-2023, M6, 0, 0, FALSE",
        "eular-2023, M6, , 0.40, UNKNOWN",
    })
    void milestones_are_reported(String set, VisitCode visit, @Nullable String from, String to, Truth expected) {
        RenalAside.MilestoneFinding milestone = child(set, "0.60", from)
                .at(visit, upcr(to), creatinine("0.60"), height("160"))
                .renalResponse()
                .renal()
                .aside()
                .milestone();
        assertThat(milestone).isNotNull();
        assertThat(milestone.met()).isEqualTo(expected);
        assertThat(milestone.reductionPctGe()).isEqualByComparingTo(visit == M3 ? "25" : "50");
    }

    @Test
    void milestones_decide_nothing_and_end_with_their_visit() {
        child("eular-2023", "0.60", "0.60")
                .at(M3, upcr("0.60"), creatinine("0.60"), height("160"))
                .renalResponse()
                .isComplete()
                .says("milestone of this visit (fall of at least 25 %) not met");
        assertThat(child("eular-2023", "0.60", "4.00")
                        .at(VisitCode.M12, upcr("0.60"), creatinine("0.60"), height("160"))
                        .renalResponse()
                        .renal()
                        .aside()
                        .milestone())
                .isNull();
    }

    @Test
    void a_set_of_partial_response_alone_says_so() {
        VerdictAssert verdict = child("bliss-ln-ordinal-prr", "0.60", "4.00")
                .at(M6, upcr("0.10"), creatinine("0.60"), height("160"))
                .renalResponse()
                .isPartial()
                .says("the criteria set knows no complete response")
                .hasNotFlag(Flag.BASELINE_NOT_PROTEINURIC);
        assertThat(verdict.renal().conditions()).doesNotContainKey("crr-upcr-met");
    }

    private static PatientUnderTest child(String set, String creatinine, @Nullable String upcr) {
        PatientUnderTest child = anAdult().judgedBy(criteria(set)).withBaseline(creatinine(creatinine), height("160"));
        return upcr == null ? child : child.withBaseline(upcr(upcr));
    }

    private static PatientUnderTest lunarChild(String creatinine, @Nullable String red, String upcr) {
        return anAdult()
                .judgedBy(criteria("lunar"))
                .withBaseline(upcr(upcr), withUpperLimit(creatinine), sediment(red, null, "3"));
    }

    /** Laboratory's upper limit of normal: 0.80 mg/dL. */
    private static Entry withUpperLimit(String creatinine) {
        Reported reported = (Reported) creatinine(creatinine).value();
        return Entry.of(reported.withReferenceRange(null, new BigDecimal("0.80")));
    }

    private static Entry sediment(@Nullable String red, @Nullable String white, @Nullable String casts) {
        return Entry.together(Stream.of(
                        red == null ? null : measurement(Analyte.URINE_RED_CELLS_PER_FIELD, red, "/[HPF]"),
                        white == null ? null : measurement(Analyte.URINE_WHITE_CELLS_PER_FIELD, white, "/[HPF]"),
                        casts == null ? null : measurement(Analyte.RED_CELL_CASTS, casts, "/[LPF]"))
                .filter(Objects::nonNull)
                .toArray(Entry[]::new));
    }

    private static CriteriaUnderTest criteria(String set) {
        CriteriaSet read = read(set);
        return CriteriaUnderTest.standard().withRenal(read.renal());
    }

    private static CriteriaSet read(String set) {
        Path file = Path.of("ig/input/criteria/ln-criteria-" + set + ".json");
        try {
            return CriteriaSetJson.read("https://example.org/Library/" + set, "1", Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InvalidCriteria invalid) {
            throw new AssertionError(invalid);
        }
    }
}
