package org.cartlupus.domain.activity.bilag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list of clinical rules 2.4, written down once more: by number, the eye by name. */
class ItemListsTest {

    private static final String LISTS =
            """
            MUC A 5 7 9 11 13
            MUC B 6 12 14 15
            MUC C 8 10 16 17 18
            NEU A 19 20 21 22 23 24 25 26 27 28 29 31 36
            NEU B 30 32 33 34 35 37 38
            MSK A 39 41
            MSK B 40 42
            MSK C 43
            CAR A 45 46 47 49 50 51 52 53 54 55
            CAR B 44 48
            GI A 56 58 61 63 64
            GI B 57 59 60 62
            OPH A orbital-inflammation keratitis-severe posterior-uveitis-severe scleritis-severe
            OPH A retinal-or-choroidal-occlusion optic-neuritis anterior-ischaemic-optic-neuropathy
            OPH B keratitis-mild anterior-uveitis posterior-uveitis-mild scleritis-mild
            OPH C episcleritis isolated-cotton-wool-spots
            """;

    /** Scores 0 to 4 of one item while every other is absent (clinical rules 2.3). */
    private static final Map<String, String> GRADES_OF_SCORES =
            Map.of("A", "D B A A A", "B", "D C B B B", "C", "D C C C C");

    static Stream<Arguments> items() {
        List<Arguments> items = new ArrayList<>();
        for (String line : LISTS.lines().toList()) {
            String[] words = line.split(" ");
            Arrays.stream(words, 2, words.length)
                    .forEach(item -> items.add(Arguments.of(system(words[0]), words[1], item(item))));
        }
        return items.stream();
    }

    @ParameterizedTest(name = "{0} list {1}: {2}")
    @MethodSource("items")
    void each_item_brings_the_grades_of_its_list(BilagSystem system, String list, BilagItem item) {
        assertThat(item.system()).isEqualTo(system);
        assertThat(item.answer()).isEqualTo(BilagItem.Answer.SCORE);
        String[] grades = GRADES_OF_SCORES.get(list).split(" ");
        for (int score = 0; score <= 4; score++) {
            Map<BilagItem, ItemAnswer> answers = ItemRuleTest.absent(system);
            answers.put(
                    item,
                    ItemAnswer.of(ItemScore.ofCode(Integer.toString(score)).orElseThrow()));

            assertThat(ItemRule.propose(system, answers, Truth.TRUE).grade())
                    .as("score " + score)
                    .contains(BilagGrade.valueOf(grades[score]));
        }
    }

    @Test
    void every_item_of_the_systems_with_lists_is_in_exactly_one() {
        List<BilagItem> listed = items().map(row -> (BilagItem) row.get()[2]).toList();
        Set<BilagSystem> withLists =
                new HashSet<>(listed.stream().map(BilagItem::system).toList());

        assertThat(listed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BilagItem.values())
                        .filter(item -> withLists.contains(item.system()))
                        .toList());
    }

    /** Numbers as clinical rules 2.4 to 2.6 print them. */
    @ParameterizedTest
    @CsvSource({
        "CON, 1, 4",
        "MUC, 5, 18",
        "NEU, 19, 38",
        "MSK, 39, 43",
        "CAR, 44, 55",
        "GI, 56, 64",
        "REN, 78, 89",
        "HAE, 90, 97"
    })
    void a_system_has_the_numbers_of_its_part_of_the_form(String system, int first, int last) {
        assertThat(BilagItem.of(system(system)).stream()
                        .mapToInt(item -> item.formNumber().orElseThrow()))
                .hasSize(last - first + 1)
                .startsWith(first)
                .endsWith(last)
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "80, YES_NO", "85, YES_NO", "88, YES_NO", "89, YES_NO", "96, YES_NO", "97, YES_NO", "95, SCORE",
        "78, MEASURED", "79, MEASURED", "81, MEASURED", "82, MEASURED", "83, MEASURED", "84, MEASURED", "86, MEASURED",
        "87, MEASURED", "90, MEASURED", "91, MEASURED", "92, MEASURED", "93, MEASURED", "94, MEASURED"
    })
    void an_item_is_answered_as_the_form_asks(String number, BilagItem.Answer answer) {
        assertThat(item(number).answer()).isEqualTo(answer);
    }

    private static BilagItem item(String numberOrCode) {
        return Arrays.stream(BilagItem.values())
                .filter(item -> item.code().equals(numberOrCode)
                        || item.formNumber().stream()
                                .anyMatch(number -> Integer.toString(number).equals(numberOrCode)))
                .findFirst()
                .orElseThrow();
    }

    private static BilagSystem system(String abbreviation) {
        return Arrays.stream(BilagSystem.values())
                .filter(system -> system.abbreviation().equals(abbreviation))
                .findFirst()
                .orElseThrow();
    }
}
