package org.cartlupus.domain.activity.bilag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartlupus.domain.activity.BilagGrade.A;
import static org.cartlupus.domain.activity.BilagGrade.B;
import static org.cartlupus.domain.activity.BilagGrade.C;
import static org.cartlupus.domain.activity.BilagGrade.D;
import static org.cartlupus.domain.activity.BilagGrade.E;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ItemRuleTest {

    @ParameterizedTest
    @CsvSource({
        // an item of list A
        "SKIN_ERUPTION_SEVERE, NEW, A",
        "SKIN_ERUPTION_SEVERE, WORSE, A",
        "SKIN_ERUPTION_SEVERE, SAME, A",
        "SKIN_ERUPTION_SEVERE, IMPROVING, B",
        "SKIN_ERUPTION_SEVERE, ABSENT, D",
        // of list B
        "SEIZURES, NEW, B",
        "SEIZURES, WORSE, B",
        "SEIZURES, SAME, B",
        "SEIZURES, IMPROVING, C",
        "SEIZURES, ABSENT, D",
        // of list C
        "ARTHRITIS_MILD, NEW, C",
        "ARTHRITIS_MILD, WORSE, C",
        "ARTHRITIS_MILD, SAME, C",
        "ARTHRITIS_MILD, IMPROVING, C",
        "ARTHRITIS_MILD, ABSENT, D"
    })
    void oneItemBringsTheGradeOfItsList(BilagItem item, ItemScore score, BilagGrade grade) {
        Map<BilagItem, ItemAnswer> answers = absent(item.system());
        answers.put(item, ItemAnswer.of(score));

        assertThat(ItemRule.propose(item.system(), answers, Truth.TRUE).grade()).contains(grade);
    }

    @Test
    void theMostSevereItemDecides() {
        Map<BilagItem, ItemAnswer> answers = absent(BilagSystem.MUCOCUTANEOUS);
        answers.put(BilagItem.ALOPECIA_MILD, ItemAnswer.of(ItemScore.NEW));
        answers.put(BilagItem.MUCOSAL_ULCERS_SEVERE, ItemAnswer.of(ItemScore.IMPROVING));

        assertThat(ItemRule.propose(BilagSystem.MUCOCUTANEOUS, answers, Truth.TRUE)
                        .grade())
                .contains(B);
    }

    @ParameterizedTest
    @CsvSource({
        // pyrexia, weight loss, nodes, anorexia
        "NEW, SAME, WORSE, ABSENT, A",
        "SAME, SAME, SAME, SAME, A",
        "NEW, SAME, IMPROVING, IMPROVING, B",
        "NEW, ABSENT, ABSENT, ABSENT, B",
        "ABSENT, SAME, ABSENT, NEW, B",
        "IMPROVING, SAME, WORSE, NEW, B",
        "IMPROVING, ABSENT, ABSENT, ABSENT, C",
        "ABSENT, ABSENT, NEW, ABSENT, C",
        "ABSENT, IMPROVING, IMPROVING, IMPROVING, C",
        "ABSENT, ABSENT, ABSENT, ABSENT, D"
    })
    void constitutionalItemsAreCountedTogether(
            ItemScore pyrexia, ItemScore weightLoss, ItemScore nodes, ItemScore anorexia, BilagGrade grade) {
        Map<BilagItem, ItemAnswer> answers = Map.of(
                BilagItem.PYREXIA, ItemAnswer.of(pyrexia),
                BilagItem.WEIGHT_LOSS, ItemAnswer.of(weightLoss),
                BilagItem.LYMPHADENOPATHY_OR_SPLENOMEGALY, ItemAnswer.of(nodes),
                BilagItem.ANOREXIA, ItemAnswer.of(anorexia));

        assertThat(ItemRule.propose(BilagSystem.CONSTITUTIONAL, answers, Truth.TRUE)
                        .grade())
                .contains(grade);
    }

    @Test
    void anItemThatWasNotDoneLeavesOpenWhatItCouldBring() {
        Map<BilagItem, ItemAnswer> eyes = absent(BilagSystem.OPHTHALMIC);
        eyes.put(BilagItem.EPISCLERITIS, ItemAnswer.NOT_DONE);
        Map<BilagItem, ItemAnswer> lungs = absent(BilagSystem.CARDIORESPIRATORY);
        lungs.remove(BilagItem.TAMPONADE);

        assertThat(ItemRule.propose(BilagSystem.OPHTHALMIC, eyes, Truth.TRUE).possible())
                .containsExactly(C, D);
        assertThat(ItemRule.propose(BilagSystem.CARDIORESPIRATORY, lungs, Truth.TRUE)
                        .possible())
                .containsExactly(A, B, D);
    }

    @Test
    void anItemThatWasNotDoneDoesNotMatterWhereTheGradeIsDecided() {
        Map<BilagItem, ItemAnswer> onlyOne = Map.of(BilagItem.MYOSITIS_SEVERE, ItemAnswer.of(ItemScore.NEW));

        assertThat(ItemRule.propose(BilagSystem.MUSCULOSKELETAL, onlyOne, Truth.UNKNOWN)
                        .grade())
                .contains(A);
    }

    @Test
    void anItemThatIsNotDueToLupusCountsAsAbsent() {
        Map<BilagItem, ItemAnswer> answers = absent(BilagSystem.NEUROPSYCHIATRIC);
        answers.put(BilagItem.ACUTE_CONFUSION, new ItemAnswer(ItemScore.NEW, Truth.FALSE));

        assertThat(ItemRule.propose(BilagSystem.NEUROPSYCHIATRIC, answers, Truth.TRUE)
                        .grade())
                .contains(D);
    }

    @Test
    void trap33_confusionOfUnknownCauseIsEitherSevereLupusOrNone() {
        Map<BilagItem, ItemAnswer> answers = absent(BilagSystem.NEUROPSYCHIATRIC);
        answers.put(BilagItem.ACUTE_CONFUSION, new ItemAnswer(ItemScore.NEW, Truth.UNKNOWN));

        assertThat(ItemRule.propose(BilagSystem.NEUROPSYCHIATRIC, answers, Truth.TRUE)
                        .possible())
                .containsExactly(A, D);
    }

    @Test
    void aQuietSystemIsDOrEByItsHistory() {
        Map<BilagItem, ItemAnswer> quiet = absent(BilagSystem.GASTROINTESTINAL);

        assertThat(ItemRule.propose(BilagSystem.GASTROINTESTINAL, quiet, Truth.TRUE)
                        .grade())
                .contains(D);
        assertThat(ItemRule.propose(BilagSystem.GASTROINTESTINAL, quiet, Truth.FALSE)
                        .grade())
                .contains(E);
        assertThat(ItemRule.propose(BilagSystem.GASTROINTESTINAL, quiet, Truth.UNKNOWN)
                        .possible())
                .containsExactly(D, E);
    }

    @ParameterizedTest
    @EnumSource(
            value = BilagSystem.class,
            names = {"RENAL", "HAEMATOLOGICAL"})
    void systemsOfLaboratoryValuesHaveNoItems(BilagSystem system) {
        assertThatIllegalArgumentException().isThrownBy(() -> ItemRule.propose(system, Map.of(), Truth.TRUE));
    }

    @Test
    void theFormHas97ItemsNumberedAsPrintedExceptMostOfTheEye() {
        assertThat(BilagItem.values()).hasSize(97);
        assertThat(Arrays.stream(BilagItem.values())
                        .filter(item -> item.formNumber().isPresent())
                        .mapToInt(item -> item.formNumber().orElseThrow()))
                .containsExactlyElementsOf(IntStream.concat(IntStream.rangeClosed(1, 68), IntStream.rangeClosed(78, 97))
                        .boxed()
                        .toList());
        assertThat(Arrays.stream(BilagItem.values())
                        .filter(item -> item.formNumber().isEmpty()))
                .hasSize(9)
                .allMatch(item -> item.system() == BilagSystem.OPHTHALMIC);
    }

    @Test
    void itemsAndScoresAreFoundByCode() {
        assertThat(BilagItem.ofCode("skin-eruption-severe")).contains(BilagItem.SKIN_ERUPTION_SEVERE);
        assertThat(BilagItem.ofCode("rash")).isEmpty();
        assertThat(ItemScore.ofCode("ND")).contains(ItemScore.NOT_DONE);
        assertThat(ItemScore.ofCode("4")).contains(ItemScore.NEW);
        assertThat(ItemScore.ofCode("5")).isEmpty();
    }

    static Map<BilagItem, ItemAnswer> absent(BilagSystem system) {
        Map<BilagItem, ItemAnswer> answers = new EnumMap<>(BilagItem.class);
        BilagItem.of(system).forEach(item -> answers.put(item, ItemAnswer.of(ItemScore.ABSENT)));
        return answers;
    }
}
