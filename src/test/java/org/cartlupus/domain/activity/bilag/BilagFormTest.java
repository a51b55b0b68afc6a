package org.cartlupus.domain.activity.bilag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.bilag.HaematologicalValues.Count;
import org.cartlupus.domain.activity.bilag.HaematologicalValues.Value;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BilagFormTest {

    @Test
    void what_is_not_on_the_form_was_not_done_and_is_not_known() {
        assertThat(BilagForm.EMPTY.score(BilagItem.ANOREXIA)).isEqualTo(ItemAnswer.NOT_DONE);
        assertThat(BilagForm.EMPTY.statement(BilagItem.ACTIVE_NEPHRITIS)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void an_item_is_answered_only_as_the_form_asks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new BilagForm(Map.of(BilagItem.ACTIVE_NEPHRITIS, ItemAnswer.of(ItemScore.NEW)), Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BilagForm(Map.of(), Map.of(BilagItem.ANOREXIA, Truth.TRUE)));
    }

    @ParameterizedTest
    @CsvSource({
        "ANOREXIA, NOT_DONE, CONSTITUTIONAL, false",
        "ANOREXIA, ABSENT, CONSTITUTIONAL, true",
        "ANOREXIA, NEW, CONSTITUTIONAL, true",
        "ANOREXIA, NEW, RENAL, false",
        "THROMBOTIC_THROMBOCYTOPENIC_PURPURA, ABSENT, HAEMATOLOGICAL, true"
    })
    void a_form_tells_of_the_systems_of_which_an_item_was_scored(
            BilagItem item, ItemScore score, BilagSystem system, boolean tells) {
        assertThat(new BilagForm(Map.of(item, ItemAnswer.of(score)), Map.of()).tellsOf(system))
                .isEqualTo(tells);
    }

    /** The cause of a count says nothing without the count. */
    @ParameterizedTest
    @CsvSource({
        "ACTIVE_NEPHRITIS, FALSE, RENAL, true",
        "ACTIVE_NEPHRITIS, TRUE, RENAL, true",
        "ACTIVE_NEPHRITIS, UNKNOWN, RENAL, false",
        "ACTIVE_NEPHRITIS, TRUE, HAEMATOLOGICAL, false",
        "PLATELETS, FALSE, HAEMATOLOGICAL, false"
    })
    void a_form_tells_of_the_systems_of_which_something_was_answered(
            BilagItem item, Truth stated, BilagSystem system, boolean tells) {
        assertThat(new BilagForm(Map.of(), Map.of(item, stated)).tellsOf(system))
                .isEqualTo(tells);
    }

    /** Items 96 and 97 with the test of the laboratory, all counts normal and no purpura (clinical rules 2.6). */
    @ParameterizedTest(name = "haemolysis {0}, isolated Coombs {1}, test {2}: {3}")
    @CsvSource({
        "TRUE, FALSE, UNKNOWN, B",
        "TRUE, UNKNOWN, UNKNOWN, B",
        "TRUE, TRUE, FALSE, B",
        "FALSE, TRUE, UNKNOWN, C",
        "UNKNOWN, TRUE, UNKNOWN, C",
        "FALSE, FALSE, UNKNOWN, D",
        "FALSE, FALSE, TRUE, D",
        "FALSE, UNKNOWN, TRUE, C",
        "FALSE, UNKNOWN, FALSE, D",
        "FALSE, UNKNOWN, UNKNOWN, C D",
        "UNKNOWN, FALSE, UNKNOWN, B D",
        "UNKNOWN, FALSE, TRUE, B D",
        "UNKNOWN, FALSE, FALSE, D",
        "UNKNOWN, UNKNOWN, TRUE, B C",
        "UNKNOWN, UNKNOWN, FALSE, D",
        "UNKNOWN, UNKNOWN, UNKNOWN, B C D"
    })
    void haemolysis_and_coombs_test_are_those_of_the_form_then_of_the_laboratory(
            Truth haemolysis, Truth isolated, Truth test, String grades) {
        Map<Count, Value> normal = Arrays.stream(Count.values())
                .collect(Collectors.toMap(count -> count, count -> new Value(Measured.exactly("500"), Truth.TRUE)));

        assertThat(HaematologicalRule.DEFAULT
                        .propose(
                                HaematologicalValues.ofForm(
                                        normal, ItemAnswer.of(ItemScore.ABSENT), haemolysis, isolated, test),
                                Truth.TRUE)
                        .possible())
                .containsExactlyElementsOf(Arrays.stream(grades.split(" "))
                        .map(BilagGrade::valueOf)
                        .toList());
    }
}
