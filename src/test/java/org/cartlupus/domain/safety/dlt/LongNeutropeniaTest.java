package org.cartlupus.domain.safety.dlt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.icaht.CellCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Neutrophils below 0.5 for more than 28 to 42 days, from counts (clinical rules 7.7). */
class LongNeutropeniaTest {

    private static final LocalDate DAY_0 = LocalDate.of(2025, 1, 15);
    private static final DltCriterion LINE = DoseLimitingToxicity.DEFAULT_LIST.stream()
            .filter(line -> line.kind() == DltCriterion.Kind.NEUTROPENIA)
            .findFirst()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "1:2.0 5:0.4 33:0.6, FALSE", // 28 days
        "1:2.0 5:0.4 34:0.6, UNKNOWN", // 29 days: protocols differ
        "1:2.0 5:0.4 47:0.6, UNKNOWN", // 42 days
        "1:2.0 5:0.4 48:0.6, TRUE", // 43 days
        "1:2.0 5:0.5 48:0.6, FALSE", // 0.5 is not below 0.5
        "1:2.0 5:0.4 10:0.6 12:0.4 48:0.6, UNKNOWN", // the longer stretch counts
        "1:2.0 5:0.4, UNKNOWN", // nothing later is known
        "29:0.4 90:0.6, FALSE", // began after the window
        "1:2.0 5:1.0, FALSE",
    })
    void the_longest_stretch_decides(String counts, Truth expected) {
        List<CellCount> course = Arrays.stream(counts.split(" "))
                .map(each -> each.split(":"))
                .map(each -> new CellCount(DAY_0.plusDays(Integer.parseInt(each[0])), Measured.exactly(each[1])))
                .toList();

        assertThat(LongNeutropenia.of(LINE, course, DAY_0, DAY_0.plusDays(28)).met())
                .isEqualTo(expected);
    }
}
