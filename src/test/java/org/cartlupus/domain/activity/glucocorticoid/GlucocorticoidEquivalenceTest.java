package org.cartlupus.domain.activity.glucocorticoid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlucocorticoidEquivalenceTest {

    private static final GlucocorticoidEquivalence TABLE = GlucocorticoidEquivalence.DEFAULT;

    @ParameterizedTest
    @CsvSource({
        "PREDNISONE, 10, 10",
        "PREDNISOLONE, 10, 10",
        "METHYLPREDNISOLONE, 8, 10",
        "METHYLPREDNISOLONE, 1, 1.25",
        "HYDROCORTISONE, 20, 5",
        "HYDROCORTISONE, 10, 2.5",
        "DEXAMETHASONE, 0.75, 5",
        "DEXAMETHASONE, 1, 6.666667",
        "PREDNISONE, 0, 0"
    })
    void trap65_everyDrugCountsAsPrednisone(Glucocorticoid drug, BigDecimal milligrams, BigDecimal prednisone) {
        assertThat(TABLE.prednisoneOf(new GlucocorticoidDose(drug, milligrams)))
                .get()
                .satisfies(actual -> assertThat(actual).isEqualByComparingTo(prednisone));
    }

    @Test
    void theDosesOfADayAddUpAndAreGivenPerKilogramAsWell() {
        PrednisoneDose dose = TABLE.daily(
                        List.of(
                                new GlucocorticoidDose(Glucocorticoid.METHYLPREDNISOLONE, new BigDecimal("4")),
                                new GlucocorticoidDose(Glucocorticoid.HYDROCORTISONE, new BigDecimal("10"))),
                        new BigDecimal("50"))
                .orElseThrow();

        assertThat(dose.milligramsPerDay().value()).isEqualByComparingTo("7.5");
        assertThat(dose.milligramsPerKilogramPerDay()).contains(Measured.exactly("0.150000"));
    }

    @Test
    void withoutAWeightThereIsNoDosePerKilogram() {
        assertThat(TABLE.daily(List.of(prednisone("5")), null).orElseThrow().milligramsPerKilogramPerDay())
                .isEmpty();
    }

    @Test
    void noDoseIsZeroButADrugOutsideTheTableIsUnknown() {
        GlucocorticoidEquivalence small =
                new GlucocorticoidEquivalence(Map.of(Glucocorticoid.PREDNISONE, new BigDecimal("5")));

        assertThat(TABLE.daily(List.of(), null)).get().returns(true, PrednisoneDose::isNone);
        assertThat(small.daily(
                        List.of(
                                prednisone("5"),
                                new GlucocorticoidDose(Glucocorticoid.DEXAMETHASONE, new BigDecimal("1"))),
                        null))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7.5, , TRUE", "7.51, , FALSE", "0, , TRUE"})
    void aLimitIsInclusive(BigDecimal milligrams, BigDecimal weight, Truth answer) {
        assertThat(DoseLimit.perDay("7.5").admits(new PrednisoneDose(milligrams, weight)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"7.5, 50, TRUE", "7.5, 49, FALSE", "7.5, , UNKNOWN", "8, , FALSE", "0, , TRUE"})
    void aLimitPerKilogramMustHoldAsWell(BigDecimal milligrams, BigDecimal weight, Truth answer) {
        DoseLimit limit = new DoseLimit(new BigDecimal("7.5"), new BigDecimal("0.15"));

        assertThat(limit.admits(new PrednisoneDose(milligrams, weight))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "5, BELOW, TRUE",
        "7.5, BELOW, TRUE",
        "7.5, AT_MOST, TRUE",
        "8, BELOW, UNKNOWN",
        "7.5, ABOVE, FALSE",
        "7.5, AT_LEAST, UNKNOWN",
        "5, ABOVE, UNKNOWN"
    })
    void aBoundDecidesWhereItCan(BigDecimal milligrams, Censoring censoring, Truth answer) {
        PrednisoneDose dose = new PrednisoneDose(new Measured(milligrams, censoring), null);

        assertThat(DoseLimit.perDay("7.5").admits(dose)).isEqualTo(answer);
    }

    @Test
    void anUnknownDoseIsNeverTakenForNone() {
        assertThat(DoseLimit.perDay("0").admits(null)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void drugsAreFoundByTheirAtcCode() {
        assertThat(Glucocorticoid.ofAtcCode("H02AB04")).contains(Glucocorticoid.METHYLPREDNISOLONE);
        assertThat(Glucocorticoid.ofAtcCode("H02AB01")).isEmpty();
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> prednisone("-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PrednisoneDose(new BigDecimal("-1"), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new PrednisoneDose(BigDecimal.ONE, BigDecimal.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GlucocorticoidEquivalence(Map.of(Glucocorticoid.PREDNISONE, BigDecimal.ZERO)));
    }

    @Property
    void aHigherDoseNeverBecomesAllowed(
            @ForAll Glucocorticoid drug,
            @ForAll @BigRange(min = "0", max = "100") BigDecimal one,
            @ForAll @BigRange(min = "0", max = "100") BigDecimal other) {
        DoseLimit limit = DoseLimit.perDay("5");
        PrednisoneDose lower = daily(drug, one.min(other));
        PrednisoneDose higher = daily(drug, one.max(other));

        assertThat(limit.admits(higher)).isLessThanOrEqualTo(limit.admits(lower));
    }

    private static PrednisoneDose daily(Glucocorticoid drug, BigDecimal milligrams) {
        return TABLE.daily(List.of(new GlucocorticoidDose(drug, milligrams)), null)
                .orElseThrow();
    }

    private static GlucocorticoidDose prednisone(String milligrams) {
        return new GlucocorticoidDose(Glucocorticoid.PREDNISONE, new BigDecimal(milligrams));
    }
}
