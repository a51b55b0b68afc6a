package org.cartlupus.domain.activity.bilag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.BigRange;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.bilag.HaematologicalValues.Count;
import org.cartlupus.domain.activity.bilag.HaematologicalValues.Value;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;

/** What must hold of proposed grades, however much is missing. */
class GradePropertiesTest {

    @Property
    void answeringAnItemNeverAddsAPossibleGrade(
            @ForAll("itemSystems") BilagSystem system,
            @ForAll("forms") Map<BilagItem, ItemAnswer> answers,
            @ForAll("scores") ItemScore score,
            @ForAll Truth everInvolved,
            @ForAll Random random) {
        GradeProposal before = ItemRule.propose(system, answers, everInvolved);
        BilagItem item =
                BilagItem.of(system).get(random.nextInt(BilagItem.of(system).size()));

        if (!answers.containsKey(item) || answers.get(item).equals(ItemAnswer.NOT_DONE)) {
            Map<BilagItem, ItemAnswer> more = new EnumMap<>(BilagItem.class);
            more.putAll(answers);
            more.put(item, ItemAnswer.of(score));
            assertThat(before.possible())
                    .containsAll(ItemRule.propose(system, more, everInvolved).possible());
        }
    }

    @Property
    void everyCompletionOfAFormIsAmongThePossibleGradesAndDecided(
            @ForAll("itemSystems") BilagSystem system,
            @ForAll("forms") Map<BilagItem, ItemAnswer> answers,
            @ForAll Random random) {
        Map<BilagItem, ItemAnswer> complete = new EnumMap<>(BilagItem.class);
        for (BilagItem item : BilagItem.of(system)) {
            ItemAnswer answer = answers.getOrDefault(item, ItemAnswer.NOT_DONE);
            ItemScore score =
                    answer.score() == ItemScore.NOT_DONE ? ItemScore.values()[1 + random.nextInt(5)] : answer.score();
            Truth dueToSle = answer.dueToSle().isUnknown() ? Truth.of(random.nextBoolean()) : answer.dueToSle();
            complete.put(item, new ItemAnswer(score, dueToSle));
        }

        GradeProposal decided = ItemRule.propose(system, complete, Truth.TRUE);
        assertThat(decided.grade()).isPresent();
        assertThat(ItemRule.propose(system, answers, Truth.TRUE).possible())
                .contains(decided.grade().orElseThrow());
    }

    @Property
    void aWorseItemNeverBringsAMilderGrade(
            @ForAll("itemSystems") BilagSystem system, @ForAll("forms") Map<BilagItem, ItemAnswer> answers) {
        Map<BilagItem, ItemAnswer> worse = new EnumMap<>(BilagItem.class);
        BilagItem.of(system).forEach(item -> worse.put(item, ItemAnswer.of(ItemScore.NEW)));

        assertThat(mildest(ItemRule.propose(system, worse, Truth.TRUE)))
                .isLessThanOrEqualTo(mildest(ItemRule.propose(system, answers, Truth.TRUE)));
    }

    @Property
    void oneItemThatIsWorseNeverBringsAMilderGrade(
            @ForAll("itemSystems") BilagSystem system,
            @ForAll("forms") Map<BilagItem, ItemAnswer> answers,
            @ForAll("done") ItemScore one,
            @ForAll("done") ItemScore other,
            @ForAll Random random) {
        BilagItem item =
                BilagItem.of(system).get(random.nextInt(BilagItem.of(system).size()));
        GradeProposal better = with(system, answers, item, one.compareTo(other) < 0 ? one : other);
        GradeProposal worse = with(system, answers, item, one.compareTo(other) < 0 ? other : one);

        assertThat(mildest(worse)).isLessThanOrEqualTo(mildest(better));
        assertThat(mostSevere(worse)).isLessThanOrEqualTo(mostSevere(better));
    }

    @Property
    void aSystemThatWasEverAffectedIsNeverProposedAsE(
            @ForAll BilagSystem system,
            @ForAll("forms") Map<BilagItem, ItemAnswer> answers,
            @ForAll("courses") List<BilagGrade> course) {
        List<BilagAssessment> earlier = course.stream()
                .map(grade -> new BilagAssessment(Map.of(system, grade)))
                .toList();
        Truth everInvolved = BilagHistory.of(earlier, Map.of()).involved(system);
        boolean affected = course.stream().anyMatch(grade -> grade != BilagGrade.E);

        assertThat(everInvolved.isTrue()).isEqualTo(affected);
        if (affected && system != BilagSystem.RENAL && system != BilagSystem.HAEMATOLOGICAL) {
            assertThat(ItemRule.propose(system, answers, everInvolved).possible())
                    .doesNotContain(BilagGrade.E);
        }
    }

    @Property
    void anAnsweredFeatureNeverAddsAPossibleRenalGradeAndAPresentOneNeverImprovesIt(
            @ForAll("features") Map<RenalFeature, Truth> answers, @ForAll RenalFeature feature) {
        if (answers.getOrDefault(feature, Truth.UNKNOWN).isUnknown()) {
            GradeProposal open = renal(answers);
            GradeProposal present = renal(with(answers, feature, Truth.TRUE));
            GradeProposal absent = renal(with(answers, feature, Truth.FALSE));

            assertThat(open.possible()).containsAll(present.possible()).containsAll(absent.possible());
            assertThat(mildest(present)).isLessThanOrEqualTo(mildest(absent));
            assertThat(mostSevere(present)).isLessThanOrEqualTo(mostSevere(absent));
        }
    }

