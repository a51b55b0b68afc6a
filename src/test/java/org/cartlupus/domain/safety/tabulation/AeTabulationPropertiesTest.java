package org.cartlupus.domain.safety.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.safety.Events.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.Causality;
import org.cartlupus.domain.safety.EventCourse;
import org.cartlupus.domain.safety.GradePoint;
import org.cartlupus.domain.safety.PartialDate;
import org.cartlupus.domain.safety.SafetySubject;
import org.cartlupus.domain.safety.SystemOrganClass;

class AeTabulationPropertiesTest {

    private static final LocalDate DAY_0 = LocalDate.of(2025, 1, 15);
    private static final LocalDate AS_OF = DAY_0.plusDays(500);
    private static final List<AeColumn> GRADES = List.of(
            AeColumn.GRADE_1,
            AeColumn.GRADE_2,
            AeColumn.GRADE_3,
            AeColumn.GRADE_4,
            AeColumn.GRADE_5,
            AeColumn.UNKNOWN_GRADE);

    private static List<SafetySubject> subjects() {
        List<SafetySubject> subjects = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            subjects.add(new SafetySubject("S" + i, i % 2 == 0 ? "Low" : "High", DAY_0, DAY_0.minusDays(5)));
        }
        return subjects;
    }

    @Property(tries = 200)
    void everyRowAddsUp(@ForAll("eventLists") List<AdverseEvent> events) {
        AeTable table = AeTabulation.withDefaults().tabulate(subjects(), events, AS_OF);
        for (AeRow row : table.rows()) {
            Tally any = row.tally(AeColumn.ANY);
            assertThat(GRADES.stream()
                            .mapToInt(column -> row.tally(column).participants())
                            .sum())
                    .as("a participant stands under one grade")
                    .isEqualTo(any.participants());
            assertThat(GRADES.stream()
                            .mapToInt(column -> row.tally(column).events())
                            .sum())
                    .isEqualTo(any.events());
            assertThat(any.participants()).isLessThanOrEqualTo(row.infused());
            for (AeColumn column : AeColumn.values()) {
                assertThat(row.tally(column).participants()).isLessThanOrEqualTo(any.participants());
                assertThat(row.tally(column).participants())
                        .isLessThanOrEqualTo(Math.max(row.tally(column).events(), 0));
            }
        }
    }

    @Property(tries = 200)
    void armsAddUpToTheWholeAndSoDoTermsAndPhases(@ForAll("eventLists") List<AdverseEvent> events) {
        AeTable table = AeTabulation.withDefaults().tabulate(subjects(), events, AS_OF);
        for (AeScope scope : AeScope.values()) {
            for (AeColumn column : AeColumn.values()) {
                Tally all = table.overall(scope, null).tally(column);
                Tally low = table.overall(scope, "Low").tally(column);
                Tally high = table.overall(scope, "High").tally(column);
                assertThat(low.participants() + high.participants()).isEqualTo(all.participants());
                assertThat(low.events() + high.events()).isEqualTo(all.events());
            }
            assertThat(eventsOf(table, AeLevel.TERM, scope))
                    .isEqualTo(eventsOf(table, AeLevel.CATEGORY, scope))
                    .isEqualTo(eventsOf(table, AeLevel.OVERALL, scope));
        }
        assertThat(eventsOf(table, AeLevel.OVERALL, AeScope.FROM_LYMPHODEPLETION))
                .isEqualTo(eventsOf(table, AeLevel.OVERALL, AeScope.TREATMENT_EMERGENT)
                        + eventsOf(table, AeLevel.OVERALL, AeScope.LYMPHODEPLETION));
    }

    @Property(tries = 100)
    void theOrderOfEventsDoesNotMatter(@ForAll("eventLists") List<AdverseEvent> events, @ForAll Random random) {
        List<AdverseEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        assertThat(AeTabulation.withDefaults().tabulate(subjects(), shuffled, AS_OF))
                .isEqualTo(AeTabulation.withDefaults().tabulate(subjects(), events, AS_OF));
    }

    private static int eventsOf(AeTable table, AeLevel level, AeScope scope) {
        return table.rows().stream()
                .filter(row -> row.level() == level
                        && row.scope() == scope
                        && row.arm() == null
                        && row.period().equals(AePeriod.ALL))
                .mapToInt(row -> row.tally(AeColumn.ANY).events())
                .sum();
    }

    @Provide
    Arbitrary<List<AdverseEvent>> eventLists() {
        Arbitrary<Integer> days = Arbitraries.integers().between(-10, 520);
        Arbitrary<PartialDate> onsets = Arbitraries.oneOf(
                days.map(day -> PartialDate.of(DAY_0.plusDays(day))),
                Arbitraries.of("2025-01", "2025-03", "2025", "2024").map(PartialDate::parse),
                Arbitraries.just(PartialDate.UNKNOWN));
        Arbitrary<List<GradePoint>> grades = Combinators.combine(
                        days.map(DAY_0::plusDays).injectNull(0.5),
                        Arbitraries.integers().between(1, 5))
                .as(GradePoint::new)
                .list()
                .ofMaxSize(3);
        Arbitrary<EventCourse> courses = Combinators.combine(onsets, onsets, Arbitraries.of(Truth.class), grades)
                .as(EventCourse::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of("Fever", "Cytokine release syndrome", "Anemia"),
                        Arbitraries.of(SystemOrganClass.IMMUNE, SystemOrganClass.INFECTIONS),
                        courses,
                        Arbitraries.of(Causality.class).injectNull(0.2),
                        Arbitraries.of(true, false))
                .as((subject, term, category, course, causality, fatal) -> event("x", "S" + subject, term, category)
                        .course(course)
                        .toProduct(causality)
                        .fatal(fatal))
                .list()
                .ofMaxSize(15)
                .map(builders -> {
                    List<AdverseEvent> events = new ArrayList<>();
                    for (int i = 0; i < builders.size(); i++) {
                        events.add(withId("ae-" + i, builders.get(i).build()));
                    }
                    return events;
                });
    }

    private static AdverseEvent withId(String id, AdverseEvent event) {
        return event(id, event.subjectId(), event.term())
                .course(event.course())
                .toProduct(event.toProduct())
                .fatal(event.fatal())
                .build();
    }
}
