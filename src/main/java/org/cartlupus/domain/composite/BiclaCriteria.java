package org.cartlupus.domain.composite;

import java.math.BigDecimal;
import java.util.Arrays;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagChange;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.PgaChange;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The BILAG-based composite lupus assessment (clinical rules 4.4). Its last condition, no treatment failure, is a line of
 * the decision table that all end points share (clinical rules 0.2), and not of these components.
 *
 * @param newAMax new BILAG A allowed
 * @param newBMax new BILAG B allowed
 * @param pgaIncreaseAtMost rise of the PGA on 0–3 that still passes: a tenth of the scale, where the SRI already fails
 * @param leastA number of A at baseline that lets a patient respond
 * @param leastB number of B at baseline that does so as well
 */
public record BiclaCriteria(int newAMax, int newBMax, BigDecimal pgaIncreaseAtMost, int leastA, int leastB) {

    public static final BiclaCriteria DEFAULT = new BiclaCriteria(0, 1, new BigDecimal("0.30"), 1, 2);

    /**
     * The conditions of a response.
     *
     * @param assessable enough activity at baseline; who has less leaves the denominator
     * @param improved every A became B, C or D, and every B became C or D
     * @param noNewActivity no new A and at most one new B
     * @param sledaiNotWorse SLEDAI-2K not above baseline
     * @param pgaNotWorse PGA within the limit
     */
    public record Components(
            Truth assessable, Truth improved, Truth noNewActivity, Truth sledaiNotWorse, Truth pgaNotWorse) {

        /** All conditions; who was not assessable cannot respond. */
        public Truth response() {
            return assessable
                    .and(improved)
                    .and(noNewActivity)
                    .and(sledaiNotWorse)
                    .and(pgaNotWorse);
        }
    }

    /**
     * @param sledaiBaseline {@code null} if not scored
     * @param sledaiVisit {@code null} if not scored
     */
    public Components evaluate(
            BilagChange bilag, @Nullable SledaiScore sledaiBaseline, @Nullable SledaiScore sledaiVisit, PgaChange pga) {
        return new Components(
                atLeast(bilag.baseline(), BilagGrade.A, leastA).or(atLeast(bilag.baseline(), BilagGrade.B, leastB)),
                Arrays.stream(BilagSystem.values())
                        .map(system -> bilag.holds(system, BiclaCriteria::isImproved))
                        .reduce(Truth.TRUE, Truth::and),
                bilag.met(newAMax, newBMax),
                SledaiScore.dropAtLeast(sledaiBaseline, sledaiVisit, 0),
                pga.increaseAtMost(pgaIncreaseAtMost));
    }

    private static boolean isImproved(BilagGrade from, BilagGrade to) {
        return switch (from) {
            case A -> to != BilagGrade.A;
            case B -> to != BilagGrade.A && to != BilagGrade.B;
            case C, D, E -> true;
        };
    }

    private static Truth atLeast(@Nullable BilagAssessment assessment, BilagGrade grade, int number) {
        if (assessment == null) {
            return Truth.UNKNOWN;
        }
        long certain = assessment.grades().values().stream()
                .filter(entered -> entered == grade)
                .count();
        if (certain >= number) {
            return Truth.TRUE;
        }
        return certain + assessment.ungradedSystems().size() >= number ? Truth.UNKNOWN : Truth.FALSE;
    }
}
