package org.cartlupus.domain.safety.hyperinflammation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.ReferenceRange;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.hyperinflammation.ScreenItem.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyperinflammationTest {

    @ParameterizedTest(name = "ferritin {0} (ULN 300), baseline {1}, rising {2}: required criterion {3}")
    @CsvSource({
        "601, , FALSE, TRUE",
        "600, 300, FALSE, FALSE",
        "600, , FALSE, UNKNOWN",
        "201, 100, FALSE, TRUE",
        "200, 100, FALSE, FALSE",
        // a baseline of nothing was never measured
        "200, 0, FALSE, UNKNOWN",
        "200, 100, TRUE, TRUE",
        "200, 100, UNKNOWN, UNKNOWN",
        ", , TRUE, TRUE",
        ", , FALSE, UNKNOWN",
    })
    void ferritin(String ferritin, String baseline, Truth rising, Truth met) {
        ScreenResult result = new IecHsScreen(
                        lab(ferritin, ReferenceRange.upTo("300")),
                        lab(baseline, ReferenceRange.upTo("300")),
                        rising,
                        Truth.TRUE,
                        LaboratoryResult.MISSING,
                        LaboratoryResult.MISSING,
                        LaboratoryResult.MISSING,
                        LaboratoryResult.MISSING,
                        LaboratoryResult.MISSING,
                        Truth.FALSE,
                        Truth.TRUE,
                        Map.of())
                .result();
        assertThat(result.met()).isEqualTo(met);
    }

    @ParameterizedTest(name = "ALT {0} (ULN 40), baseline {1} without a limit of its own: {2}")
    @CsvSource({"301, 60, TRUE", "300, 60, FALSE", "201, 30, TRUE"})
    void aBaselineWithoutItsOwnLimitIsJudgedByTheLimitOfTheValue(String alt, String baseline, Truth liver) {
        ScreenResult result = new IecHsScreen(
                        LaboratoryResult.of("5000", ReferenceRange.upTo("300")),
                        LaboratoryResult.MISSING,
                        Truth.UNKNOWN,
                        Truth.TRUE,
                        LaboratoryResult.of(alt, ReferenceRange.upTo("40")),
                        LaboratoryResult.of(baseline, ReferenceRange.NONE),
                        LaboratoryResult.of("30", ReferenceRange.upTo("40")),
                        LaboratoryResult.of("30", ReferenceRange.upTo("40")),
                        LaboratoryResult.of("3.0", ReferenceRange.from("2.0")),
                        Truth.FALSE,
                        Truth.FALSE,
                        Map.of())
                .result();
        assertThat(result.met()).isEqualTo(liver);
    }

    @ParameterizedTest(name = "ALT {0} (ULN 40, baseline {1}), fibrinogen {2} (LLN 2.0), cytopenia {3}: {4}")
    @CsvSource({
        "201, 30, 3.0, FALSE, TRUE",
        "200, 30, 3.0, FALSE, FALSE",
        "201, 60, 3.0, FALSE, FALSE",
        "301, 60, 3.0, FALSE, TRUE",
        "201, , 3.0, FALSE, UNKNOWN",
        "200, , 3.0, FALSE, FALSE",
        "30, 30, 1.99, FALSE, TRUE",
        "30, 30, 1.49, FALSE, TRUE",
        "30, 30, 2.0, FALSE, FALSE",
        "30, 30, , FALSE, UNKNOWN",
        "30, 30, 3.0, TRUE, TRUE",
        "30, 30, 3.0, UNKNOWN, UNKNOWN",
    })
    void atLeastOneOfTheOthers(String alt, String baselineAlt, String fibrinogen, Truth cytopenia, Truth met) {
        LaboratoryResult normalAst = LaboratoryResult.of("30", ReferenceRange.upTo("40"));
        ScreenResult result = new IecHsScreen(
                        LaboratoryResult.of("5000", ReferenceRange.upTo("300")),
                        LaboratoryResult.MISSING,
                        Truth.UNKNOWN,
                        Truth.TRUE,
                        lab(alt, ReferenceRange.upTo("40")),
                        lab(baselineAlt, ReferenceRange.upTo("40")),
                        normalAst,
                        normalAst,
                        lab(fibrinogen, ReferenceRange.from("2.0")),
                        cytopenia,
                        Truth.FALSE,
                        Map.of())
                .result();
        assertThat(result.met()).isEqualTo(met);
    }

    @Test
    void theScreenSaysThatItsRuleIsNotConfirmedAndCountsNoSupportiveFeature() {
        ScreenResult result = new IecHsScreen(
                        LaboratoryResult.of("5000", ReferenceRange.upTo("300")),
                        LaboratoryResult.MISSING,
                        Truth.TRUE,
                        Truth.FALSE,
                        LaboratoryResult.MISSING,
                        LaboratoryResult.MISSING,
                        LaboratoryResult.MISSING,
                        LaboratoryResult.MISSING,
                        LaboratoryResult.MISSING,
                        Truth.TRUE,
                        Truth.TRUE,
                        Map.of(IecHsScreen.Feature.FEVER, Truth.TRUE, IecHsScreen.Feature.SPLENOMEGALY, Truth.FALSE))
                .result();
        assertThat(result.standing()).isEqualTo(RuleStanding.UNVERIFIED);
        assertThat(result.met()).as("not in the context of cell therapy").isEqualTo(Truth.FALSE);
        assertThat(result.countMet(Role.SUPPORTIVE)).isEqualTo(1);
        assertThat(result.items()).hasSize(14);
    }

    @Test
    void fiveOfEightMakeHlh() {
        ScreenResult result =
                hlh("38.5", Truth.TRUE, "89", "99", "2.0", "3.0", "2.0", Truth.FALSE, Truth.FALSE, "500", "100");
        assertThat(result.countMet(Role.ONE_OF)).isEqualTo(5);
        assertThat(result.met()).isEqualTo(Truth.TRUE);
        assertThat(result.standing()).isEqualTo(RuleStanding.VERIFIED);
    }

    @ParameterizedTest(name = "one criterion just missed: {0}")
    @CsvSource({
        "38.4, TRUE, 89, 99, 2.0, 3.0, 500",
        "38.5, FALSE, 89, 99, 2.0, 3.0, 500",
        "38.5, TRUE, 90, 99, 2.0, 3.0, 500",
        "38.5, TRUE, 89, 100, 1.0, 3.0, 500",
        "38.5, TRUE, 89, 99, 2.0, 2.99, 500",
        "38.5, TRUE, 89, 99, 2.0, 3.0, 499",
    })
    void fourOfEightDoNot(
            String temperature, Truth spleen, String hb, String platelets, String anc, String tg, String ferritin) {
        assertThat(hlh(temperature, spleen, hb, platelets, anc, tg, "2.0", Truth.FALSE, Truth.FALSE, ferritin, "100")
                        .met())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void aMissingCriterionMayDecideOrNot() {
        assertThat(hlh("38.5", Truth.TRUE, "89", "99", "2.0", "1.0", "2.0", Truth.FALSE, Truth.FALSE, "500", null)
                        .met())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(hlh("37.0", Truth.TRUE, "89", "99", "2.0", "1.0", "2.0", Truth.FALSE, Truth.FALSE, "500", null)
                        .met())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void lowFibrinogenStandsForHighTriglycerides() {
        assertThat(hlh("38.5", Truth.TRUE, "89", "99", "2.0", null, "1.5", Truth.FALSE, Truth.FALSE, "500", "2399")
                        .met())
                .isEqualTo(Truth.TRUE);
    }

    private static ScreenResult hlh(
            String temperature,
            Truth spleen,
            String hb,
            String platelets,
            String anc,
            String triglycerides,
            String fibrinogen,
            Truth haemophagocytosis,
            Truth lowNk,
            String ferritin,
            String cd25) {
        return new HlhScreen(
                        measured(temperature),
                        spleen,
                        measured(hb),
                        measured(platelets),
                        measured(anc),
                        measured(triglycerides),
                        measured(fibrinogen),
                        haemophagocytosis,
                        lowNk,
                        measured(ferritin),
                        measured(cd25))
                .result();
    }

    private static Measured measured(String text) {
        return text == null ? null : Measured.exactly(text);
    }

    private static LaboratoryResult lab(String text, ReferenceRange range) {
        return new LaboratoryResult(measured(text), range);
    }
}
