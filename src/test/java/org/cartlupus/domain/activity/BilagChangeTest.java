package org.cartlupus.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.activity.BilagSystem.HAEMATOLOGICAL;
import static org.cartlupus.domain.activity.BilagSystem.MUSCULOSKELETAL;
import static org.cartlupus.domain.activity.BilagSystem.RENAL;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BilagChangeTest {

    @ParameterizedTest
    @CsvSource({
        "A, A, false, false", "B, A, true, false", "C, A, true, false", "D, A, true, false", "E, A, true, false",
        "A, B, false, false", "B, B, false, false", "C, B, false, true", "D, B, false, true", "E, B, false, true",
        "A, C, false, false", "B, C, false, false", "C, C, false, false", "D, C, false, false", "E, C, false, false",
        "A, D, false, false", "B, D, false, false", "C, D, false, false", "D, D, false, false", "E, D, false, false",
        "A, E, false, false", "B, E, false, false", "C, E, false, false", "D, E, false, false", "E, E, false, false"
    })
    void eachPairOfGradesIsNewOrNot(BilagGrade baseline, BilagGrade visit, boolean newA, boolean newB) {
        BilagChange change = new BilagChange(quiet(Map.of(RENAL, baseline)), quiet(Map.of(RENAL, visit)));

        assertThat(change.newA()).isEqualTo(newA ? List.of(RENAL) : List.of());
        assertThat(change.newB()).isEqualTo(newB ? List.of(RENAL) : List.of());
        assertThat(change.possibleNewA()).isEqualTo(change.newA());
        assertThat(change.possibleNewB()).isEqualTo(change.newB());
        assertThat(change.openSystems()).isEmpty();
        assertThat(change.met(0, 1)).isEqualTo(Truth.of(!newA));
        assertThat(change.met(0, 0)).isEqualTo(Truth.of(!newA && !newB));
    }

    @ParameterizedTest
    @CsvSource({
        // visit missing
        "A, , false, false", "B, , true, false", "C, , true, true", "D, , true, true", "E, , true, true",
        // baseline missing
        ", A, true, false", ", B, false, true", ", C, false, false", ", D, false, false", ", E, false, false",
        // both missing
        ", , true, true"
    })
    void aMissingGradeLeavesOpenOnlyWhatItCould(
            BilagGrade baseline, BilagGrade visit, boolean possibleA, boolean possibleB) {
        BilagChange change = new BilagChange(without(RENAL, baseline), without(RENAL, visit));

        assertThat(change.newA()).isEmpty();
        assertThat(change.newB()).isEmpty();
        assertThat(change.possibleNewA()).isEqualTo(possibleA ? List.of(RENAL) : List.of());
        assertThat(change.possibleNewB()).isEqualTo(possibleB ? List.of(RENAL) : List.of());
        assertThat(change.openSystems()).isEqualTo(possibleA || possibleB ? List.of(RENAL) : List.of());
        assertThat(change.anyGradeMissing()).isTrue();
        assertThat(change.met(0, 1)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void oneNewBPassesAndTwoFail() {
        BilagAssessment baseline = quiet(Map.of());

        assertThat(new BilagChange(baseline, quiet(Map.of(MUSCULOSKELETAL, BilagGrade.B))).met(0, 1))
                .isEqualTo(Truth.TRUE);
        BilagChange two =
                new BilagChange(baseline, quiet(Map.of(HAEMATOLOGICAL, BilagGrade.B, MUSCULOSKELETAL, BilagGrade.B)));
        assertThat(two.met(0, 1)).isEqualTo(Truth.FALSE);
        assertThat(two.newB()).containsExactly(MUSCULOSKELETAL, HAEMATOLOGICAL);
    }

    @Test
    void twoNewBFailEvenWhereOtherGradesAreMissing() {
        BilagAssessment baseline = quiet(Map.of());
        BilagAssessment visit =
                new BilagAssessment(Map.of(HAEMATOLOGICAL, BilagGrade.B, MUSCULOSKELETAL, BilagGrade.B));

        assertThat(new BilagChange(baseline, visit).met(0, 1)).isEqualTo(Truth.FALSE);
    }

    @Test
    void aMissingGradeNeverPassesEvenWhereItCouldChangeNothing() {
        // Baseline A in the ungraded system: it can be no new A and no new B. The form is incomplete all the same.
        BilagAssessment visit = without(RENAL, null, Map.of(MUSCULOSKELETAL, BilagGrade.B));

        assertThat(new BilagChange(quiet(Map.of(RENAL, BilagGrade.A)), visit).met(0, 1))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(new BilagChange(quiet(Map.of(RENAL, BilagGrade.D)), visit).met(1, 1))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void withoutAnAssessmentAtBaselineOrVisitNothingIsDecided() {
        assertThat(new BilagChange(quiet(Map.of()), null).met(0, 1)).isEqualTo(Truth.UNKNOWN);
        assertThat(new BilagChange(null, null).met(0, 1)).isEqualTo(Truth.UNKNOWN);
        assertThat(new BilagChange(null, everywhere(BilagGrade.C)).met(0, 1)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void allSystemsNeverAffectedAtBaselineIsLegal() {
        assertThat(new BilagChange(everywhere(BilagGrade.E), everywhere(BilagGrade.D)).met(0, 1))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void trap14_neitherDAndENorCAndDDiffer() {
        for (BilagGrade baseline : List.of(BilagGrade.C, BilagGrade.D, BilagGrade.E)) {
            for (BilagGrade visit : List.of(BilagGrade.C, BilagGrade.D, BilagGrade.E)) {
                BilagChange change = new BilagChange(everywhere(baseline), everywhere(visit));
                assertThat(change.possibleNewA()).isEmpty();
                assertThat(change.possibleNewB()).isEmpty();
            }
        }
    }

    @Test
    void trap15_anAThatBecomesBIsAnImprovementAndABThatStaysIsNotNew() {
        assertThat(new BilagChange(everywhere(BilagGrade.A), everywhere(BilagGrade.B)).possibleNewB())
                .isEmpty();
        assertThat(new BilagChange(everywhere(BilagGrade.B), everywhere(BilagGrade.B)).possibleNewB())
                .isEmpty();
    }

    @Test
    void trap16_comparisonIsWithBaselineNotWithThePreviousVisit() {
        // A at baseline, C in between, B now: no new B.
        BilagAssessment baseline = quiet(Map.of(RENAL, BilagGrade.A));
        BilagAssessment between = quiet(Map.of(RENAL, BilagGrade.C));
        BilagAssessment now = quiet(Map.of(RENAL, BilagGrade.B));

        assertThat(new BilagChange(baseline, now).newB()).isEmpty();
        assertThat(new BilagChange(between, now).newB()).containsExactly(RENAL);
    }

    @Test
    void trap17_aFlareThatSettledBetweenBaselineAndVisitDoesNotCount() {
        BilagAssessment baseline = quiet(Map.of());
        BilagAssessment flare = quiet(Map.of(RENAL, BilagGrade.A));
        BilagAssessment settled = quiet(Map.of(RENAL, BilagGrade.C));

        assertThat(new BilagChange(baseline, flare).met(0, 1)).isEqualTo(Truth.FALSE);
        assertThat(new BilagChange(baseline, settled).met(0, 1)).isEqualTo(Truth.TRUE);
    }

    @Test
    void codesAndAbbreviationsAreThoseOfTheForm() {
        assertThat(BilagSystem.values())
                .extracting(BilagSystem::abbreviation)
                .containsExactly("CON", "MUC", "NEU", "MSK", "CAR", "GI", "OPH", "REN", "HAE");
        assertThat(BilagSystem.values())
                .extracting(BilagSystem::code)
                .containsExactly(
                        "constitutional",
                        "mucocutaneous",
                        "neuropsychiatric",
                        "musculoskeletal",
                        "cardiorespiratory",
                        "gastrointestinal",
                        "ophthalmic",
                        "renal",
                        "haematological");
        assertThat(BilagSystem.values()).allSatisfy(system -> assertThat(BilagSystem.ofCode(system.code()))
                .contains(system));
        assertThat(BilagSystem.ofCode("REN")).isEmpty();
        assertThat(BilagGrade.ofCode("A")).contains(BilagGrade.A);
        assertThat(BilagGrade.ofCode("a")).isEmpty();
        assertThat(BilagGrade.ofCode("ND")).isEmpty();
    }

    private static BilagAssessment everywhere(BilagGrade grade) {
        Map<BilagSystem, BilagGrade> grades = new EnumMap<>(BilagSystem.class);
        for (BilagSystem system : BilagSystem.values()) {
            grades.put(system, grade);
        }
        return new BilagAssessment(grades);
    }

    /** Grade D everywhere but in the given systems. */
    private static BilagAssessment quiet(Map<BilagSystem, BilagGrade> active) {
        Map<BilagSystem, BilagGrade> grades =
                new EnumMap<>(everywhere(BilagGrade.D).grades());
        grades.putAll(active);
        return new BilagAssessment(grades);
    }

    private static BilagAssessment without(BilagSystem system, BilagGrade grade) {
        return without(system, grade, Map.of());
    }

    /** Grade D everywhere, but the given grade, or none where it is null, in one system. */
    private static BilagAssessment without(BilagSystem system, BilagGrade grade, Map<BilagSystem, BilagGrade> active) {
        Map<BilagSystem, BilagGrade> grades = new EnumMap<>(quiet(active).grades());
        grades.remove(system);
        if (grade != null) {
            grades.put(system, grade);
        }
        return new BilagAssessment(grades);
    }
}
