package org.cartlupus.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.activity.SledaiItem.ANTI_DS_DNA;
import static org.cartlupus.domain.activity.SledaiItem.HAEMATURIA;
import static org.cartlupus.domain.activity.SledaiItem.LEUKOPENIA;
import static org.cartlupus.domain.activity.SledaiItem.PROTEINURIA;
import static org.cartlupus.domain.activity.SledaiItem.PYURIA;
import static org.cartlupus.domain.activity.SledaiItem.URINARY_CASTS;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.Chart.urineProtein24h;
import static org.cartlupus.domain.fixture.Chart.weight;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.finding.AntiDsDna;
import org.cartlupus.domain.activity.finding.CellCount;
import org.cartlupus.domain.activity.finding.DipstickProtein;
import org.cartlupus.domain.activity.finding.Finding;
import org.cartlupus.domain.activity.finding.UrinaryCasts;
import org.cartlupus.domain.activity.finding.UrineCells;
import org.cartlupus.domain.activity.sledai.LabRule;
import org.cartlupus.domain.activity.sledai.ProposalFlag;
import org.cartlupus.domain.activity.sledai.SledaiProposalRules;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.evaluation.SubjectEvaluation;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.proposal.ScoreProposal;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.WordedResult;
import org.cartlupus.domain.verdict.EndPoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The keys of {@code sledai2k} act on the proposals, and the inputs that they bear on are judged by clinical rules 1.2 and
 * 1.4. The visit of month 6 is on 2025-07-15.
 */
class SledaiCriteriaTest {

    private static final String STANDARD = "{}";

    @Test
    void what_a_set_says_of_sledai_is_what_the_rules_get() throws InvalidCriteria {
        SledaiProposalRules rules = rules(
                """
                {"sledai2k": {"lookbackDays": 10, "labRule": "ANY", "missing": "BOUNDS", "attributionOpenDays": 42,
                  "rbcPerUlCutoff": "25", "wbcPerUlCutoff": 30}}""");

        assertThat(rules.lookBackDays()).isEqualTo(10);
        assertThat(rules.labRule()).isEqualTo(LabRule.ANY);
        assertThat(rules.attributionOpenDays()).isEqualTo(42);
        assertThat(rules.limits().redCellsPerMicrolitre()).isEqualTo(new BigDecimal("25"));
        assertThat(rules.limits().whiteCellsPerMicrolitre()).isEqualTo(new BigDecimal("30"));
        assertThat(rules(STANDARD)).isEqualTo(SledaiProposalRules.DEFAULT);
    }

    @ParameterizedTest(name = "look-back of {0} days, value of {1}: {2}")
    @CsvSource({
        "10, 2025-07-05, TRUE",
        "10, 2025-07-04, ",
        "28, 2025-06-17, TRUE",
        "28, 2025-06-16, ",
        "30, 2025-06-15, TRUE",
        "30, 2025-06-14, ",
    })
    void the_look_back_reaches_the_proposals(int days, String date, @Nullable Truth proposed) {
        PatientUnderTest patient = visit().on(date, upcr("4.0"));

        assertThat(proposedBy("{\"sledai2k\": {\"lookbackDays\": " + days + "}}", patient, PROTEINURIA))
                .isEqualTo(proposed);
    }

    @ParameterizedTest
    @CsvSource({"NEAREST, FALSE", "ANY, TRUE"})
    void the_rule_for_laboratory_values_reaches_the_proposals(LabRule rule, Truth proposed) {
        PatientUnderTest patient = visit().on("2025-07-01", upcr("4.0")).on("2025-07-10", upcr("0.2"));

        assertThat(proposedBy("{\"sledai2k\": {\"labRule\": \"" + rule + "\"}}", patient, PROTEINURIA))
                .isEqualTo(proposed);
    }

    @ParameterizedTest
    @CsvSource({"180, TRUE", "181, UNKNOWN"})
    void the_days_after_the_infusion_that_stay_open_reach_the_proposals(int days, Truth proposed) {
        PatientUnderTest patient = visit().on("2025-07-15", measurement(Analyte.WHITE_CELLS, "1.0", "10*9/L"));

        assertThat(proposedBy("{\"sledai2k\": {\"attributionOpenDays\": " + days + "}}", patient, LEUKOPENIA))
                .isEqualTo(proposed);
    }

