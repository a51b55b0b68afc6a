package org.cartlupus.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.infusion.DoseCriteria;
import org.cartlupus.domain.rescue.RescueCriteria;
import org.cartlupus.domain.rescue.RescuePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections {@code rescue} and {@code dose} of a criteria set. */
class TreatmentCriteriaJsonTest {

    @Test
    void nothing_said_is_the_default() throws InvalidCriteria {
        assertThat(read("{}").rescue()).isEqualTo(RescueCriteria.DEFAULT);
        assertThat(read("{}").dose()).isEqualTo(DoseCriteria.DEFAULT);
        assertThat(read("{'rescue': {}, 'dose': {}}").rescue().policy()).isEqualTo(RescuePolicy.REPORT);
    }

    @Test
    void every_key() throws InvalidCriteria {
        CriteriaSet set = read(
                """
                {'rescue': {'recognised': 'DECIDE', 'steroidMgPerKgPerDayGt': '0.4', 'steroidPulseMgGe': '200',
                  'stressDoseDays': 5}, 'dose': {'maxDeviationPct': '10'}}""");
        assertThat(set.rescue())
                .isEqualTo(new RescueCriteria(RescuePolicy.DECIDE, new BigDecimal("0.4"), BigDecimal.valueOf(200), 5));
        assertThat(set.dose()).isEqualTo(new DoseCriteria(BigDecimal.TEN));
        assertThat(read("{'rescue': {'recognised': 'OFF'}}").rescue().policy()).isEqualTo(RescuePolicy.OFF);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'rescue': {'recognised': 'MAYBE'}} | rescue.recognised",
                "{'rescue': {'recognized': 'OFF'}} | rescue.recognized",
                "{'rescue': {'steroidMgPerKgPerDayGt': '0'}} | rescue.steroidMgPerKgPerDayGt",
                "{'rescue': {'stressDoseDays': -1}} | rescue.stressDoseDays",
                "{'rescue': 'OFF'} | rescue",
                "{'dose': {'maxDeviationPct': '101'}} | dose.maxDeviationPct",
                "{'dose': {'percent': '20'}} | dose.percent",
            })
    void a_mistake_is_named_by_its_path(String json, String path) {
        InvalidCriteria refused = catchThrowableOfType(InvalidCriteria.class, () -> read(json.strip()));
        assertThat(refused.problems()).extracting(CriteriaProblem::path).containsExactly(path);
    }

    private static CriteriaSet read(String json) throws InvalidCriteria {
        return CriteriaSetJson.read("https://example.org/Library/test", "1", json.replace('\'', '"'));
    }
}
