package org.cartlupus.domain.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cartlupus.domain.activity.BilagChange;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.PgaChange;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SriCriteriaTest {

    private static final BilagChange QUIET = new BilagChange(Forms.bilag(Map.of()), Forms.bilag(Map.of()));
    private static final PgaChange STABLE = Forms.pgaChange("1.0", "1.0");

    @ParameterizedTest
    @CsvSource({
        "12, 8, 4, TRUE", "12, 9, 4, FALSE",
        "12, 7, 5, TRUE", "12, 8, 5, FALSE",
        "12, 6, 6, TRUE", "12, 7, 6, FALSE",
        "12, 5, 7, TRUE", "12, 6, 7, FALSE",
        "12, 4, 8, TRUE", "12, 5, 8, FALSE"
    })
    void sriKAsksAFallOfKPoints(int baseline, int visit, int drop, Truth response) {
        assertThat(SriCriteria.DEFAULT
                        .withDrop(drop)
                        .evaluate(SledaiScore.exactly(baseline), SledaiScore.exactly(visit), QUIET, STABLE)
                        .response())
                .isEqualTo(response);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, 4, FALSE", "4, 4, 4, TRUE",
        "4, 4, 5, FALSE", "5, 5, 5, TRUE",
        "7, 7, 8, FALSE", "8, 8, 8, TRUE",
        "6, 10, 8, UNKNOWN"
    })
    void whoStartsBelowTheFloorCannotRespond(int baselineMin, int baselineMax, int drop, Truth canRespond) {
        SledaiScore baseline = new SledaiScore(baselineMin, baselineMax);
        SriCriteria criteria = SriCriteria.DEFAULT.withDrop(drop);

        assertThat(criteria.canRespond(baseline)).isEqualTo(canRespond);
        if (canRespond.isFalse()) {
            assertThat(criteria.evaluate(baseline, null, QUIET, STABLE).response())
                    .isEqualTo(Truth.FALSE);
        }
    }

    @Test
    void withoutABaselineNobodyKnows() {
        assertThat(SriCriteria.DEFAULT.canRespond(null)).isEqualTo(Truth.UNKNOWN);
        assertThat(SriCriteria.DEFAULT.evaluate(null, null, QUIET, STABLE).response())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void eachComponentCanFailAlone() {
        SledaiScore twelve = SledaiScore.exactly(12);
        SledaiScore four = SledaiScore.exactly(4);
        BilagChange newA = new BilagChange(Forms.bilag(Map.of()), Forms.bilag(Map.of(BilagSystem.RENAL, BilagGrade.A)));

        assertThat(SriCriteria.DEFAULT.evaluate(twelve, four, newA, STABLE))
                .returns(Truth.TRUE, components -> components.sledai())
                .returns(Truth.FALSE, components -> components.bilag())
                .returns(Truth.TRUE, components -> components.pga());
        assertThat(SriCriteria.DEFAULT
                        .evaluate(twelve, four, QUIET, Forms.pgaChange("0.90", "1.20"))
                        .pga())
                .isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 9, 0, -4})
    void otherFallsAreNotDefined(int drop) {
        assertThatIllegalArgumentException().isThrownBy(() -> SriCriteria.DEFAULT.withDrop(drop));
    }

    @Test
    void negativeAllowancesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SriCriteria(4, BigDecimal.ONE, -1, 1, true, 28, true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SriCriteria(4, BigDecimal.ONE, 0, -1, true, 28, true));
    }

    @Property
    void aGreaterFallIsNeverEasier(
            @ForAll @IntRange(max = 105) int baseline,
            @ForAll @IntRange(max = 105) int visit,
            @ForAll @IntRange(max = 20) int missing,
            @ForAll @IntRange(min = 4, max = 7) int drop) {
        SledaiScore from = SledaiScore.exactly(baseline);
        SledaiScore to = new SledaiScore(Math.max(0, visit - missing), visit);
        Truth easier = SriCriteria.DEFAULT
                .withDrop(drop)
                .evaluate(from, to, QUIET, STABLE)
                .response();
        Truth harder = SriCriteria.DEFAULT
                .withDrop(drop + 1)
                .evaluate(from, to, QUIET, STABLE)
                .response();

        assertThat(harder).isLessThanOrEqualTo(easier);
    }
}
