package org.cartlupus.domain.activity.sledai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.activity.SledaiItem.ANTI_DS_DNA;
import static org.cartlupus.domain.activity.SledaiItem.FEVER;
import static org.cartlupus.domain.activity.SledaiItem.HAEMATURIA;
import static org.cartlupus.domain.activity.SledaiItem.LOW_COMPLEMENT;
import static org.cartlupus.domain.activity.SledaiItem.PYURIA;
import static org.cartlupus.domain.activity.SledaiItem.THROMBOCYTOPENIA;
import static org.cartlupus.domain.activity.SledaiItem.URINARY_CASTS;
import static org.cartlupus.domain.activity.finding.ComplementLevel.Component.C3;
import static org.cartlupus.domain.activity.finding.ComplementLevel.Component.C4;
import static org.cartlupus.domain.activity.finding.ComplementLevel.Component.CH50;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.PLAIN;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.VISIT;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.antiDsDna;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.atVisit;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.casts;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.complement;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.daysBefore;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.platelets;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.present;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.proposal;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.redCells;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.redCellsPerMicrolitre;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.temperature;

import java.math.BigDecimal;
import java.util.List;
import org.cartlupus.domain.activity.finding.AntiDsDna;
import org.cartlupus.domain.activity.finding.Finding;
import org.cartlupus.domain.activity.finding.UrinaryCasts;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ResultStatus;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which observations speak for an item, and what they leave open (clinical rules 1.2, 1.4). */
class SledaiDerivationTest {

    private static final SledaiProposalRules ANY_VALUE =
            new SledaiProposalRules(30, LabRule.ANY, 28, SledaiLimits.DEFAULT);

