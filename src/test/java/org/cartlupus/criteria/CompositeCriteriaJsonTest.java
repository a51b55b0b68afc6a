package org.cartlupus.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.cartlupus.domain.activity.glucocorticoid.DoseLimit;
import org.cartlupus.domain.composite.BiclaCriteria;
import org.cartlupus.domain.composite.CompositeCriteria;
import org.cartlupus.domain.composite.DorisCriteria;
import org.cartlupus.domain.composite.LldasCriteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of BICLA, LLDAS and DORIS as data of a criteria set. */
class CompositeCriteriaJsonTest {

    @Test
    void what_is_absent_has_the_default() throws InvalidCriteria {
        assertThat(read("{}")).isEqualTo(CompositeCriteria.DEFAULT);
        assertThat(read("{\"lldas\": {}, \"doris\": {}, \"bicla\": {}, \"maintenance\": {}}"))
                .isEqualTo(CompositeCriteria.DEFAULT);
    }

    @Test
    void every_limit_can_be_set() throws InvalidCriteria {
        CompositeCriteria read = read(
                """
                {"bicla": {"newAMax": 1, "newBMax": 2, "pgaIncreaseLe": "0.2", "baselineAMin": 2, "baselineBMin": 3},
                 "lldas": {"sledaiLe": 3, "pgaLe": "0.9", "steroidMaxMgPerDay": "5", "steroidMaxMgPerKgPerDay": "0.15"},
                 "doris": {"pgaLt": "0.4", "steroidMaxMgPerDay": "4", "steroidMaxMgPerKgPerDay": "0.1"},
                 "dorisOffTreatment": {"pgaLt": "0.3"},
                 "maintenance": {"singleDoseDays": 60}}
                """);

        assertThat(read)
                .isEqualTo(new CompositeCriteria(
                        new BiclaCriteria(1, 2, new BigDecimal("0.2"), 2, 3),
                        new LldasCriteria(3, new BigDecimal("0.9"), limit("5", "0.15")),
                        new DorisCriteria(new BigDecimal("0.4"), limit("4", "0.1"), true),
                        new DorisCriteria(new BigDecimal("0.3"), DoseLimit.perDay("0"), false),
                        60));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"lldas\": {\"sledaiLe\": 106}}; lldas.sledaiLe",
                "{\"lldas\": {\"pgaLt\": \"1\"}}; lldas.pgaLt",
                "{\"doris\": {\"pgaLt\": \"4\"}}; doris.pgaLt",
                "{\"dorisOffTreatment\": {\"steroidMaxMgPerDay\": \"5\"}}; dorisOffTreatment.steroidMaxMgPerDay",
                "{\"bicla\": {\"baselineAMin\": 0}}; bicla.baselineAMin",
                "{\"maintenance\": {\"singleDoseDays\": -1}}; maintenance.singleDoseDays",
                "{\"sri\": {\"drop\": 9}}; sri.drop",
                "{\"sri\": {\"drop\": 3}}; sri.drop",
            })
    void what_cannot_be_is_refused_with_its_path(String json, String path) {
        assertThatExceptionOfType(InvalidCriteria.class)
                .isThrownBy(() -> read(json))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(CriteriaProblem::path)
                        .containsExactly(path));
    }

    private static DoseLimit limit(String perDay, String perKilogram) {
        return new DoseLimit(new BigDecimal(perDay), new BigDecimal(perKilogram));
    }

    private static CompositeCriteria read(String json) throws InvalidCriteria {
        return CriteriaSetJson.read("https://example.org/Library/test", "1", json)
                .composites();
    }
}
