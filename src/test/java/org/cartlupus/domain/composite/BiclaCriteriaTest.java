package org.cartlupus.domain.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.activity.BilagGrade.A;
import static org.cartlupus.domain.activity.BilagGrade.B;
import static org.cartlupus.domain.activity.BilagGrade.C;
import static org.cartlupus.domain.activity.BilagGrade.D;
import static org.cartlupus.domain.activity.BilagSystem.MUCOCUTANEOUS;
import static org.cartlupus.domain.activity.BilagSystem.MUSCULOSKELETAL;
import static org.cartlupus.domain.activity.BilagSystem.RENAL;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagChange;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.PgaChange;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BiclaCriteriaTest {

    private static final SledaiScore TEN = SledaiScore.exactly(10);
    private static final PgaChange STABLE = Forms.pgaChange("1.0", "1.0");
    private static final BilagAssessment RENAL_A = Forms.bilag(Map.of(RENAL, A));

    @ParameterizedTest
    @CsvSource({
        "A, A, FALSE", "A, B, TRUE", "A, C, TRUE", "A, D, TRUE",
        "B, A, FALSE", "B, B, FALSE", "B, C, TRUE", "B, D, TRUE",
        "C, B, TRUE", "C, C, TRUE", "D, D, TRUE", "E, B, TRUE"
    })
    void everyAAndBOfBaselineMustImprove(BilagGrade baseline, BilagGrade visit, Truth improved) {
        assertThat(evaluate(Forms.bilag(Map.of(RENAL, baseline)), Forms.bilag(Map.of(RENAL, visit)))
                        .improved())
                .isEqualTo(improved);
    }

    @Test
    void oneSystemThatDoesNotImproveIsEnoughToFail() {
        BilagAssessment baseline = Forms.bilag(Map.of(RENAL, A, MUCOCUTANEOUS, B));

        assertThat(evaluate(baseline, Forms.bilag(Map.of(RENAL, C, MUCOCUTANEOUS, B)))
                        .response())
                .isEqualTo(Truth.FALSE);
        assertThat(evaluate(baseline, Forms.bilag(Map.of(RENAL, B, MUCOCUTANEOUS, C)))
                        .response())
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void whoHasNeitherAnANorTwoBIsNotAssessable() {
        BilagAssessment oneB = Forms.bilag(Map.of(RENAL, B));
        BilagAssessment twoB = Forms.bilag(Map.of(RENAL, B, MUCOCUTANEOUS, B));
        BilagAssessment quiet = Forms.bilag(Map.of());

        assertThat(evaluate(oneB, quiet).assessable()).isEqualTo(Truth.FALSE);
        assertThat(evaluate(oneB, quiet).response()).isEqualTo(Truth.FALSE);
        assertThat(evaluate(twoB, quiet).assessable()).isEqualTo(Truth.TRUE);
        assertThat(evaluate(RENAL_A, quiet).assessable()).isEqualTo(Truth.TRUE);
        assertThat(evaluate(Forms.without(oneB, MUCOCUTANEOUS), quiet).assessable())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(evaluate(null, quiet).assessable()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void oneNewBIsAllowedAndTwoAreNot() {
        assertThat(evaluate(RENAL_A, Forms.bilag(Map.of(RENAL, C, MUCOCUTANEOUS, B)))
                        .response())
                .isEqualTo(Truth.TRUE);
        assertThat(evaluate(RENAL_A, Forms.bilag(Map.of(RENAL, C, MUCOCUTANEOUS, B, MUSCULOSKELETAL, B)))
                        .response())
                .isEqualTo(Truth.FALSE);
        assertThat(evaluate(RENAL_A, Forms.bilag(Map.of(RENAL, C, MUCOCUTANEOUS, A)))
                        .response())
                .isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, 10, 10, TRUE",
        "10, 10, 11, 11, FALSE",
        "10, 10, 4, 4, TRUE",
        "10, 10, 8, 12, UNKNOWN",
        "8, 12, 10, 10, UNKNOWN",
        "8, 12, 8, 8, TRUE"
    })
    void sledaiMustNotExceedBaseline(int baselineMin, int baselineMax, int visitMin, int visitMax, Truth notWorse) {
        assertThat(BiclaCriteria.DEFAULT
                        .evaluate(
                                new BilagChange(RENAL_A, Forms.bilag(Map.of())),
                                new SledaiScore(baselineMin, baselineMax),
                                new SledaiScore(visitMin, visitMax),
                                STABLE)
                        .sledaiNotWorse())
                .isEqualTo(notWorse);
    }

    @ParameterizedTest
    @CsvSource({"1.30, TRUE", "1.31, FALSE", "0.20, TRUE"})
    void aTenthOfTheScaleStillPasses(String visit, Truth notWorse) {
        assertThat(BiclaCriteria.DEFAULT
                        .evaluate(
                                new BilagChange(RENAL_A, Forms.bilag(Map.of())),
                                TEN,
                                TEN,
                                Forms.pgaChange("1.00", visit))
                        .pgaNotWorse())
                .isEqualTo(notWorse);
    }

    @Test
    void aMissingVisitGradeIsUnknownOnlyWhereItMatters() {
        assertThat(evaluate(RENAL_A, Forms.without(Forms.bilag(Map.of()), RENAL))
                        .improved())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(evaluate(RENAL_A, Forms.without(Forms.bilag(Map.of(RENAL, C)), MUCOCUTANEOUS))
                        .improved())
                .isEqualTo(Truth.TRUE);
        assertThat(evaluate(RENAL_A, Forms.without(Forms.bilag(Map.of(RENAL, A)), MUCOCUTANEOUS))
                        .response())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void nothingKnownIsUnknown() {
        assertThat(BiclaCriteria.DEFAULT
                        .evaluate(new BilagChange(null, null), null, null, new PgaChange(null, null))
                        .response())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Property
    void gradingAMissingSystemNeverReversesTheResponse(
            @ForAll("bilags") BilagAssessment baseline,
            @ForAll("bilags") BilagAssessment visit,
            @ForAll BilagSystem system,
            @ForAll BilagGrade grade) {
        Truth before = evaluate(baseline, visit).response();

        if (baseline.grade(system).isEmpty()) {
            assertRefines(before, evaluate(with(baseline, system, grade), visit).response());
        }
        if (visit.grade(system).isEmpty()) {
            assertRefines(before, evaluate(baseline, with(visit, system, grade)).response());
        }
    }

    @Provide
    Arbitrary<BilagAssessment> bilags() {
        return Arbitraries.maps(Arbitraries.of(BilagSystem.class), Arbitraries.of(A, B, C, D))
                .ofMinSize(6)
                .map(BilagAssessment::new);
    }

    private static void assertRefines(Truth before, Truth after) {
        assertThat(after).isIn(before.isUnknown() ? List.of(Truth.values()) : List.of(before));
    }

    private static BilagAssessment with(BilagAssessment form, BilagSystem system, BilagGrade grade) {
        Map<BilagSystem, BilagGrade> grades = new EnumMap<>(form.grades());
        grades.put(system, grade);
        return new BilagAssessment(grades);
    }

    private static BiclaCriteria.Components evaluate(BilagAssessment baseline, BilagAssessment visit) {
        return BiclaCriteria.DEFAULT.evaluate(new BilagChange(baseline, visit), TEN, TEN, STABLE);
    }
}
