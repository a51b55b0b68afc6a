package org.cartlupus.domain.activity.sledai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.activity.SledaiItem.ALOPECIA;
import static org.cartlupus.domain.activity.SledaiItem.FEVER;
import static org.cartlupus.domain.activity.SledaiItem.HAEMATURIA;
import static org.cartlupus.domain.activity.SledaiItem.LEUKOPENIA;
import static org.cartlupus.domain.activity.SledaiItem.ORGANIC_BRAIN_SYNDROME;
import static org.cartlupus.domain.activity.SledaiItem.PROTEINURIA;
import static org.cartlupus.domain.activity.SledaiItem.PSYCHOSIS;
import static org.cartlupus.domain.activity.SledaiItem.PYURIA;
import static org.cartlupus.domain.activity.SledaiItem.RASH;
import static org.cartlupus.domain.activity.SledaiItem.SEIZURE;
import static org.cartlupus.domain.activity.SledaiItem.THROMBOCYTOPENIA;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.PLAIN;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.VISIT;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.atVisit;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.daysBefore;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.excluded;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.infused;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.leukocytes;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.morningRatio;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.platelets;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.present;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.proposal;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.redCells;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.temperature;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.whiteCells;

import java.util.List;
import java.util.Map;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.finding.Finding;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a finding is due to lupus, and what is shown beside the entered form (clinical rules 1.2). */
class SledaiAttributionTest {

    @ParameterizedTest
    @CsvSource({"0, UNKNOWN", "1, UNKNOWN", "28, UNKNOWN", "29, TRUE", "-1, TRUE"})
    void inTheFourWeeksAfterInfusionTheClinicianMustSayWhetherItIsLupus(int dayAfterInfusion, Truth answer) {
        SledaiProposal proposal =
                proposal(THROMBOCYTOPENIA, infused(dayAfterInfusion), List.of(atVisit(platelets("40"))));

        assertThat(proposal.measured()).isEqualTo(Truth.TRUE);
        assertThat(proposal.present()).isEqualTo(answer);
        assertThat(proposal.flags().contains(ProposalFlag.ATTRIBUTION_OPEN)).isEqualTo(answer.isUnknown());
    }