    @Property
    void moreProteinNeverBringsAMilderRenalGrade(
            @ForAll @BigRange(min = "0", max = "800") BigDecimal less,
            @ForAll @BigRange(min = "0", max = "800") BigDecimal more,
            @ForAll @BigRange(min = "1", max = "800") BigDecimal before) {
        Kidney previous = Kidney.upcr(before.toPlainString());
        BilagGrade ofLess = Kidney.upcr(less.min(more).toPlainString())
                .after(previous)
                .grade()
                .orElseThrow();
        BilagGrade ofMore = Kidney.upcr(less.max(more).toPlainString())
                .after(previous)
                .grade()
                .orElseThrow();

        assertThat(ofMore).isLessThanOrEqualTo(ofLess);
    }

    @Property
    void countingWhatWasNotCountedNeverAddsAPossibleGrade(
            @ForAll("counts") Map<Count, Value> counts, @ForAll Count count, @ForAll("values") Value value) {
        if (!counts.containsKey(count)) {
            Map<Count, Value> more = new EnumMap<>(Count.class);
            more.putAll(counts);
            more.put(count, value);
            assertThat(propose(counts).possible()).containsAll(propose(more).possible());
        }
    }

    @Provide
    Arbitrary<BilagSystem> itemSystems() {
        return Arbitraries.of(BilagSystem.class)
                .filter(system -> system != BilagSystem.RENAL && system != BilagSystem.HAEMATOLOGICAL);
    }

    @Provide
    Arbitrary<ItemScore> scores() {
        return Arbitraries.of(ItemScore.class);
    }

    @Provide
    Arbitrary<Map<BilagItem, ItemAnswer>> forms() {
        // Mostly absent items: with dozens of items of any score every form would be an A.
        Arbitrary<ItemScore> scores = Arbitraries.frequency(
                Tuple.of(12, ItemScore.ABSENT),
                Tuple.of(1, ItemScore.IMPROVING),
                Tuple.of(1, ItemScore.SAME),
                Tuple.of(2, ItemScore.NOT_DONE));
        Arbitrary<ItemAnswer> answers =
                Combinators.combine(scores, Arbitraries.of(Truth.class)).as(ItemAnswer::new);
        return answers.list().ofSize(BilagItem.values().length).map(list -> {
            Map<BilagItem, ItemAnswer> form = new EnumMap<>(BilagItem.class);
            for (BilagItem item : BilagItem.values()) {
                form.put(item, list.get(item.ordinal()));
            }
            return form;
        });
    }

    @Provide
    Arbitrary<Map<Count, Value>> counts() {
        return Arbitraries.maps(Arbitraries.of(Count.class), values());
    }

    @Provide
    Arbitrary<Value> values() {
        return Combinators.combine(
                        Arbitraries.of("0.4", "0.9", "1.5", "7", "8.5", "30", "200"), Arbitraries.of(Truth.class))
                .as((value, dueToSle) -> new Value(Measured.exactly(value), dueToSle));
    }

    @Provide
    Arbitrary<ItemScore> done() {
        return Arbitraries.of(ItemScore.class).filter(score -> score != ItemScore.NOT_DONE);
    }

    @Provide
    Arbitrary<List<BilagGrade>> courses() {
        return Arbitraries.of(BilagGrade.class).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Map<RenalFeature, Truth>> features() {
        return Arbitraries.maps(Arbitraries.of(RenalFeature.class), Arbitraries.of(Truth.class));
    }

    private static GradeProposal with(
            BilagSystem system, Map<BilagItem, ItemAnswer> answers, BilagItem item, ItemScore score) {
        Map<BilagItem, ItemAnswer> changed = new EnumMap<>(BilagItem.class);
        changed.putAll(answers);
        changed.put(item, ItemAnswer.of(score));
        return ItemRule.propose(system, changed, Truth.TRUE);
    }

    private static Map<RenalFeature, Truth> with(Map<RenalFeature, Truth> answers, RenalFeature feature, Truth holds) {
        Map<RenalFeature, Truth> changed = new EnumMap<>(RenalFeature.class);
        changed.putAll(answers);
        changed.put(feature, holds);
        return changed;
    }

    /** Nothing but what the clinician answered is known. */
    private static GradeProposal renal(Map<RenalFeature, Truth> answers) {
        RenalFindings unknown = new RenalFindings(
                Truth.UNKNOWN, null, null, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, null, Truth.UNKNOWN);
        return RenalRule.DEFAULT.propose(RenalValues.NONE, RenalValues.NONE, unknown, answers, Truth.TRUE);
    }

    private static BilagGrade mostSevere(GradeProposal proposal) {
        return proposal.possible().stream().min(BilagGrade::compareTo).orElseThrow();
    }

    private static GradeProposal propose(Map<Count, Value> counts) {
        return HaematologicalRule.DEFAULT.propose(
                new HaematologicalValues(counts, ItemAnswer.of(ItemScore.ABSENT), Truth.FALSE, Truth.FALSE),
                Truth.TRUE);
    }

    private static BilagGrade mildest(GradeProposal proposal) {
        return proposal.possible().stream().max(BilagGrade::compareTo).orElseThrow();
    }
}