    @ParameterizedTest(name = "{0} {1} with a cut-off of {2}: {3}")
    @CsvSource({
        "URINE_RED_CELLS_PER_VOLUME, 25, 25, FALSE",
        "URINE_RED_CELLS_PER_VOLUME, 26, 25, TRUE",
        "URINE_RED_CELLS_PER_VOLUME, >25, 25, TRUE",
        "URINE_RED_CELLS_PER_VOLUME, <25, 25, FALSE",
        "URINE_RED_CELLS_PER_VOLUME, >10, 25, UNKNOWN",
        "URINE_RED_CELLS_PER_VOLUME, 2600, , UNKNOWN",
        "URINE_WHITE_CELLS_PER_VOLUME, 25, 25, FALSE",
        "URINE_WHITE_CELLS_PER_VOLUME, 26, 25, TRUE",
        "URINE_WHITE_CELLS_PER_VOLUME, 2600, , UNKNOWN",
    })
    void cells_per_microlitre_decide_only_by_a_cut_off_of_the_site(
            Analyte analyte, String value, @Nullable String cutOff, Truth proposed) {
        SledaiItem item = analyte == Analyte.URINE_RED_CELLS_PER_VOLUME ? HAEMATURIA : PYURIA;
        String criteria = cutOff == null
                ? STANDARD
                : "{\"sledai2k\": {\"rbcPerUlCutoff\": " + cutOff + ", \"wbcPerUlCutoff\": " + cutOff + "}}";
        PatientUnderTest patient = visit().on("2025-07-14", measurement(analyte, value, "/uL"));

        assertThat(proposedBy(criteria, patient, item)).isEqualTo(proposed);
        assertThat(item(criteria, patient, item).flags().contains(ProposalFlag.ONLY_PER_MICROLITRE))
                .isEqualTo(cutOff == null);
    }

    @Test
    void a_count_per_field_decides_beside_one_per_microlitre() {
        PatientUnderTest patient = visit().on(
                        "2025-07-14",
                        measurement(Analyte.URINE_RED_CELLS_PER_VOLUME, "2600", "/uL"),
                        measurement(Analyte.URINE_RED_CELLS_PER_FIELD, "5", "/[HPF]"));

        assertThat(proposedBy(STANDARD, patient, HAEMATURIA)).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest(name = "red cells {0}: {1}, white cells likewise")
    @CsvSource({
        "5, FALSE",
        "6, TRUE",
        "0-5, FALSE",
        "5-10, UNKNOWN",
        "6-10, TRUE",
        ">50, TRUE",
        "<5, FALSE",
        "<=5, FALSE",
        ">3, UNKNOWN",
        "<10, UNKNOWN",
        ">=6, TRUE",
        "0, FALSE",
    })
    void trap_48_a_range_decides_only_where_all_of_it_lies_on_one_side(String text, Truth proposed) {
        PatientUnderTest patient = visit().on(
                        "2025-07-14",
                        worded(WordedResult.Test.RED_CELLS_PER_FIELD, cells(UrineCells.Cell.RED, text)),
                        worded(WordedResult.Test.WHITE_CELLS_PER_FIELD, cells(UrineCells.Cell.WHITE, text)));

        assertThat(proposedBy(STANDARD, patient, HAEMATURIA)).isEqualTo(proposed);
        assertThat(proposedBy(STANDARD, patient, PYURIA)).isEqualTo(proposed);
        assertThat(item(STANDARD, patient, HAEMATURIA).flags().contains(ProposalFlag.VALUE_CANNOT_DECIDE))
                .isEqualTo(proposed.isUnknown());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "RED_CELL, TRUE, TRUE",
        "HAEM_GRANULAR, TRUE, TRUE",
        "GRANULAR, TRUE, UNKNOWN",
        "WHITE_CELL, TRUE, ",
        "RED_CELL, FALSE, UNKNOWN",
    })
    void trap_8_only_red_cell_and_haem_granular_casts_count(
            UrinaryCasts.Kind kind, Truth present, @Nullable Truth proposed) {
        PatientUnderTest patient = visit().on("2025-07-14", casts(kind, present));

        assertThat(proposedBy(STANDARD, patient, URINARY_CASTS)).isEqualTo(proposed);
    }

