package org.cartlupus.domain.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.activity.SledaiItem.ANTI_DS_DNA;
import static org.cartlupus.domain.activity.SledaiItem.ARTHRITIS;
import static org.cartlupus.domain.activity.SledaiItem.FEVER;
import static org.cartlupus.domain.activity.SledaiItem.LOW_COMPLEMENT;
import static org.cartlupus.domain.activity.SledaiItem.PROTEINURIA;
import static org.cartlupus.domain.activity.SledaiItem.RASH;

import java.math.BigDecimal;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.glucocorticoid.DoseLimit;
import org.cartlupus.domain.activity.glucocorticoid.PrednisoneDose;
import org.cartlupus.domain.composite.LldasCriteria.OtherActivity;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LldasCriteriaTest {

    private static final OtherActivity NONE = new OtherActivity(Truth.FALSE, Truth.FALSE);
    private static final SledaiAssessment SEROLOGY_ONLY = Forms.sledai(LOW_COMPLEMENT, ANTI_DS_DNA);

    @Test
    void serologyAloneIsLowActivity() {
        LldasCriteria.Components components = LldasCriteria.DEFAULT.evaluate(
                SEROLOGY_ONLY, SEROLOGY_ONLY, NONE, Forms.pga("1.0"), Forms.prednisone("7.5"));

        assertThat(components.attained()).isEqualTo(Truth.TRUE);
    }

    @Test
    void moreThanFourPointsIsTooMuch() {
        SledaiAssessment five = Forms.sledai(LOW_COMPLEMENT, ANTI_DS_DNA, RASH);

        assertThat(evaluate(five, five).sledaiLow()).isEqualTo(Truth.FALSE);
        assertThat(evaluate(Forms.sledai(ARTHRITIS), five).sledaiLow()).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @EnumSource(SledaiItem.class)
    void activityOfAMajorOrganExcludes(SledaiItem item) {
        SledaiAssessment form = Forms.sledai(item);

        assertThat(evaluate(form, form).noMajorOrganActivity())
                .isEqualTo(Truth.of(!LldasCriteria.MAJOR_ORGANS.contains(item)));
    }

    @Test
    void proteinuriaAloneExcludesAlthoughItIsOnlyFourPoints() {
        SledaiAssessment form = Forms.sledai(PROTEINURIA);

        assertThat(evaluate(form, form).sledaiLow()).isEqualTo(Truth.TRUE);
        assertThat(evaluate(form, form).attained()).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({
        "FALSE, FALSE, TRUE",
        "TRUE, FALSE, FALSE",
        "FALSE, TRUE, FALSE",
        "UNKNOWN, FALSE, UNKNOWN",
        "FALSE, UNKNOWN, UNKNOWN",
        "TRUE, UNKNOWN, FALSE"
    })
    void haemolysisAndGutActivityExclude(Truth haemolyticAnaemia, Truth gastrointestinal, Truth answer) {
        assertThat(LldasCriteria.DEFAULT
                        .evaluate(
                                Forms.sledai(),
                                Forms.sledai(),
                                new OtherActivity(haemolyticAnaemia, gastrointestinal),
                                Forms.pga("0"),
                                Forms.prednisone("0"))
                        .attained())
                .isEqualTo(answer);
    }

    @Test
    void anItemThatThePreviousAssessmentDidNotHaveIsNewActivity() {
        assertThat(evaluate(Forms.sledai(RASH), Forms.sledai()).noNewActivity()).isEqualTo(Truth.FALSE);
        assertThat(evaluate(Forms.sledai(RASH), Forms.sledai(RASH, ARTHRITIS)).noNewActivity())
                .isEqualTo(Truth.TRUE);
        assertThat(evaluate(Forms.sledai(RASH), null).noNewActivity()).isEqualTo(Truth.UNKNOWN);
        assertThat(evaluate(Forms.sledai(), null).noNewActivity()).isEqualTo(Truth.TRUE);
        assertThat(evaluate(Forms.sledai(RASH), Forms.without(Forms.sledai(), RASH))
                        .noNewActivity())
                .isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"1.0, TRUE", "1.01, FALSE", "0, TRUE"})
    void pgaOfOneStillPasses(String pga, Truth low) {
        assertThat(LldasCriteria.DEFAULT
                        .evaluate(Forms.sledai(), Forms.sledai(), NONE, Forms.pga(pga), Forms.prednisone("5"))
                        .pgaLow())
                .isEqualTo(low);
    }

    @ParameterizedTest
    @CsvSource({"7.5, TRUE", "7.6, FALSE"})
    void prednisoneOfSevenAndAHalfStillPasses(String milligrams, Truth low) {
        assertThat(LldasCriteria.DEFAULT
                        .evaluate(Forms.sledai(), Forms.sledai(), NONE, Forms.pga("1"), Forms.prednisone(milligrams))
                        .attained())
                .isEqualTo(low);
    }

    @Test
    void childrenMayBeJudgedPerKilogramAsWell() {
        LldasCriteria paediatric = new LldasCriteria(
                4, new BigDecimal("1.0"), new DoseLimit(new BigDecimal("7.5"), new BigDecimal("0.15")));
        Maintenance smallChild =
                new Maintenance(new PrednisoneDose(new BigDecimal("5"), new BigDecimal("20")), Truth.FALSE, Truth.TRUE);

        assertThat(paediatric
                        .evaluate(Forms.sledai(), Forms.sledai(), NONE, Forms.pga("0"), smallChild)
                        .prednisoneLow())
                .isEqualTo(Truth.FALSE);
        assertThat(LldasCriteria.DEFAULT
                        .evaluate(Forms.sledai(), Forms.sledai(), NONE, Forms.pga("0"), smallChild)
                        .prednisoneLow())
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void drugsThatAreNotToleratedExclude() {
        Maintenance notTolerated = new Maintenance(new PrednisoneDose(BigDecimal.ZERO, null), Truth.TRUE, Truth.FALSE);

        assertThat(LldasCriteria.DEFAULT
                        .evaluate(Forms.sledai(), Forms.sledai(), NONE, Forms.pga("0"), notTolerated)
                        .attained())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void whatIsNotKnownIsUnknownUnlessSomethingElseFails() {
        assertThat(LldasCriteria.DEFAULT
                        .evaluate(null, null, OtherActivity.UNKNOWN, null, Maintenance.UNKNOWN)
                        .attained())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(LldasCriteria.DEFAULT
                        .evaluate(null, null, OtherActivity.UNKNOWN, Forms.pga("2"), Maintenance.UNKNOWN)
                        .attained())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void aBareTotalDecidesWhatItCan() {
        SledaiAssessment zero = SledaiAssessment.ofTotal(0);
        SledaiAssessment three = SledaiAssessment.ofTotal(3);
        SledaiAssessment six = SledaiAssessment.ofTotal(6);

        assertThat(evaluate(zero, null).attained()).isEqualTo(Truth.TRUE);
        assertThat(evaluate(six, null).attained()).isEqualTo(Truth.FALSE);
        assertThat(evaluate(three, three).sledaiLow()).isEqualTo(Truth.TRUE);
        assertThat(evaluate(three, three).noMajorOrganActivity()).isEqualTo(Truth.UNKNOWN);
        assertThat(evaluate(SledaiAssessment.ofTotal(1), null).noMajorOrganActivity())
                .as("one point may be a fever")
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aTotalThatContradictsItsItemsDecidesNothing() {
        SledaiAssessment wrong = new SledaiAssessment(Forms.sledai(FEVER).items(), 12);

        assertThat(evaluate(wrong, wrong).sledaiLow()).isEqualTo(Truth.UNKNOWN);
        assertThat(evaluate(wrong, wrong).noMajorOrganActivity()).isEqualTo(Truth.UNKNOWN);
    }

    private static LldasCriteria.Components evaluate(SledaiAssessment visit, SledaiAssessment previous) {
        return LldasCriteria.DEFAULT.evaluate(visit, previous, NONE, Forms.pga("0.5"), Forms.prednisone("5"));
    }
}
