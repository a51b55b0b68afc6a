package org.cartlupus.domain.safety.icans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.UnknownReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcansAssessmentTest {

    @ParameterizedTest(name = "15 years, ICE {0}, {1}: {2}")
    @CsvSource({
        "10, AWAKE, 0",
        "9, AWAKE, 1",
        "7, AWAKE, 1",
        "6, AWAKE, 2",
        "3, AWAKE, 2",
        "2, AWAKE, 3",
        "1, AWAKE, 3",
        "0, AWAKE, 3",
        "0, AWAKENS_ONLY_TO_TOUCH, 3",
        "0, UNAROUSABLE, 4",
        "0, , 3–4",
        "10, AWAKENS_SPONTANEOUSLY, 1",
        "8, AWAKENS_TO_VOICE, 2",
        "8, AWAKENS_ONLY_TO_TOUCH, 3",
        ", UNAROUSABLE, 4",
        ", AWAKE, 0–3",
    })
    void fromTwelveYearsTheIceTestCounts(Integer ice, Arousal arousal, String grades) {
        assertThat(assess(15, Truth.FALSE, ice, null, Truth.FALSE, arousal).bounds())
                .hasToString(grades);
    }

    @Test
    void trap31_anIceOfZeroAsksForArousabilityInsteadOfAssumingGrade4() {
        GradeProposal proposal = assess(15, Truth.FALSE, 0, null, Truth.FALSE, null);
        assertThat(proposal.bounds()).isEqualTo(GradeBounds.between(3, 4));
        assertThat(proposal.unknownReasons()).containsExactly(UnknownReason.FINDING_NOT_KNOWN);
    }

    @ParameterizedTest(name = "8 years, CAPD {0}, unable {1}, {2}: {3}")
    @CsvSource({
        "8, FALSE, AWAKE, 0",
        "8, FALSE, AWAKENS_SPONTANEOUSLY, 1",
        "8, FALSE, AWAKENS_TO_VOICE, 2",
        "8, FALSE, AWAKENS_ONLY_TO_TOUCH, 3",
        "9, FALSE, AWAKE, 3",
        "32, FALSE, AWAKE, 3",
        "32, FALSE, UNAROUSABLE, 4",
        ", TRUE, AWAKE, 4",
        ", FALSE, AWAKE, 0–3",
        ", UNKNOWN, AWAKE, 0–4",
        "8, FALSE, , 0–4",
    })
    void belowTwelveYearsCapdCounts(Integer capd, Truth impossible, Arousal arousal, String grades) {
        assertThat(assess(8, Truth.FALSE, null, capd, impossible, arousal).bounds())
                .hasToString(grades);
    }

    @ParameterizedTest(name = "{0} years with an ICE of 10: {1}")
    @CsvSource({"11, 0–3", "12, 0"})
    void trap30_iceIsNotUsedBelowTwelveYears(int age, String grades) {
        GradeProposal proposal = assess(age, Truth.FALSE, 10, null, Truth.FALSE, Arousal.AWAKE);
        assertThat(proposal.bounds()).hasToString(grades);
        assertThat(proposal.flags().contains(GradeFlag.ICE_NOT_USED_FOR_AGE)).isEqualTo(age < 12);
    }

    @Test
    void aDelayThatWasThereBeforeCallsForCapdAtAnyAge() {
        assertThat(assess(15, Truth.TRUE, 2, 5, Truth.FALSE, Arousal.AWAKE).grade())
                .hasValue(0);
    }

    @Test
    void anUnrecordedDelayIsSettledByTheInstrumentThatTheExaminerChose() {
        assertThat(assess(15, Truth.UNKNOWN, 8, null, Truth.FALSE, Arousal.AWAKE)
                        .grade())
                .hasValue(1);
        assertThat(assess(15, Truth.UNKNOWN, null, 12, Truth.FALSE, Arousal.AWAKE)
                        .grade())
                .hasValue(3);
        assertThat(assess(15, Truth.UNKNOWN, 8, 12, Truth.FALSE, Arousal.AWAKE).bounds())
                .hasToString("1–3");
    }

    @Test
    void anUnknownAgeLeavesBothInstrumentsOpen() {
        GradeProposal proposal = assess(null, Truth.FALSE, 8, null, Truth.FALSE, Arousal.AWAKE);
        assertThat(proposal.bounds()).hasToString("0–3");
        assertThat(proposal.unknownReasons()).contains(UnknownReason.AGE_NOT_KNOWN);
    }

    @ParameterizedTest(name = "seizure {0}, weakness {1}, oedema {2}: {3}")
    @CsvSource({
        "NONE, FALSE, NONE, 0",
        "RESOLVING, FALSE, NONE, 3",
        "PROLONGED_OR_REPETITIVE, FALSE, NONE, 4",
        "NONE, TRUE, NONE, 4",
        "NONE, FALSE, FOCAL, 3",
        "NONE, FALSE, DIFFUSE_OR_RAISED_PRESSURE, 4",
        "RESOLVING, UNKNOWN, NONE, 3–4",
        ", FALSE, NONE, 0–4",
        "NONE, FALSE, , 0–4",
        "NONE, UNKNOWN, NONE, 0–4",
        "NONE, TRUE, , 4",
    })
    void theMostSevereFindingIsTheGrade(Seizure seizure, Truth weakness, CerebralOedema oedema, String grades) {
        GradeProposal proposal = new IcansAssessment(
                        15,
                        Truth.FALSE,
                        PointRange.exactly(10),
                        null,
                        Truth.FALSE,
                        Arousal.AWAKE,
                        seizure,
                        weakness,
                        oedema,
                        false)
                .grade();
        assertThat(proposal.bounds()).hasToString(grades);
    }

    @Test
    void deathDueToItIsGrade5() {
        assertThat(new IcansAssessment(
                                null, Truth.UNKNOWN, null, null, Truth.UNKNOWN, null, null, Truth.UNKNOWN, null, true)
                        .grade()
                        .grade())
                .hasValue(5);
    }

    @Test
    void theIceTestSumsItsItems() {
        assertThat(new IceScore(4, 3, 1, 1, 1).total()).isEqualTo(PointRange.exactly(10));
        assertThat(new IceScore(2, 3, 0, 1, 0).total()).isEqualTo(PointRange.exactly(6));
        assertThat(new IceScore(0, 0, 0, 0, 0).total()).isEqualTo(PointRange.exactly(0));
    }

    @Test
    void itemsNotDoneLeaveTheTotalAndTheGradeOpen() {
        PointRange total = new IceScore(4, 3, 1, null, null).total();
        assertThat(total).isEqualTo(new PointRange(8, 10));
        GradeProposal proposal = new IcansAssessment(
                        15,
                        Truth.FALSE,
                        total,
                        null,
                        Truth.FALSE,
                        Arousal.AWAKE,
                        Seizure.NONE,
                        Truth.FALSE,
                        CerebralOedema.NONE,
                        false)
                .grade();
        assertThat(proposal.bounds()).hasToString("0–1");
        assertThat(proposal.unknownReasons()).containsExactly(UnknownReason.OTHER_MEASUREMENT_MISSING);
    }

    @Test
    void capdSumsItsItemsAndLeavesMissingOnesOpen() {
        assertThat(CapdScore.ofItems(1, 1, 1, 1, 1, 1, 1, 1).total()).isEqualTo(PointRange.exactly(8));
        assertThat(CapdScore.ofItems(1, 1, 1, 1, 1, 1, 1, null).total()).isEqualTo(new PointRange(7, 11));
    }

    @Test
    void pointsOutsideTheInstrumentAreRefused() {
        assertThatThrownBy(() -> new IceScore(5, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IceScore(0, 0, 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CapdScore.of(33)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CapdScore.ofItems(1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CapdScore.ofItems(5, 0, 0, 0, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> assess(15, Truth.FALSE, 11, null, Truth.FALSE, Arousal.AWAKE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSentenceNamesTheInstrumentThatWasUsedAndWhatWasFound() {
        assertThat(assess(8, Truth.FALSE, 10, 12, Truth.FALSE, Arousal.AWAKE).criterion())
                .isEqualTo("CAPD 12, arousal awake, seizure none, focal weakness absent, cerebral oedema none");
        assertThat(assess(15, Truth.FALSE, 8, 12, Truth.FALSE, Arousal.AWAKE).criterion())
                .isEqualTo("ICE 8, arousal awake, seizure none, focal weakness absent, cerebral oedema none");
        assertThat(assess(8, Truth.FALSE, null, null, Truth.TRUE, Arousal.UNAROUSABLE)
                        .criterion())
                .startsWith("unable to perform CAPD, arousal unarousable");
    }

    @Test
    void theSentenceSaysWhatWasNotDoneOrNotRecorded() {
        assertThat(new IcansAssessment(
                                null, Truth.UNKNOWN, null, null, Truth.UNKNOWN, null, null, Truth.UNKNOWN, null, false)
                        .grade()
                        .criterion())
                .isEqualTo("CAPD not done, ICE not done, arousal not recorded, seizure not recorded, "
                        + "focal weakness not recorded, cerebral oedema not recorded");
    }

    @Test
    void anOpenTotalIsWrittenAsARange() {
        assertThat(new PointRange(7, 11)).hasToString("7–11");
        assertThat(PointRange.exactly(7)).hasToString("7");
    }

    @Test
    void theBestAndTheWorstPointsOfAnItemAreAccepted() {
        assertThat(CapdScore.ofItems(4, 4, 4, 4, 4, 4, 4, 4).total()).isEqualTo(PointRange.exactly(32));
        assertThat(CapdScore.ofItems(0, 0, 0, 0, 0, 0, 0, 0).total()).isEqualTo(PointRange.exactly(0));
        assertThatThrownBy(() -> CapdScore.ofItems(-1, 0, 0, 0, 0, 0, 0, 4))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static GradeProposal assess(
            Integer age, Truth delay, Integer ice, Integer capd, Truth capdImpossible, Arousal arousal) {
        return new IcansAssessment(
                        age,
                        delay,
                        ice == null ? null : PointRange.exactly(ice),
                        capd == null ? null : CapdScore.of(capd),
                        capdImpossible,
                        arousal,
                        Seizure.NONE,
                        Truth.FALSE,
                        CerebralOedema.NONE,
                        false)
                .grade();
    }
}
