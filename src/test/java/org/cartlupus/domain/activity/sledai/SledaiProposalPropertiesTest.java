package org.cartlupus.domain.activity.sledai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.finding.ComplementLevel;
import org.cartlupus.domain.activity.finding.DipstickProtein;
import org.cartlupus.domain.activity.finding.Finding;
import org.cartlupus.domain.activity.finding.ProteinRatio;
import org.cartlupus.domain.activity.finding.UrinaryCasts;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Truth;

class SledaiProposalPropertiesTest {

    private static final SledaiProposalRules ANY_VALUE =
            new SledaiProposalRules(30, LabRule.ANY, 28, SledaiLimits.DEFAULT);

    @Property
    void theOrderOfObservationsDoesNotMatter(
            @ForAll("histories") List<Observed<Finding>> findings,
            @ForAll @IntRange(max = 60) int daysSinceInfusion,
            @ForAll Random random) {
        List<Observed<Finding>> shuffled = new ArrayList<>(findings);
        Collections.shuffle(shuffled, random);
        ProposalContext context = SledaiFixture.infused(daysSinceInfusion);

        assertThat(SledaiProposalRules.DEFAULT.propose(context, shuffled))
                .isEqualTo(SledaiProposalRules.DEFAULT.propose(context, findings));
    }

    @Property
    void observationsOutsideTheLookBackChangeNothing(
            @ForAll("histories") List<Observed<Finding>> findings, @ForAll("findings") Finding other) {
        List<Observed<Finding>> more = new ArrayList<>(findings);
        more.add(SledaiFixture.daysBefore(31, other));
        more.add(SledaiFixture.daysBefore(-1, other));

        assertThat(SledaiProposalRules.DEFAULT.propose(SledaiFixture.PLAIN, more))
                .isEqualTo(SledaiProposalRules.DEFAULT.propose(SledaiFixture.PLAIN, findings));
    }

    @Property
    void withAnyValueCountingAnotherCountOfCellsNeverRemovesAPositiveItem(
            @ForAll("histories") List<Observed<Finding>> findings,
            @ForAll @IntRange(max = 20) int cells,
            @ForAll @IntRange(max = 30) int daysBefore) {
        List<Observed<Finding>> more = new ArrayList<>(findings);
        more.add(SledaiFixture.daysBefore(daysBefore, SledaiFixture.redCells(Integer.toString(cells))));
        Truth before =
                ANY_VALUE.propose(SledaiFixture.PLAIN, findings).asAssessment().present(SledaiItem.HAEMATURIA);
        Truth after =
                ANY_VALUE.propose(SledaiFixture.PLAIN, more).asAssessment().present(SledaiItem.HAEMATURIA);

        if (before.isTrue() || cells > 5) {
            assertThat(after).isEqualTo(Truth.TRUE);
        }
    }

    @Property
    void whatTheClinicianSaysOfTheCauseOnlyRefinesAnOpenItem(
            @ForAll("histories") List<Observed<Finding>> findings,
            @ForAll @IntRange(max = 28) int daysSinceInfusion,
            @ForAll SledaiItem item,
            @ForAll boolean lupus) {
        Truth open = SledaiProposalRules.DEFAULT
                .propose(SledaiFixture.infused(daysSinceInfusion), findings)
                .asAssessment()
                .present(item);
        Truth answered = SledaiProposalRules.DEFAULT
                .propose(SledaiFixture.infused(daysSinceInfusion, Map.of(item, Truth.of(lupus))), findings)
                .asAssessment()
                .present(item);

        if (open.isFalse()) {
            assertThat(answered).isEqualTo(Truth.FALSE);
        }
        if (open.isTrue() && lupus) {
            assertThat(answered).isEqualTo(Truth.TRUE);
        }
    }

    @Provide
    Arbitrary<List<Observed<Finding>>> histories() {
        return Combinators.combine(Arbitraries.integers().between(-2, 40), findings())
                .as(SledaiFixture::daysBefore)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Finding> findings() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 20);
        return Arbitraries.oneOf(
                counts.map(count -> SledaiFixture.redCells(Integer.toString(count))),
                counts.map(count -> SledaiFixture.whiteCells(Integer.toString(count))),
                counts.map(count -> SledaiFixture.redCellsPerMicrolitre(Integer.toString(count))),
                Arbitraries.of(UrinaryCasts.Kind.class).map(kind -> SledaiFixture.casts(kind, "1")),
                Arbitraries.of(DipstickProtein.class).map(level -> (Finding) level),
                Arbitraries.of(ProteinRatio.Sample.class).map(sample -> SledaiFixture.ratio("0.6", sample)),
                Arbitraries.of("5", "17").map(creatinine -> SledaiFixture.collection("0.4", creatinine)),
                Arbitraries.of(ComplementLevel.Component.class)
                        .map(component -> SledaiFixture.complement(component, "0.5", "0.9")),
                Arbitraries.of("90", "120").map(value -> SledaiFixture.antiDsDna(value, "100")),
                Arbitraries.of("37.0", "38.5").map(SledaiFixture::temperature),
                Arbitraries.of("60", "200").map(SledaiFixture::platelets),
                Arbitraries.of("2.0", "6.0").map(SledaiFixture::leukocytes));
    }
}
