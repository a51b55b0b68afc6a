package org.cartlupus.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's tables (clinical rules 0.2). */
class TruthTest {

    @ParameterizedTest(name = "{0} and {1}: {2}; or: {3}")
    @CsvSource({
        "TRUE,    TRUE,    TRUE,    TRUE",
        "TRUE,    UNKNOWN, UNKNOWN, TRUE",
        "TRUE,    FALSE,   FALSE,   TRUE",
        "UNKNOWN, TRUE,    UNKNOWN, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE,   FALSE,   UNKNOWN",
        "FALSE,   TRUE,    FALSE,   TRUE",
        "FALSE,   UNKNOWN, FALSE,   UNKNOWN",
        "FALSE,   FALSE,   FALSE,   FALSE",
    })
    void conjunction_and_disjunction(Truth one, Truth other, Truth and, Truth or) {
        assertThat(one.and(other)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
    void negation(Truth one, Truth not) {
        assertThat(one.not()).isEqualTo(not);
    }

    @Test
    void what_nobody_said_is_unknown_and_not_false() {
        assertThat(Truth.ofNullable(null)).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.ofNullable(true)).isEqualTo(Truth.TRUE);
        assertThat(Truth.ofNullable(false)).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, true, false, false", "FALSE, false, true, false", "UNKNOWN, false, false, true"})
    void each_answer_is_itself_and_no_other(Truth truth, boolean isTrue, boolean isFalse, boolean isUnknown) {
        assertThat(truth.isTrue()).isEqualTo(isTrue);
        assertThat(truth.isFalse()).isEqualTo(isFalse);
        assertThat(truth.isUnknown()).isEqualTo(isUnknown);
    }
}
