package org.cartlupus.domain.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.activity.SledaiItem.ANTI_DS_DNA;
import static org.cartlupus.domain.activity.SledaiItem.LOW_COMPLEMENT;
import static org.cartlupus.domain.activity.SledaiItem.RASH;
import static org.cartlupus.domain.composite.DorisCriteria.OFF_TREATMENT;
import static org.cartlupus.domain.composite.DorisCriteria.ON_TREATMENT;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.glucocorticoid.PrednisoneDose;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DorisCriteriaTest {

    @ParameterizedTest
    @EnumSource(SledaiItem.class)
    void everyItemButSerologyEndsRemission(SledaiItem item) {
        boolean serology = item == LOW_COMPLEMENT || item == ANTI_DS_DNA;

        assertThat(clinicallyInactive(Forms.sledai(item))).isEqualTo(Truth.of(serology));
    }

    @Test
    void bothItemsOfSerologyTogetherAreCompatibleWithRemission() {
        SledaiAssessment form = Forms.sledai(LOW_COMPLEMENT, ANTI_DS_DNA);

        assertThat(ON_TREATMENT
                        .evaluate(form, Forms.pga("0.4"), Forms.prednisone("5"))
                        .remission())
                .isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({"0.49, TRUE", "0.50, FALSE", "0, TRUE"})
    void pgaMustLieBelowOneHalf(String pga, Truth remission) {
        assertThat(ON_TREATMENT
                        .evaluate(Forms.sledai(), Forms.pga(pga), Forms.prednisone("5"))
                        .remission())
                .isEqualTo(remission);
    }

    @ParameterizedTest
    @CsvSource({"5, TRUE, FALSE", "5.1, FALSE, FALSE", "0, TRUE, TRUE", "0.1, TRUE, FALSE"})
    void prednisoneOfFiveIsAllowedOnTreatmentAndNoneOff(String milligrams, Truth on, Truth off) {
        Maintenance onlyPrednisone =
                new Maintenance(new PrednisoneDose(new BigDecimal(milligrams), null), Truth.FALSE, Truth.TRUE);

        assertThat(ON_TREATMENT
                        .evaluate(Forms.sledai(), Forms.pga("0"), onlyPrednisone)
                        .remission())
                .isEqualTo(on);
        assertThat(OFF_TREATMENT
                        .evaluate(Forms.sledai(), Forms.pga("0"), onlyPrednisone)
                        .remission())
                .isEqualTo(off);
    }

    @ParameterizedTest
    @CsvSource({
        "FALSE, TRUE, TRUE, TRUE",
        "TRUE, TRUE, TRUE, FALSE",
        "TRUE, FALSE, FALSE, FALSE",
        "UNKNOWN, TRUE, TRUE, UNKNOWN",
        "TRUE, UNKNOWN, UNKNOWN, FALSE"
    })
    void stableImmunosuppressantsAreAllowedOnTreatmentOnly(Truth taken, Truth stable, Truth on, Truth off) {
        Maintenance maintenance = new Maintenance(new PrednisoneDose(BigDecimal.ZERO, null), taken, stable);

        assertThat(ON_TREATMENT
                        .evaluate(Forms.sledai(), Forms.pga("0"), maintenance)
                        .remission())
                .isEqualTo(on);
        assertThat(OFF_TREATMENT
                        .evaluate(Forms.sledai(), Forms.pga("0"), maintenance)
                        .remission())
                .isEqualTo(off);
    }

    @ParameterizedTest
    @CsvSource({"0, TRUE", "1, FALSE", "2, UNKNOWN", "3, FALSE", "4, UNKNOWN", "5, FALSE", "16, FALSE"})
    void aBareTotalDecidesWhatSerologyCannotExplain(int total, Truth inactive) {
        assertThat(clinicallyInactive(SledaiAssessment.ofTotal(total))).isEqualTo(inactive);
    }

    @Test
    void whatIsNotKnownIsUnknownUnlessSomethingElseFails() {
        assertThat(ON_TREATMENT.evaluate(null, null, Maintenance.UNKNOWN).remission())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(ON_TREATMENT
                        .evaluate(Forms.sledai(RASH), null, Maintenance.UNKNOWN)
                        .remission())
                .isEqualTo(Truth.FALSE);
        assertThat(clinicallyInactive(Forms.without(Forms.sledai(), RASH))).isEqualTo(Truth.UNKNOWN);
        assertThat(clinicallyInactive(Forms.without(Forms.sledai(), ANTI_DS_DNA)))
                .isEqualTo(Truth.TRUE);
        assertThat(clinicallyInactive(new SledaiAssessment(Forms.sledai().items(), 9)))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Property
    void scoringAMissingItemNeverReversesRemissionOrLowActivity(
            @ForAll("forms") SledaiAssessment form, @ForAll SledaiItem item, @ForAll boolean present) {
        if (form.present(item).isUnknown()) {
            Map<SledaiItem, Truth> more = new EnumMap<>(SledaiItem.class);
            more.putAll(form.items());
            more.put(item, Truth.of(present));
            SledaiAssessment completed = SledaiAssessment.ofItems(more);

            assertRefines(remission(form), remission(completed));
            assertRefines(lowActivity(form), lowActivity(completed));
        }
    }

    @Property
    void drugFreeRemissionIsRemissionAndRemissionIsLowActivity(@ForAll("forms") SledaiAssessment form) {
        Truth drugFree =
                OFF_TREATMENT.evaluate(form, Forms.pga("0.4"), Forms.drugFree()).remission();

        if (drugFree.isTrue()) {
            assertThat(remission(form)).isEqualTo(Truth.TRUE);
            assertThat(lowActivity(form)).isNotEqualTo(Truth.FALSE);
        }
    }

    @Provide
    Arbitrary<SledaiAssessment> forms() {
        return Arbitraries.maps(Arbitraries.of(SledaiItem.class), Arbitraries.of(Truth.TRUE, Truth.UNKNOWN))
                .ofMaxSize(3)
                .map(notAbsent -> {
                    Map<SledaiItem, Truth> items = new EnumMap<>(Forms.sledai().items());
                    items.putAll(notAbsent);
                    return SledaiAssessment.ofItems(items);
                });
    }

    private static Truth remission(SledaiAssessment form) {
        return ON_TREATMENT.evaluate(form, Forms.pga("0.4"), Forms.drugFree()).remission();
    }

    private static Truth lowActivity(SledaiAssessment form) {
        return LldasCriteria.DEFAULT
                .evaluate(
                        form,
                        null,
                        new LldasCriteria.OtherActivity(Truth.FALSE, Truth.FALSE),
                        Forms.pga("0.4"),
                        Forms.drugFree())
                .attained();
    }

    private static void assertRefines(Truth before, Truth after) {
        assertThat(after).isIn(before.isUnknown() ? List.of(Truth.values()) : List.of(before));
    }

    private static Truth clinicallyInactive(SledaiAssessment form) {
        return ON_TREATMENT.evaluate(form, Forms.pga("0"), Forms.drugFree()).clinicallyInactive();
    }
}