    @ParameterizedTest
    @CsvSource({"0, TRUE", "30, TRUE", "31, UNKNOWN", "-1, UNKNOWN"})
    void theLookBackIs30DaysAndTheVisitItself(int daysBefore, Truth answer) {
        assertThat(present(THROMBOCYTOPENIA, PLAIN, List.of(daysBefore(daysBefore, platelets("50")))))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"10, 11, UNKNOWN", "10, 10, TRUE", "28, 28, TRUE"})
    void theLookBackIsAParameter(int lookBackDays, int daysBefore, Truth answer) {
        SledaiProposalRules rules = new SledaiProposalRules(lookBackDays, LabRule.NEAREST, 28, SledaiLimits.DEFAULT);

        assertThat(rules.propose(PLAIN, List.of(daysBefore(daysBefore, platelets("50"))))
                        .asAssessment()
                        .present(THROMBOCYTOPENIA))
                .isEqualTo(answer);
    }

    @Test
    void theNearestLaboratoryValueSpeaksUnlessAnyIsAsked() {
        List<Observed<Finding>> recovered = List.of(daysBefore(20, platelets("50")), daysBefore(1, platelets("180")));

        assertThat(present(THROMBOCYTOPENIA, PLAIN, recovered)).isEqualTo(Truth.FALSE);
        assertThat(ANY_VALUE.propose(PLAIN, recovered).asAssessment().present(THROMBOCYTOPENIA))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void anyFeverOfTheLookBackCounts() {
        List<Observed<Finding>> settled = List.of(daysBefore(20, temperature("38.5")), atVisit(temperature("36.8")));

        assertThat(present(FEVER, PLAIN, settled)).isEqualTo(Truth.TRUE);
    }

    @Test
    void trap49_ofTwoValuesOnOneDayTheCorrectedOneSpeaks() {
        Observed<Finding> first = atVisit(platelets("50"));
        Observed<Finding> corrected =
                new Observed<>(platelets("150"), VISIT, null, ResultStatus.CORRECTED, null, first.evidence());
        Observed<Finding> enteredInError =
                new Observed<>(platelets("10"), VISIT, null, ResultStatus.NOT_USABLE, null, first.evidence());

        assertThat(present(THROMBOCYTOPENIA, PLAIN, List.of(corrected, first, enteredInError)))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void withoutObservationsEveryItemIsUnknown() {
        assertThat(SledaiProposalRules.DEFAULT
                        .propose(PLAIN, List.of())
                        .byItem()
                        .values())
                .hasSize(9)
                .allSatisfy(proposal -> {
                    assertThat(proposal.measured()).isEqualTo(Truth.UNKNOWN);
                    assertThat(proposal.present()).isEqualTo(Truth.UNKNOWN);
                    assertThat(proposal.evidence()).isEmpty();
                });
    }

    @Test
    void trap08_onlyRedCellAndHaemGranularCastsCount() {
        Observed<Finding> noRedCellCasts = atVisit(casts(UrinaryCasts.Kind.RED_CELL, "0"));

        assertThat(present(URINARY_CASTS, PLAIN, List.of(atVisit(casts(UrinaryCasts.Kind.RED_CELL, "1")))))
                .isEqualTo(Truth.TRUE);
        assertThat(present(
                        URINARY_CASTS,
                        PLAIN,
                        List.of(noRedCellCasts, atVisit(casts(UrinaryCasts.Kind.HAEM_GRANULAR, "1")))))
                .isEqualTo(Truth.TRUE);
        assertThat(present(
                        URINARY_CASTS, PLAIN, List.of(noRedCellCasts, atVisit(casts(UrinaryCasts.Kind.GRANULAR, "9")))))
                .isEqualTo(Truth.FALSE);
        assertThat(present(
                        URINARY_CASTS,
                        PLAIN,
                        List.of(
                                atVisit(casts(UrinaryCasts.Kind.WHITE_CELL, "5")),
                                atVisit(casts(UrinaryCasts.Kind.HYALINE, "5")))))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void withoutAWordOnGranularCastsTheItemStaysOpen() {
        assertThat(present(
                        URINARY_CASTS,
                        PLAIN,
                        List.of(
                                atVisit(casts(UrinaryCasts.Kind.RED_CELL, "0")),
                                atVisit(casts(UrinaryCasts.Kind.HYALINE, "5")))))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void haemGranularCastsCountBesidePlainOnesOfTheSameDay() {
        assertThat(present(
                        URINARY_CASTS,
                        PLAIN,
                        List.of(
                                atVisit(casts(UrinaryCasts.Kind.HAEM_GRANULAR, "1")),
                                atVisit(casts(UrinaryCasts.Kind.GRANULAR, "4")))))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aCastCountOfMoreThanZeroIsPositive() {
        Finding some = UrinaryCasts.counted(UrinaryCasts.Kind.RED_CELL, new Measured(BigDecimal.ZERO, Censoring.ABOVE));

        assertThat(present(URINARY_CASTS, PLAIN, List.of(atVisit(some)))).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({"0-5, FALSE", "5-10, UNKNOWN", "6-10, TRUE"})
    void trap48_rangesOfCellsAreDecidedOnlyOutsideTheCutOff(String count, Truth answer) {
        SledaiProposal proposal = proposal(HAEMATURIA, PLAIN, List.of(atVisit(redCells(count))));

        assertThat(proposal.present()).isEqualTo(answer);
        assertThat(proposal.flags().contains(ProposalFlag.VALUE_CANNOT_DECIDE)).isEqualTo(answer.isUnknown());
    }

    @Test
    void cellsPerMicrolitreAreNotConverted() {
        List<Observed<Finding>> onlyPerMicrolitre = List.of(atVisit(redCellsPerMicrolitre("200")));
        SledaiProposal proposal = proposal(HAEMATURIA, PLAIN, onlyPerMicrolitre);

        assertThat(proposal.present()).isEqualTo(Truth.UNKNOWN);
        assertThat(proposal.flags()).containsExactly(ProposalFlag.ONLY_PER_MICROLITRE);
        assertThat(proposal.evidence()).hasSize(1);
        assertThat(proposal(PYURIA, PLAIN, onlyPerMicrolitre).flags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"25, FALSE", "26, TRUE"})
    void aSiteMaySetItsOwnCutOffPerMicrolitre(String count, Truth answer) {
        SledaiLimits limits = SledaiLimits.DEFAULT.withCellsPerMicrolitre(new BigDecimal("25"), null);
        SledaiProposalRules rules = new SledaiProposalRules(30, LabRule.NEAREST, 28, limits);

        assertThat(rules.propose(PLAIN, List.of(atVisit(redCellsPerMicrolitre(count))))
                        .asAssessment()
                        .present(HAEMATURIA))
                .isEqualTo(answer);
    }

    @Test
    void aCountPerFieldBeatsALaterOnePerMicrolitre() {
        assertThat(present(
                        HAEMATURIA, PLAIN, List.of(daysBefore(5, redCells("8")), atVisit(redCellsPerMicrolitre("3")))))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aNegativeComplementItemNeedsC3AndC4ButNotCh50() {
        Observed<Finding> c3 = atVisit(complement(C3, "1.2", "0.9"));
        Observed<Finding> c4 = atVisit(complement(C4, "0.2", "0.1"));
        Observed<Finding> lowCh50 = atVisit(complement(CH50, "20", "40"));

        assertThat(present(LOW_COMPLEMENT, PLAIN, List.of(c3))).isEqualTo(Truth.UNKNOWN);
        assertThat(present(LOW_COMPLEMENT, PLAIN, List.of(c4))).isEqualTo(Truth.UNKNOWN);
        assertThat(present(LOW_COMPLEMENT, PLAIN, List.of(c3, c4))).isEqualTo(Truth.FALSE);
        assertThat(present(LOW_COMPLEMENT, PLAIN, List.of(c3, atVisit(complement(CH50, "50", "40")))))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(present(LOW_COMPLEMENT, PLAIN, List.of(lowCh50))).isEqualTo(Truth.TRUE);
        assertThat(present(LOW_COMPLEMENT, PLAIN, List.of(c3, c4, lowCh50))).isEqualTo(Truth.TRUE);
    }

    @Test
    void withoutItsOwnRangeAValueSaysNothing() {
        SledaiProposal complement = proposal(LOW_COMPLEMENT, PLAIN, List.of(atVisit(complement(C3, "0.1", null))));
        SledaiProposal antibodies = proposal(ANTI_DS_DNA, PLAIN, List.of(atVisit(antiDsDna("900", null))));

        assertThat(complement.present()).isEqualTo(Truth.UNKNOWN);
        assertThat(complement.flags()).contains(ProposalFlag.NO_REFERENCE_RANGE);
        assertThat(antibodies.present()).isEqualTo(Truth.UNKNOWN);
        assertThat(antibodies.flags()).contains(ProposalFlag.NO_REFERENCE_RANGE);
    }

    @Test
    void equivocalAntibodiesAreNegativeAndFlagged() {
        Finding equivocal = new AntiDsDna(null, null, AntiDsDna.Interpretation.EQUIVOCAL);
        SledaiProposal proposal = proposal(ANTI_DS_DNA, PLAIN, List.of(atVisit(equivocal)));

        assertThat(proposal.present()).isEqualTo(Truth.FALSE);
        assertThat(proposal.flags()).containsExactly(ProposalFlag.ANTI_DS_DNA_EQUIVOCAL);
    }
}
