package org.cartlupus.domain.safety.ctcae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.safety.ctcae.Lab.measured;

import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values and limits that may both be censored. */
class RelationTest {

    @ParameterizedTest(name = "{0} above {1}: {2}")
    @CsvSource({
        "5, 5, FALSE",
        "5.00, 5, FALSE",
        "6, 5, TRUE",
        ">5, 5, TRUE",
        ">=5, 5, UNKNOWN",
        "5, <5, TRUE",
        "5, <=5, UNKNOWN",
        ">=5, <5, TRUE",
        ">=5, <=5, UNKNOWN",
        ">5, <=5, TRUE",
        ">=6, <=5, TRUE",
        ">4, <5, UNKNOWN",
        "<5, >5, FALSE",
        "<=5, >=5, FALSE",
        "<6, >5, UNKNOWN",
        "<5, <6, UNKNOWN",
        ">6, >5, UNKNOWN",
    })
    void aboveIsDecidedOnlyWhereEveryPossibleValueAgrees(String value, String limit, Truth truth) {
        assertThat(Relation.ABOVE.holds(measured(value), measured(limit))).isEqualTo(truth);
        assertThat(Relation.AT_MOST.holds(measured(value), measured(limit))).isEqualTo(truth.not());
        assertThat(Relation.BELOW.holds(measured(limit), measured(value))).isEqualTo(truth);
        assertThat(Relation.AT_LEAST.holds(measured(limit), measured(value))).isEqualTo(truth.not());
    }
}
