package org.cartlupus.domain.composite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SriComponentsTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "FALSE, TRUE, TRUE, FALSE",
        "TRUE, FALSE, TRUE, FALSE",
        "TRUE, TRUE, FALSE, FALSE",
        "TRUE, UNKNOWN, TRUE, UNKNOWN",
        "UNKNOWN, TRUE, TRUE, UNKNOWN",
        "TRUE, TRUE, UNKNOWN, UNKNOWN",
        "FALSE, UNKNOWN, TRUE, FALSE",
        "UNKNOWN, UNKNOWN, FALSE, FALSE"
    })
    void allThreeMustHoldAndOneFailureDecides(Truth sledai, Truth bilag, Truth pga, Truth response) {
        assertThat(new SriComponents(sledai, bilag, pga).response()).isEqualTo(response);
    }

    @Property
    void learningAnUnknownComponentNeverReversesTheResponse(
            @ForAll Truth sledai, @ForAll Truth bilag, @ForAll Truth pga, @ForAll boolean learnt) {
        Truth before = new SriComponents(sledai, bilag, pga).response();

        assertRefines(before, new SriComponents(learn(sledai, learnt), bilag, pga));
        assertRefines(before, new SriComponents(sledai, learn(bilag, learnt), pga));
        assertRefines(before, new SriComponents(sledai, bilag, learn(pga, learnt)));
    }

    private static void assertRefines(Truth before, SriComponents after) {
        assertThat(after.response()).isIn(before.isUnknown() ? List.of(Truth.values()) : List.of(before));
    }

    private static Truth learn(Truth truth, boolean learnt) {
        return truth.isUnknown() ? Truth.of(learnt) : truth;
    }
}
