package org.cartlupus.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.cartlupus.domain.quantity.Truth;

/** What must hold of every form, however much of it is missing. */
class ActivityPropertiesTest {

    @Property
    void scoringAMissingItemNeverTurnsADecidedDropAround(
            @ForAll("sledais") SledaiAssessment baseline,
            @ForAll("sledais") SledaiAssessment visit,
            @ForAll SledaiItem item,
            @ForAll boolean present,
            @ForAll @IntRange(min = 4, max = 8) int drop) {
        Truth before = drop(baseline, visit, drop);

        if (visit.present(item).isUnknown()) {
            assertRefines(before, drop(baseline, with(visit, item, present), drop));
        }
        if (baseline.present(item).isUnknown()) {
            assertRefines(before, drop(with(baseline, item, present), visit, drop));
        }
    }

    @Property
    void everyCompletionOfAFormLiesWithinItsBounds(@ForAll("sledais") SledaiAssessment form, @ForAll Random random) {
        SledaiAssessment complete = form;
        for (SledaiItem item : form.unknownItems()) {
            complete = with(complete, item, random.nextBoolean());
        }
        int points = complete.score().orElseThrow().min();
        SledaiScore bounds = form.score().orElse(SledaiScore.UNSCORED);

        assertThat(points).isBetween(bounds.min(), bounds.max());
        assertThat(complete.score().orElseThrow().isKnown()).isTrue();
        assertThat(new SledaiAssessment(form.items(), points).totalContradictsItems())
                .isFalse();
    }

    @Property
    void theOrderInWhichItemsAreEnteredDoesNotMatter(@ForAll("sledais") SledaiAssessment form, @ForAll Random random) {
        assertThat(SledaiAssessment.ofItems(shuffled(form.items(), random))).isEqualTo(form);
    }

    @Property
    void gradingAMissingSystemNeverTurnsADecidedAnswerAround(
            @ForAll("bilags") BilagAssessment baseline,
            @ForAll("bilags") BilagAssessment visit,
            @ForAll BilagSystem system,
            @ForAll BilagGrade grade,
            @ForAll @IntRange(max = 1) int newAMax,
            @ForAll @IntRange(max = 2) int newBMax) {
        Truth before = new BilagChange(baseline, visit).met(newAMax, newBMax);

        if (visit.grade(system).isEmpty()) {
            assertRefines(before, new BilagChange(baseline, with(visit, system, grade)).met(newAMax, newBMax));
        }
        if (baseline.grade(system).isEmpty()) {
            assertRefines(before, new BilagChange(with(baseline, system, grade), visit).met(newAMax, newBMax));
        }
    }

    @Property
    void anUndecidedBilagCanStillPassAndADecidedOneIsComplete(
            @ForAll("bilags") BilagAssessment baseline, @ForAll("bilags") BilagAssessment visit) {
        BilagChange change = new BilagChange(baseline, visit);
        Truth answer = change.met(0, 1);
        Truth quietest = new BilagChange(filled(baseline, BilagGrade.A), filled(visit, BilagGrade.E)).met(0, 1);

        if (answer.isUnknown()) {
            assertThat(quietest).isEqualTo(Truth.TRUE);
        }
        if (answer.isTrue()) {
            assertThat(change.anyGradeMissing()).isFalse();
        }
    }

    @Property
    void theOrderInWhichSystemsAreGradedDoesNotMatter(@ForAll("bilags") BilagAssessment form, @ForAll Random random) {
        BilagAssessment again = new BilagAssessment(shuffled(form.grades(), random));

        assertThat(again).isEqualTo(form);
        assertThat(new BilagChange(form, again).newA()).isEmpty();
        assertThat(new BilagChange(form, again).newB()).isEmpty();
    }

    @Property
    void certainNewGradesAreAmongThePossibleOnesAndNeverBoth(
            @ForAll("bilags") BilagAssessment baseline, @ForAll("bilags") BilagAssessment visit) {
        BilagChange change = new BilagChange(baseline, visit);

        assertThat(change.possibleNewA()).containsAll(change.newA());
        assertThat(change.possibleNewB()).containsAll(change.newB());
        assertThat(change.newA()).noneMatch(change.newB()::contains);
    }

    @Provide
    Arbitrary<SledaiAssessment> sledais() {
        return Arbitraries.maps(Arbitraries.of(SledaiItem.class), Arbitraries.of(Truth.class))
                .map(SledaiAssessment::ofItems);
    }

    @Provide
    Arbitrary<BilagAssessment> bilags() {
        return Arbitraries.maps(Arbitraries.of(BilagSystem.class), Arbitraries.of(BilagGrade.class))
                .map(BilagAssessment::new);
    }

    private static void assertRefines(Truth before, Truth after) {
        assertThat(after).isIn(before.isUnknown() ? List.of(Truth.values()) : List.of(before));
    }

    private static Truth drop(SledaiAssessment baseline, SledaiAssessment visit, int drop) {
        return SledaiScore.dropAtLeast(
                baseline.score().orElse(null), visit.score().orElse(null), drop);
    }

    private static SledaiAssessment with(SledaiAssessment form, SledaiItem item, boolean present) {
        Map<SledaiItem, Truth> items = new EnumMap<>(SledaiItem.class);
        items.putAll(form.items());
        items.put(item, Truth.of(present));
        return SledaiAssessment.ofItems(items);
    }

    private static BilagAssessment with(BilagAssessment form, BilagSystem system, BilagGrade grade) {
        Map<BilagSystem, BilagGrade> grades = new EnumMap<>(BilagSystem.class);
        grades.putAll(form.grades());
        grades.put(system, grade);
        return new BilagAssessment(grades);
    }

    private static BilagAssessment filled(BilagAssessment form, BilagGrade grade) {
        BilagAssessment filled = form;
        for (BilagSystem system : form.ungradedSystems()) {
            filled = with(filled, system, grade);
        }
        return filled;
    }

    private static <K, V> Map<K, V> shuffled(Map<K, V> map, Random random) {
        List<K> keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, random);
        Map<K, V> result = new LinkedHashMap<>();
        keys.forEach(key -> result.put(key, map.get(key)));
        return result;
    }
}
