package org.cartlupus.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartlupus.domain.statistics.Denominator.DUE;
import static org.cartlupus.domain.statistics.Denominator.ENROLLED;
import static org.cartlupus.domain.statistics.Denominator.EVALUABLE;
import static org.cartlupus.domain.statistics.Denominator.INFUSED;
import static org.cartlupus.domain.statistics.VisitOutcome.NON_RESPONDER;
import static org.cartlupus.domain.statistics.VisitOutcome.NOT_DUE;
import static org.cartlupus.domain.statistics.VisitOutcome.NOT_EVALUABLE;
import static org.cartlupus.domain.statistics.VisitOutcome.RESPONDER;
import static org.cartlupus.domain.statistics.VisitOutcome.WITHDRAWN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.statistics.RateParameters.NotDueRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseAnalysisTest {

    private static final String LOW = "Low-dose CAR-T";
    private static final String HIGH = "High-dose CAR-T";

    /** The example of clinical rules 9.4; the arms are this test's own. */
    private static Study example() {
        return new Study()
                .with(8, LOW, RESPONDER, "CRR")
                .with(10, HIGH, RESPONDER, "CRR")
                .with(9, LOW, RESPONDER, "PRR")
                .with(10, HIGH, RESPONDER, "PRR")
                .with(5, LOW, NON_RESPONDER, "NR")
                .with(3, HIGH, NON_RESPONDER, "NR")
                .with(2, LOW, WITHDRAWN, "NR")
                .with(1, HIGH, NOT_EVALUABLE, null)
                .neverInfused(1, LOW, NON_RESPONDER)
                .neverInfused(1, HIGH, NOT_EVALUABLE);
    }

    @ParameterizedTest
    @CsvSource({
        // denominator, of whom, rate, exact 95 % interval
        "ENROLLED,  50, 0.740000, 0.5966, 0.8537",
        "INFUSED,   48, 0.770833, 0.6269, 0.8797",
        "DUE,       50, 0.740000, 0.5966, 0.8537",
        "EVALUABLE, 45, 0.822222, 0.6795, 0.9200",
    })
    void the_example_of_50_enrolled_has_its_rate_for_every_denominator(
            Denominator denominator, int size, BigDecimal rate, BigDecimal low, BigDecimal high) {
        Rate orr = example().analysed().overall().rate(denominator);

        assertThat(orr.numerator()).isEqualTo(37);
        assertThat(orr.denominator()).isEqualTo(size);
        assertThat(orr.estimate()).isEqualTo(rate);
        assertThat(orr.interval().low().setScale(4, RoundingMode.HALF_UP)).isEqualTo(low);
        assertThat(orr.interval().high().setScale(4, RoundingMode.HALF_UP)).isEqualTo(high);
        assertThat(orr.interval().method()).isEqualTo(IntervalMethod.CLOPPER_PEARSON);
    }

    @Test
    void the_example_shows_who_is_where() {
        ResponseCounts counts = example().analysed().overall().counts();

        assertThat(counts.enrolled()).isEqualTo(50);
        assertThat(counts.infused()).isEqualTo(48);
        assertThat(counts.responders()).isEqualTo(37);
        assertThat(counts.nonResponders()).isEqualTo(8);
        assertThat(counts.withdrawn()).isEqualTo(2);
        assertThat(counts.notEvaluable()).isEqualTo(1);
        assertThat(counts.notDue()).isZero();
        assertThat(counts.neverInfused()).isEqualTo(2);
        assertThat(counts.byResult()).containsExactly(Map.entry("CRR", 18), Map.entry("NR", 10), Map.entry("PRR", 19));
    }

    @Test
    void each_arm_has_its_own_rates() {
        ResponseAnalysis analysis = example().analysed();

        assertThat(analysis.byArm()).containsOnlyKeys(HIGH, LOW);
        assertThat(analysis.byArm().get(LOW).rate(ENROLLED)).isEqualTo(rate(17, 25));
        assertThat(analysis.byArm().get(HIGH).rate(ENROLLED)).isEqualTo(rate(20, 25));
        assertThat(analysis.byArm().get(LOW).rate(INFUSED)).isEqualTo(rate(17, 24));
        assertThat(analysis.byArm().get(LOW).rate(EVALUABLE)).isEqualTo(rate(17, 22));
        assertThat(analysis.byArm().get(HIGH).rate(EVALUABLE)).isEqualTo(rate(20, 23));
    }

    @Test
    void at_an_interim_a_visit_still_to_come_leaves_every_denominator_and_is_counted() {
        ResponseSummary interim = example()
                .with(5, LOW, NOT_DUE, null)
                .neverInfused(1, LOW, NOT_DUE)
                .analysed()
                .overall();

        assertThat(interim.rates()).isEqualTo(example().analysed().overall().rates());
        assertThat(interim.counts().notDue()).isEqualTo(6);
        assertThat(interim.counts().enrolled()).isEqualTo(56);
        assertThat(interim.counts().infused()).isEqualTo(53);
        assertThat(interim.counts().neverInfused()).isEqualTo(2);
    }

    @Test
    void total_participants_to_the_letter_keep_a_visit_still_to_come() {
        RateParameters literal = new RateParameters(
                RateParameters.DEFAULT.level(), IntervalMethod.CLOPPER_PEARSON, NotDueRule.STAYS_ENROLLED_AND_INFUSED);

        ResponseSummary interim =
                example().with(5, LOW, NOT_DUE, null).analysed(literal).overall();

        assertThat(interim.rate(ENROLLED)).isEqualTo(rate(37, 55));
        assertThat(interim.rate(INFUSED)).isEqualTo(rate(37, 53));
        assertThat(interim.rate(DUE)).isEqualTo(rate(37, 50));
        assertThat(interim.rate(EVALUABLE)).isEqualTo(rate(37, 45));
    }

    @Test
    void before_anybody_is_due_there_is_no_rate() {
        ResponseSummary summary =
                new Study().with(3, LOW, NOT_DUE, null).analysed().overall();

        assertThat(summary.rates().values()).allMatch(rate -> rate.estimate() == null && rate.interval() == null);
        assertThat(summary.counts().notDue()).isEqualTo(3);
    }

    @Test
    void an_empty_study_has_no_arms_and_no_rate() {
        ResponseAnalysis analysis = new Study().analysed();

        assertThat(analysis.byArm()).isEmpty();
        assertThat(analysis.overall().counts().enrolled()).isZero();
        assertThat(analysis.overall().rate(ENROLLED).estimate()).isNull();
    }

    @Test
    void nobody_is_counted_twice() {
        SubjectOutcome subject = new SubjectOutcome("S1", LOW, true, RESPONDER, "CRR");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResponseAnalysis.of(List.of(subject, subject), RateParameters.DEFAULT))
                .withMessageContaining("S1");
    }

    @Test
    void nobody_responds_to_cells_that_were_never_infused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubjectOutcome("S1", LOW, false, RESPONDER, "CRR"))
                .withMessageContaining("S1");
    }

    @Test
    void an_arm_without_participants_is_shown_with_nobody_in_it() {
        ResponseAnalysis analysis = ResponseAnalysis.of(
                new Study().with(3, LOW, RESPONDER, "CRR").subjects(), Set.of(LOW, HIGH), RateParameters.DEFAULT);

        assertThat(analysis.byArm()).containsOnlyKeys(LOW, HIGH);
        assertThat(analysis.byArm().get(LOW).rate(ENROLLED).denominator()).isEqualTo(3);
        assertThat(analysis.byArm().get(HIGH).rate(ENROLLED).denominator()).isZero();
        assertThat(analysis.byArm().get(HIGH).rate(ENROLLED).estimate()).isNull();
    }

    @Test
    void denominators_are_found_by_their_codes() {
        assertThat(Denominator.ofCode("enrolled")).contains(ENROLLED);
        assertThat(Denominator.ofCode("infused")).contains(INFUSED);
        assertThat(Denominator.ofCode("due")).contains(DUE);
        assertThat(Denominator.ofCode("evaluable")).contains(EVALUABLE);
        assertThat(Denominator.ofCode("treated")).isEmpty();
        assertThat(Denominator.values())
                .extracting(Denominator::code)
                .containsExactly("enrolled", "infused", "due", "evaluable");
    }

    private static Rate rate(int numerator, int denominator) {
        return Rate.of(numerator, denominator, new BigDecimal("0.95"), IntervalMethod.CLOPPER_PEARSON);
    }
}