    @Test
    void trap_8_plain_granular_casts_without_red_cell_casts_score_nothing() {
        PatientUnderTest patient = visit().on(
                        "2025-07-14",
                        casts(UrinaryCasts.Kind.RED_CELL, Truth.FALSE),
                        casts(UrinaryCasts.Kind.GRANULAR, Truth.TRUE),
                        casts(UrinaryCasts.Kind.WHITE_CELL, Truth.TRUE));

        assertThat(proposedBy(STANDARD, patient, URINARY_CASTS)).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest(name = "{0} g/d, creatinine {1} mg/d at 40 kg: {2} {3}")
    @CsvSource({
        "0.50, 640, FALSE, ",
        "0.51, 640, TRUE, ",
        // 11 and 25 mg/kg/d are accepted.
        "0.51, 440, TRUE, ",
        "0.51, 1000, TRUE, ",
        "0.51, 439.9, UNKNOWN, COLLECTION_INCOMPLETE",
        "0.51, 1000.1, UNKNOWN, COLLECTION_INCOMPLETE",
        "3.00, , UNKNOWN, COLLECTION_UNCHECKED",
        "3.00, <640, UNKNOWN, COLLECTION_UNCHECKED",
    })
    void a_collection_counts_only_if_its_creatinine_shows_that_it_is_complete(
            String protein, @Nullable String creatinine, Truth proposed, @Nullable ProposalFlag flag) {
        PatientUnderTest patient =
                visit().on("2025-07-14", urineProtein24h(protein), weight("40").named("weight"));
        if (creatinine != null) {
            patient.on(
                    "2025-07-14",
                    measurement(Analyte.URINE_CREATININE_24H, creatinine, "mg/d")
                            .named("creatinine"));
        }

        ScoreProposal.OfItem item = item(STANDARD, patient, PROTEINURIA);
        assertThat(item.proposed()).isEqualTo(proposed);
        assertThat(item.flags().stream().filter(raised -> raised != ProposalFlag.SLEDAI_ITEM_MISMATCH))
                .containsExactlyElementsOf(flag == null ? List.of() : List.of(flag));
        assertThat(item.basedOn().stream().anyMatch(used -> used.reference().equals("Observation/creatinine")))
                .isEqualTo(flag != ProposalFlag.COLLECTION_UNCHECKED);
    }

    @ParameterizedTest(name = "weight of {0}, creatinine of {1}: {2}")
    @CsvSource({
        "2025-07-14, 2025-07-14, TRUE",
        "2025-04-15, 2025-07-14, TRUE",
        "2025-04-14, 2025-07-14, UNKNOWN",
        "2025-07-15, 2025-07-14, UNKNOWN",
        "2025-07-14, 2025-07-13, UNKNOWN",
    })
    void creatinine_of_another_day_and_an_old_weight_show_nothing(String weighed, String collected, Truth proposed) {
        PatientUnderTest patient = visit().on("2025-07-14", urineProtein24h("2.0"))
                .on(weighed, weight("40"))
                .on(collected, measurement(Analyte.URINE_CREATININE_24H, "0.64", "g/(24.h)"));

        assertThat(proposedBy(STANDARD, patient, PROTEINURIA)).isEqualTo(proposed);
    }

    @Test
    void a_rejected_collection_gives_way_to_a_ratio_and_is_flagged() {
        PatientUnderTest patient = visit().on(
                        "2025-07-14",
                        urineProtein24h("3.0"),
                        weight("40"),
                        measurement(Analyte.URINE_CREATININE_24H, "2.5", "mmol/d"),
                        upcr("0.4"));

        ScoreProposal.OfItem item = item(STANDARD, patient, PROTEINURIA);
        assertThat(item.proposed()).as("2.5 mmol are 283 mg, 7 mg/kg").isEqualTo(Truth.FALSE);
        assertThat(item.flags()).containsExactly(ProposalFlag.COLLECTION_INCOMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEGATIVE", "FOUR_PLUS"})
    void a_dipstick_alone_decides_nothing(DipstickProtein level) {
        ScoreProposal.OfItem item = item(
                STANDARD, visit().on("2025-07-14", worded(WordedResult.Test.DIPSTICK_PROTEIN, level)), PROTEINURIA);

        assertThat(item.proposed()).isEqualTo(Truth.UNKNOWN);
        assertThat(item.flags()).containsExactly(ProposalFlag.DIPSTICK_ONLY);
    }

    @ParameterizedTest
    @CsvSource({"POSITIVE, TRUE", "NEGATIVE, FALSE", "EQUIVOCAL, FALSE"})
    void antibodies_may_be_reported_without_a_number(AntiDsDna.Interpretation read, Truth proposed) {
        PatientUnderTest patient =
                visit().on("2025-07-14", worded(WordedResult.Test.ANTI_DS_DNA, new AntiDsDna(null, null, read)));

        ScoreProposal.OfItem item = item(STANDARD, patient, ANTI_DS_DNA);
        assertThat(item.proposed()).isEqualTo(proposed);
        assertThat(item.flags().contains(ProposalFlag.ANTI_DS_DNA_EQUIVOCAL))
                .isEqualTo(read == AntiDsDna.Interpretation.EQUIVOCAL);
    }

    @Test
    void no_key_of_sledai_changes_an_answer_about_entered_scores() {
        PatientUnderTest patient = aPatient()
                .withBaseline(sledai(16), bilag("REN=A"), pga("2.0"))
                .at(VisitCode.M6, sledai(new SledaiItem[0]), bilag("REN=B"), pga("0.1"))
                .on("2025-07-01", upcr("4.0"), measurement(Analyte.URINE_RED_CELLS_PER_VOLUME, "900", "/uL"));

        assertThat(List.of("{\"lookbackDays\": 5}", "{\"labRule\": \"ANY\"}", "{\"rbcPerUlCutoff\": 20}"))
                .allSatisfy(changed -> assertThat(verdict("{\"sledai2k\": " + changed + "}", patient)
                                .outcome())
                        .isEqualTo(verdict(STANDARD, patient).outcome()));
    }

    private static PatientUnderTest visit() {
        return aPatient().at(VisitCode.M6, sledai(new SledaiItem[0]), pga("0.1"));
    }

    private static Entry casts(UrinaryCasts.Kind kind, Truth present) {
        WordedResult.Test test =
                switch (kind) {
                    case RED_CELL -> WordedResult.Test.RED_CELL_CASTS;
                    case HAEM_GRANULAR -> WordedResult.Test.HAEM_GRANULAR_CASTS;
                    case WHITE_CELL -> WordedResult.Test.WHITE_CELL_CASTS;
                    case GRANULAR, HYALINE -> WordedResult.Test.GRANULAR_CASTS;
                };
        return worded(test, new UrinaryCasts(kind, present));
    }

    private static UrineCells cells(UrineCells.Cell cell, String text) {
        return new UrineCells(
                cell,
                UrineCells.Counting.PER_HIGH_POWER_FIELD,
                CellCount.ofText(text).orElseThrow());
    }

    private static Entry worded(WordedResult.Test test, Finding finding) {
        return Entry.of(new WordedResult(test, "as reported", finding));
    }

    /** @return {@code null} where no value speaks */
    private static @Nullable Truth proposedBy(String criteria, PatientUnderTest patient, SledaiItem item) {
        return items(criteria, patient).stream()
                .filter(proposal -> proposal.item() == item)
                .map(ScoreProposal.OfItem::proposed)
                .findFirst()
                .orElse(null);
    }

    private static ScoreProposal.OfItem item(String criteria, PatientUnderTest patient, SledaiItem item) {
        return items(criteria, patient).stream()
                .filter(proposal -> proposal.item() == item)
                .findFirst()
                .orElseThrow();
    }

    private static List<ScoreProposal.OfItem> items(String criteria, PatientUnderTest patient) {
        return verdict(criteria, patient).proposals().stream()
                .filter(ScoreProposal.OfItem.class::isInstance)
                .map(ScoreProposal.OfItem.class::cast)
                .toList();
    }

    private static Verdict verdict(String criteria, PatientUnderTest patient) {
        try {
            return SubjectEvaluation.of(
                            patient.record(),
                            CriteriaSetJson.read("https://example.org/Library/test", "1", criteria),
                            VisitSchedule.DEFAULT,
                            PatientUnderTest.ALL_DATA,
                            Set.of(EndPoint.SRI_4),
                            List.of(VisitCode.M6))
                    .orElseThrow()
                    .verdicts()
                    .get(0);
        } catch (InvalidCriteria wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static SledaiProposalRules rules(String json) throws InvalidCriteria {
        return CriteriaSetJson.read("https://example.org/Library/test", "1", json)
                .proposals();
    }
}
