package org.cartlupus.domain.safety.hyperinflammation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.hyperinflammation.ScreenItem.Role;
import org.jspecify.annotations.Nullable;

/**
 * The eight criteria of HLH-2004, five of which make the diagnosis; for reference beside {@link IecHsScreen} (clinical
 * rules 7.4). A measurement that is {@code null} is unknown.
 *
 * @param temperature °C
 * @param haemoglobin g/L
 * @param platelets 10⁹/L
 * @param neutrophils 10⁹/L
 * @param triglycerides mmol/L, fasting
 * @param fibrinogen g/L
 * @param ferritin µg/L
 * @param solubleCd25 U/mL
 */
public record HlhScreen(
        @Nullable Measured temperature,
        Truth splenomegaly,
        @Nullable Measured haemoglobin,
        @Nullable Measured platelets,
        @Nullable Measured neutrophils,
        @Nullable Measured triglycerides,
        @Nullable Measured fibrinogen,
        Truth haemophagocytosis,
        Truth lowNaturalKillerActivity,
        @Nullable Measured ferritin,
        @Nullable Measured solubleCd25) {

    private static final int NEEDED = 5;
    private static final int CYTOPENIAS_NEEDED = 2;

    private static final BigDecimal FEVER_FROM = new BigDecimal("38.5");
    private static final BigDecimal HAEMOGLOBIN_BELOW = new BigDecimal("90");
    private static final BigDecimal PLATELETS_BELOW = new BigDecimal("100");
    private static final BigDecimal NEUTROPHILS_BELOW = new BigDecimal("1.0");
    private static final BigDecimal TRIGLYCERIDES_FROM = new BigDecimal("3.0");
    private static final BigDecimal FIBRINOGEN_UP_TO = new BigDecimal("1.5");
    private static final BigDecimal FERRITIN_FROM = new BigDecimal("500");
    private static final BigDecimal SOLUBLE_CD25_FROM = new BigDecimal("2400");

    public ScreenResult result() {
        Truth cytopenias = atLeast(
                CYTOPENIAS_NEEDED,
                List.of(
                        is(haemoglobin, value -> value.isLessThan(HAEMOGLOBIN_BELOW)),
                        is(platelets, value -> value.isLessThan(PLATELETS_BELOW)),
                        is(neutrophils, value -> value.isLessThan(NEUTROPHILS_BELOW))));
        List<ScreenItem> items = List.of(
                item("fever ≥ 38.5 °C", is(temperature, value -> value.isAtLeast(FEVER_FROM))),
                item("splenomegaly", splenomegaly),
                item("two of: Hb < 90 g/L, platelets < 100, neutrophils < 1.0 (10*9/L)", cytopenias),
                item(
                        "triglycerides ≥ 3.0 mmol/L or fibrinogen ≤ 1.5 g/L",
                        is(triglycerides, value -> value.isAtLeast(TRIGLYCERIDES_FROM))
                                .or(is(fibrinogen, value -> value.isAtMost(FIBRINOGEN_UP_TO)))),
                item("haemophagocytosis", haemophagocytosis),
                item("low natural killer activity", lowNaturalKillerActivity),
                item("ferritin ≥ 500 µg/L", is(ferritin, value -> value.isAtLeast(FERRITIN_FROM))),
                item("soluble CD25 ≥ 2400 U/mL", is(solubleCd25, value -> value.isAtLeast(SOLUBLE_CD25_FROM))));
        return new ScreenResult(
                "HLH-2004",
                RuleStanding.VERIFIED,
                atLeast(NEEDED, items.stream().map(ScreenItem::met).toList()),
                items);
    }

    private static ScreenItem item(String text, Truth met) {
        return new ScreenItem(text, Role.ONE_OF, met);
    }

    private static Truth is(@Nullable Measured value, Function<Measured, Truth> condition) {
        return Optional.ofNullable(value).map(condition).orElse(Truth.UNKNOWN);
    }

    private static Truth atLeast(int needed, List<Truth> criteria) {
        long met = criteria.stream().filter(Truth::isTrue).count();
        long notExcluded = criteria.stream().filter(each -> !each.isFalse()).count();
        return met >= needed ? Truth.TRUE : Truth.of(notExcluded >= needed).and(Truth.UNKNOWN);
    }
}
