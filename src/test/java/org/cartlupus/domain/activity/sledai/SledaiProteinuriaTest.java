package org.cartlupus.domain.activity.sledai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.activity.SledaiItem.PROTEINURIA;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.PLAIN;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.atVisit;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.collection;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.completeCollection;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.daysBefore;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.morningRatio;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.present;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.proposal;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.ratio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.activity.finding.DipstickProtein;
import org.cartlupus.domain.activity.finding.Finding;
import org.cartlupus.domain.activity.finding.ProteinRatio;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The proteinuria item in children (clinical rules 1.4). */
class SledaiProteinuriaTest {

    @Test
    void trap02_fiftyMilligramsPerMillimoleAreLessThanHalfAGramPerGram() {
        for (String perMillimole : List.of("50", "55", "56.56")) {
            assertThat(present(PROTEINURIA, PLAIN, List.of(atVisit(perMillimole(perMillimole)))))
                    .as(perMillimole)
                    .isEqualTo(Truth.FALSE);
        }
        assertThat(present(PROTEINURIA, PLAIN, List.of(atVisit(perMillimole("56.6")))))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void trap06_persistingProteinuriaCountsWithoutAnyRise() {
        List<Observed<Finding>> unchanged =
                List.of(daysBefore(29, morningRatio("0.60")), atVisit(morningRatio("0.60")));

        assertThat(present(PROTEINURIA, PLAIN, unchanged)).isEqualTo(Truth.TRUE);
    }

    @Test
    void trap09_aCompleteCollectionComesBeforeTheRatio() {
        List<Observed<Finding>> smallChild =
                List.of(daysBefore(3, completeCollection("0.32")), atVisit(morningRatio("0.60")));

        assertThat(present(PROTEINURIA, PLAIN, smallChild)).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({
        "10.99, UNKNOWN, COLLECTION_INCOMPLETE",
        "11, TRUE, ",
        "25, TRUE, ",
        "25.01, UNKNOWN, COLLECTION_INCOMPLETE",
        ", UNKNOWN, COLLECTION_UNCHECKED"
    })
    void onlyACompleteCollectionCounts(String creatininePerKilogram, Truth answer, ProposalFlag flag) {
        SledaiProposal proposal =
                proposal(PROTEINURIA, PLAIN, List.of(atVisit(collection("0.9", creatininePerKilogram))));

        assertThat(proposal.present()).isEqualTo(answer);
        assertThat(proposal.flags()).isEqualTo(flag == null ? Set.of() : Set.of(flag));
    }

    @Test
    void theRatioStandsInForARejectedCollection() {
        SledaiProposal proposal =
                proposal(PROTEINURIA, PLAIN, List.of(atVisit(collection("0.2", "5")), atVisit(morningRatio("0.9"))));

        assertThat(proposal.present()).isEqualTo(Truth.TRUE);
        assertThat(proposal.flags()).containsExactly(ProposalFlag.COLLECTION_INCOMPLETE);
    }

    @Test
    void trap63_aRandomSpotIsUsedLastAndFlagged() {
        Observed<Finding> random = atVisit(ratio("0.9", ProteinRatio.Sample.RANDOM_SPOT));
        Observed<Finding> morning = daysBefore(10, morningRatio("0.4"));

        assertThat(present(PROTEINURIA, PLAIN, List.of(random, morning))).isEqualTo(Truth.FALSE);
        SledaiProposal alone = proposal(PROTEINURIA, PLAIN, List.of(random));
        assertThat(alone.present()).isEqualTo(Truth.TRUE);
        assertThat(alone.flags()).containsExactly(ProposalFlag.SPOT_NOT_FIRST_MORNING);
    }

    @Test
    void aDipstickDecidesNothing() {
        SledaiProposal proposal = proposal(PROTEINURIA, PLAIN, List.of(atVisit(DipstickProtein.FOUR_PLUS)));

        assertThat(proposal.present()).isEqualTo(Truth.UNKNOWN);
        assertThat(proposal.flags()).containsExactly(ProposalFlag.DIPSTICK_ONLY);
    }

    @ParameterizedTest
    @CsvSource({
        "0.05, BELOW, FALSE",
        "0.5, BELOW, FALSE",
        "0.5, AT_MOST, FALSE",
        "0.9, BELOW, UNKNOWN",
        "0.5, ABOVE, TRUE"
    })
    void trap47_aCensoredRatioDecidesOnlyWhatItCan(String value, Censoring censoring, Truth answer) {
        Finding censored =
                new ProteinRatio(new Measured(new BigDecimal(value), censoring), ProteinRatio.Sample.FIRST_MORNING);

        assertThat(present(PROTEINURIA, PLAIN, List.of(atVisit(censored)))).isEqualTo(answer);
    }

    private static Finding perMillimole(String value) {
        Measured gramsPerGram = Analyte.UPCR
                .convert(Measured.exactly(value), "mg/mmol", CreatinineFactors.DEFAULT)
                .orElseThrow();
        return new ProteinRatio(gramsPerGram, ProteinRatio.Sample.FIRST_MORNING);
    }
}
