package org.cartlupus.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.statistics.VisitOutcome.NON_RESPONDER;
import static org.cartlupus.domain.statistics.VisitOutcome.NOT_DUE;
import static org.cartlupus.domain.statistics.VisitOutcome.NOT_EVALUABLE;
import static org.cartlupus.domain.statistics.VisitOutcome.RESPONDER;
import static org.cartlupus.domain.statistics.VisitOutcome.WITHDRAWN;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The traps of clinical rules 11 that statistics can fall into, by their number. */
class StatisticsTrapsTest {

    private static final String ARM = "Low-dose CAR-T";
    private static final BigDecimal LEVEL = new BigDecimal("0.95");

    private static Rate rate(Study study, Denominator denominator) {
        return study.analysed().overall().rate(denominator);
    }

    @Test
    void trap_12_not_evaluable_stays_in_the_denominator_as_a_non_responder() {
        Study study = new Study()
                .with(5, ARM, RESPONDER, "CRR")
                .with(3, ARM, NON_RESPONDER, "NR")
                .with(2, ARM, NOT_EVALUABLE, null);

        assertThat(rate(study, Denominator.ENROLLED).estimate()).isEqualByComparingTo("0.5");
        assertThat(rate(study, Denominator.INFUSED).denominator()).isEqualTo(10);
        assertThat(rate(study, Denominator.DUE).denominator()).isEqualTo(10);
        assertThat(rate(study, Denominator.EVALUABLE).denominator()).isEqualTo(8);
        assertThat(study.analysed().overall().counts().notEvaluable()).isEqualTo(2);
        assertThat(study.analysed().overall().counts().nonResponders()).isEqualTo(3);
    }

    @Test
    void trap_13_missing_is_not_the_same_as_not_due() {
        Study missing = new Study().with(5, ARM, RESPONDER, "CRR").with(5, ARM, NOT_EVALUABLE, null);
        Study notDue = new Study().with(5, ARM, RESPONDER, "CRR").with(5, ARM, NOT_DUE, null);

        assertThat(rate(missing, Denominator.DUE).estimate()).isEqualByComparingTo("0.5");
        assertThat(rate(notDue, Denominator.DUE).estimate()).isEqualByComparingTo("1");
    }

    @Test
    void trap_39_the_dead_stay_in_every_denominator() {
        Study study = new Study().with(9, ARM, RESPONDER, "CRR").with(1, ARM, NON_RESPONDER, "NR");

        for (Denominator denominator : Denominator.values()) {
            assertThat(rate(study, denominator).estimate()).isEqualByComparingTo("0.9");
        }
    }

    @Test
    void trap_53_an_interval_carries_its_method_so_that_wilson_is_never_shown_as_exact() {
        Rate exact = Rate.of(37, 50, LEVEL, IntervalMethod.CLOPPER_PEARSON);
        Rate wilson = Rate.of(37, 50, LEVEL, IntervalMethod.WILSON);

        assertThat(exact.interval().method().code()).isEqualTo("clopper-pearson");
        assertThat(wilson.interval().method().code()).isEqualTo("wilson");
        assertThat(wilson.interval().low())
                .isNotEqualByComparingTo(exact.interval().low());
        assertThat(RateParameters.DEFAULT.method()).isEqualTo(IntervalMethod.CLOPPER_PEARSON);
    }

    @Test
    void trap_59_total_infused_due_and_evaluable_are_four_labelled_rates() {
        ResponseSummary summary = new Study()
                .with(6, ARM, RESPONDER, "PRR")
                .with(2, ARM, NON_RESPONDER, "NR")
                .with(1, ARM, WITHDRAWN, "NR")
                .with(1, ARM, NOT_EVALUABLE, null)
                .neverInfused(2, ARM, NON_RESPONDER)
                .analysed()
                .overall();

        assertThat(summary.rates()).containsOnlyKeys(Denominator.values());
        assertThat(summary.rates().values()).extracting(Rate::denominator).containsExactly(12, 10, 12, 8);
        assertThat(summary.rates().values()).extracting(Rate::numerator).containsOnly(6);
    }

    @Test
    void trap_60_a_rate_just_under_one_half_is_not_rounded_to_one_half() {
        Rate justUnder = Rate.of(1249, 2500, LEVEL, IntervalMethod.WILSON);

        assertThat(justUnder.estimate()).isEqualTo(new BigDecimal("0.499600"));
        assertThat(justUnder.estimate()).isLessThan(new BigDecimal("0.5"));
    }

    @Test
    void trap_60_the_median_is_not_reached_at_a_survival_that_only_displays_as_one_half() {
        // 1,250 events among 2,501 leave S = 0.500200, shown as 0.50.
        List<TimeToEvent> observations = IntStream.range(0, 2501)
                .mapToObj(i -> i < 1250
                        ? TimeToEvent.event(BigDecimal.valueOf(3))
                        : TimeToEvent.censored(BigDecimal.valueOf(24)))
                .toList();

        KaplanMeierCurve curve = KaplanMeierCurve.of(observations);

        assertThat(curve.steps().get(0).survival()).isEqualTo(new BigDecimal("0.500200"));
        assertThat(curve.median()).isEmpty();
    }
}
