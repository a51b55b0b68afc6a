package org.cartlupus.domain.composite;

import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;

import java.math.BigDecimal;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.fixture.CriteriaUnderTest;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BICLA of a participant (clinical rules 4.4). Systems that a row does not name are D. */
class BiclaResponseTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "REN=A, REN=B, RESPONDER",
        "REN=A, REN=C, RESPONDER",
        "REN=A, REN=A, NON_RESPONDER",
        "REN=B MUC=B, REN=C MUC=D, RESPONDER",
        "REN=B MUC=B, REN=B MUC=D, NON_RESPONDER",
        "REN=A MUC=B, REN=B MUC=C, RESPONDER",
        "REN=A, REN=C MUC=B, RESPONDER",
        "REN=A, REN=C MUC=B MSK=B, NON_RESPONDER",
        "REN=A, REN=C MUC=A, NON_RESPONDER",
        "REN=A, REN=?, NOT_EVALUABLE",
        "REN=A, REN=A MUC=?, NON_RESPONDER",
        "REN=? MUC=A, REN=C MUC=C, NOT_EVALUABLE",
    })
    void every_a_and_b_of_baseline_must_improve_and_little_may_be_new(String baseline, String visit, Outcome expected) {
        patient(baseline, visit).judged(EndPoint.BICLA).isOutcome(expected).hasNotFlag(Flag.BICLA_IMPOSSIBLE);
    }

    @ParameterizedTest(name = "{0}: impossible {1}")
    @CsvSource({"REN=B, true", "REN=C, true", "REN=A, false", "REN=B MUC=B, false"})
    void without_an_a_or_two_b_at_baseline_nobody_responds(String baseline, boolean impossible) {
        var verdict = patient(baseline, "").judged(EndPoint.BICLA);

        if (impossible) {
            verdict.isNonResponder().hasExactlyFlags(Flag.BICLA_IMPOSSIBLE);
        } else {
            verdict.isResponder().hasExactlyFlags();
        }
    }

    @ParameterizedTest(name = "PGA 1.00 to {0}: {1}, SRI-4 {2}")
    @CsvSource({"1.29, RESPONDER, RESPONDER", "1.30, RESPONDER, NON_RESPONDER", "1.31, NON_RESPONDER, NON_RESPONDER"})
    void a_tenth_of_the_scale_still_passes_where_the_sri_fails(String visit, Outcome bicla, Outcome sri) {
        PatientUnderTest patient = aPatient()
                .withBaseline(sledai(12), bilag("REN=A"), pga("1.00"))
                .at(VisitCode.M6, sledai(4), bilag("REN=C"), pga(visit));

        patient.judged(EndPoint.BICLA).isOutcome(bicla);
        patient.judged(EndPoint.SRI_4).isOutcome(sri);
    }

    @ParameterizedTest(name = "SLEDAI-2K 12 to {0}: {1}")
    @CsvSource({"12, RESPONDER", "13, NON_RESPONDER", "4, RESPONDER"})
    void sledai_must_not_exceed_baseline(int visit, Outcome expected) {
        aPatient()
                .withBaseline(sledai(12), bilag("REN=A"), pga("1.0"))
                .at(VisitCode.M6, sledai(visit), bilag("REN=C"), pga("1.0"))
                .judged(EndPoint.BICLA)
                .isOutcome(expected);
    }

    @Test
    void says_every_condition_with_its_numbers() {
        patient("REN=A", "REN=C MUC=B")
                .judged(EndPoint.BICLA)
                .hasConditions(
                        "baseline-eligible TRUE",
                        "bilag-improved TRUE",
                        "bilag-met TRUE",
                        "sledai-not-worse TRUE",
                        "pga-met TRUE")
                .says(
                        "BICLA at month 6 is response",
                        "every BILAG A and B of baseline improved: met",
                        "new B mucocutaneous (at most 0 and 1: met)",
                        "SLEDAI-2K 12 to 4 (not above baseline: met)",
                        "PGA change -1.00 (rise of at most 0.30: met)");
    }

    @Test
    void names_what_is_missing() {
        aPatient()
                .withBaseline(bilag("REN=A"), pga("1.0"))
                .at(VisitCode.M6, sledai(4))
                .judged(EndPoint.BICLA)
                .isNotEvaluable()
                .misses("bilag-improved", "sledai-baseline", "pga-change");
    }

    @Test
    void its_limits_are_parameters() {
        patient("REN=B", "REN=C")
                .judgedBy(CriteriaUnderTest.standard()
                        .withComposites(new CompositeCriteria(
                                new BiclaCriteria(0, 1, new BigDecimal("0.30"), 1, 1),
                                LldasCriteria.DEFAULT,
                                DorisCriteria.ON_TREATMENT,
                                DorisCriteria.OFF_TREATMENT,
                                30)))
                .judged(EndPoint.BICLA)
                .isResponder();
    }

    private static PatientUnderTest patient(String baseline, String visit) {
        return aPatient()
                .withBaseline(sledai(12), bilag(baseline), pga("1.5"))
                .at(VisitCode.M6, sledai(4), bilag(visit), pga("0.5"));
    }
}