    @Test
    void aNormalValueAfterInfusionIsSimplyNegative() {
        SledaiProposal proposal = proposal(THROMBOCYTOPENIA, infused(10), List.of(atVisit(platelets("240"))));

        assertThat(proposal.present()).isEqualTo(Truth.FALSE);
        assertThat(proposal.flags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TRUE, TRUE", "FALSE, FALSE", "UNKNOWN, UNKNOWN"})
    void theCliniciansWordDecides(Truth attributed, Truth answer) {
        SledaiProposal proposal =
                proposal(LEUKOPENIA, infused(10, Map.of(LEUKOPENIA, attributed)), List.of(atVisit(leukocytes("1.0"))));

        assertThat(proposal.present()).isEqualTo(answer);
    }

    @Test
    void theCliniciansNoScoresNothingAndIsShown() {
        SledaiProposal proposal = proposal(
                PROTEINURIA, infused(200, Map.of(PROTEINURIA, Truth.FALSE)), List.of(atVisit(morningRatio("3"))));

        assertThat(proposal.measured()).isEqualTo(Truth.TRUE);
        assertThat(proposal.present()).isEqualTo(Truth.FALSE);
        assertThat(proposal.flags()).containsExactly(ProposalFlag.NOT_ATTRIBUTED);
    }

    @Test
    void theCliniciansYesOverridesADocumentedCause() {
        ProposalContext context = new ProposalContext(
                VISIT,
                null,
                List.of(new Exclusion(ExclusionCause.MENSTRUATION, VISIT, VISIT)),
                Map.of(HAEMATURIA, Truth.TRUE));
        SledaiProposal proposal = proposal(HAEMATURIA, context, List.of(atVisit(redCells("30"))));

        assertThat(proposal.present()).isEqualTo(Truth.TRUE);
        assertThat(proposal.flags()).isEmpty();
        assertThat(proposal.causes()).containsExactly(ExclusionCause.MENSTRUATION);
    }

    @Test
    void trap32_cytopeniaOfLymphodepletionIsNotLupus() {
        List<Observed<Finding>> counts = List.of(atVisit(platelets("40")), atVisit(leukocytes("0.5")));
        ProposalContext lymphodepleted = excluded(ExclusionCause.LYMPHODEPLETION, 5, 0);

        assertThat(present(THROMBOCYTOPENIA, lymphodepleted, counts)).isEqualTo(Truth.FALSE);
        assertThat(present(LEUKOPENIA, lymphodepleted, counts)).isEqualTo(Truth.FALSE);
        assertThat(present(THROMBOCYTOPENIA, excluded(ExclusionCause.ICAHT, 5, 0), counts))
                .isEqualTo(Truth.FALSE);
        assertThat(present(THROMBOCYTOPENIA, infused(20), counts)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void trap33_feverOfCrsIsNotLupusButAnotherFeverMayBe() {
        Observed<Finding> duringCrs = daysBefore(20, temperature("39.5"));
        Observed<Finding> later = daysBefore(2, temperature("38.4"));
        ProposalContext crs = excluded(ExclusionCause.CRS, 21, 18);

        SledaiProposal only = proposal(FEVER, crs, List.of(duringCrs));
        assertThat(only.present()).isEqualTo(Truth.FALSE);
        assertThat(only.causes()).containsExactly(ExclusionCause.CRS);
        assertThat(only.flags()).containsExactly(ProposalFlag.EXCLUDED_BY_CAUSE);
        assertThat(present(FEVER, crs, List.of(duringCrs, later))).isEqualTo(Truth.TRUE);
    }

    @Test
    void trap33_anEnteredBrainSyndromeDuringNeurotoxicityIsQuestioned() {
        SledaiProposals proposals =
                SledaiProposalRules.DEFAULT.propose(excluded(ExclusionCause.ICANS, 25, 20), List.of());
        SledaiAssessment entered =
                SledaiAssessment.ofItems(Map.of(ORGANIC_BRAIN_SYNDROME, Truth.TRUE, PSYCHOSIS, Truth.FALSE));

        assertThat(proposals.questionable()).containsExactlyInAnyOrder(ORGANIC_BRAIN_SYNDROME, PSYCHOSIS, SEIZURE);
        assertThat(proposals.flags(ORGANIC_BRAIN_SYNDROME, entered))
                .containsExactly(ProposalFlag.SLEDAI_ITEM_QUESTIONED);
        assertThat(proposals.flags(PSYCHOSIS, entered)).isEmpty();
    }

    @Test
    void aCauseThatEndedBeforeTheLookBackQuestionsNothing() {
        assertThat(SledaiProposalRules.DEFAULT
                        .propose(excluded(ExclusionCause.ICANS, 40, 31), List.of())
                        .questionable())
                .isEmpty();
        assertThat(SledaiProposalRules.DEFAULT
                        .propose(excluded(ExclusionCause.LYMPHODEPLETION, 40, 30), List.of())
                        .questionable())
                .containsExactly(ALOPECIA);
    }

    @Test
    void trap34_mensesAndUrinaryInfectionExplainCellsInTheUrine() {
        List<Observed<Finding>> cells = List.of(atVisit(redCells("30")), atVisit(whiteCells("30")));

        assertThat(present(HAEMATURIA, excluded(ExclusionCause.MENSTRUATION, 3, 0), cells))
                .isEqualTo(Truth.FALSE);
        assertThat(present(PYURIA, excluded(ExclusionCause.MENSTRUATION, 3, 0), cells))
                .isEqualTo(Truth.TRUE);
        assertThat(present(HAEMATURIA, excluded(ExclusionCause.URINARY_INFECTION, 3, 0), cells))
                .isEqualTo(Truth.FALSE);
        assertThat(present(PYURIA, excluded(ExclusionCause.URINARY_INFECTION, 3, 0), cells))
                .isEqualTo(Truth.FALSE);
        assertThat(present(HAEMATURIA, excluded(ExclusionCause.MENSTRUATION, 10, 1), cells))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aLastingCauseHasNoEnd() {
        Exclusion lasting = new Exclusion(ExclusionCause.URINARY_STONE, VISIT.minusDays(400), null);

        assertThat(lasting.explains(HAEMATURIA, VISIT)).isTrue();
        assertThat(lasting.explains(HAEMATURIA, VISIT.minusDays(401))).isFalse();
        assertThat(lasting.explains(PROTEINURIA, VISIT)).isFalse();
    }

    @Test
    void aProposalIsShownBesideTheEnteredItemAndNeverReplacesIt() {
        SledaiProposals proposals = SledaiProposalRules.DEFAULT.propose(
                PLAIN, List.of(atVisit(morningRatio("0.9")), atVisit(platelets("200")), atVisit(leukocytes("2.0"))));
        SledaiAssessment entered = SledaiAssessment.ofItems(
                Map.of(PROTEINURIA, Truth.FALSE, THROMBOCYTOPENIA, Truth.FALSE, RASH, Truth.TRUE));

        assertThat(proposals.mismatches(entered)).containsExactly(PROTEINURIA);
        assertThat(proposals.flags(PROTEINURIA, entered)).containsExactly(ProposalFlag.SLEDAI_ITEM_MISMATCH);
        assertThat(proposals.flags(THROMBOCYTOPENIA, entered)).isEmpty();
        assertThat(proposals.flags(RASH, entered)).isEmpty();
        assertThat(entered.present(PROTEINURIA)).isEqualTo(Truth.FALSE);
    }
}
