package org.cartlupus.domain.safety.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.safety.Events.event;

import java.time.LocalDate;
import java.util.List;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.Causality;
import org.cartlupus.domain.safety.EventCourse;
import org.cartlupus.domain.safety.SafetySubject;
import org.cartlupus.domain.safety.SystemOrganClass;
import org.junit.jupiter.api.Test;

/** The worked example of clinical rules 7.7: four infused participants. */
class WorkedExampleTest {

    private static final LocalDate DAY_0 = LocalDate.of(2025, 1, 15);
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final String CRS = "Cytokine release syndrome";
    private static final String NEUTROPENIA = "Neutrophil count decreased";

    private static final List<SafetySubject> SUBJECTS = List.of(
            new SafetySubject("S1", "Low-dose CAR-T", DAY_0, DAY_0.minusDays(5)),
            new SafetySubject("S2", "Low-dose CAR-T", DAY_0, DAY_0.minusDays(5)),
            new SafetySubject("S3", "High-dose CAR-T", DAY_0, DAY_0.minusDays(5)),
            new SafetySubject("S4", "High-dose CAR-T", DAY_0, DAY_0.minusDays(5)));

    private static final List<AdverseEvent> EVENTS = List.of(
            event("1", "S1", CRS, SystemOrganClass.IMMUNE).course(on(2, 1)).build(),
            event("2", "S1", NEUTROPENIA, SystemOrganClass.INVESTIGATIONS)
                    .course(on(7, 4))
                    .build(),
            event("3", "S2", CRS, SystemOrganClass.IMMUNE).course(on(1, 2)).build(),
            event("4", "S2", CRS, SystemOrganClass.IMMUNE).course(on(20, 1)).build(),
            event("5", "S2", "Upper respiratory infection", SystemOrganClass.INFECTIONS)
                    .course(on(60, 2))
                    .toProduct(Causality.UNRELATED)
                    .build(),
            event("6", "S4", NEUTROPENIA, SystemOrganClass.INVESTIGATIONS)
                    .course(on(-1, 3))
                    .build(),
            event("7", "S4", "Fever", SystemOrganClass.GENERAL).course(on(3, 1)).build());

    private static final AeTable TABLE = AeTabulation.withDefaults().tabulate(SUBJECTS, EVENTS, AS_OF);

    private static EventCourse on(int day, int grade) {
        return EventCourse.since(DAY_0.plusDays(day), grade);
    }

    @Test
    void threeOfFourHaveATreatmentEmergentEvent() {
        AeRow overall = TABLE.overall(AeScope.TREATMENT_EMERGENT, null);
        assertThat(overall.tally(AeColumn.ANY).participants()).isEqualTo(3);
        assertThat(overall.infused()).isEqualTo(4);
        assertThat(overall.incidence(AeColumn.ANY))
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("75.00"));
    }

    @Test
    void threeHaveAnEventRelatedToTheProduct() {
        assertThat(TABLE.overall(AeScope.TREATMENT_EMERGENT, null)
                        .tally(AeColumn.RELATED)
                        .participants())
                .isEqualTo(3);
    }

    @Test
    void twoHaveCytokineReleaseAndTheSecondOfThemCountsOnceWithTheWorseGrade() {
        AeRow crs = term(CRS, AeScope.TREATMENT_EMERGENT);
        assertThat(crs.tally(AeColumn.ANY)).isEqualTo(new Tally(2, 3));
        assertThat(crs.tally(AeColumn.GRADE_1)).isEqualTo(new Tally(1, 2));
        assertThat(crs.tally(AeColumn.GRADE_2)).isEqualTo(new Tally(1, 1));
    }

    @Test
    void neutropeniaBeforeTheInfusionBelongsToLymphodepletion() {
        assertThat(term(NEUTROPENIA, AeScope.TREATMENT_EMERGENT)
                        .tally(AeColumn.ANY)
                        .participants())
                .isEqualTo(1);
        assertThat(term(NEUTROPENIA, AeScope.LYMPHODEPLETION).tally(AeColumn.GRADE_3))
                .isEqualTo(new Tally(1, 1));
    }

    @Test
    void grade3OrMoreIsOneWithoutAndTwoWithLymphodepletion() {
        assertThat(TABLE.overall(AeScope.TREATMENT_EMERGENT, null)
                        .tally(AeColumn.GRADE_3_OR_MORE)
                        .participants())
                .isEqualTo(1);
        assertThat(TABLE.overall(AeScope.FROM_LYMPHODEPLETION, null)
                        .tally(AeColumn.GRADE_3_OR_MORE)
                        .participants())
                .isEqualTo(2);
    }

    @Test
    void trap54_eventsAreCountedBesideParticipants() {
        AeRow overall = TABLE.overall(AeScope.TREATMENT_EMERGENT, null);
        assertThat(overall.tally(AeColumn.ANY)).isEqualTo(new Tally(3, 6));
    }

    @Test
    void eachArmHasItsOwnDenominator() {
        AeRow low = TABLE.overall(AeScope.TREATMENT_EMERGENT, "Low-dose CAR-T");
        AeRow high = TABLE.overall(AeScope.TREATMENT_EMERGENT, "High-dose CAR-T");
        assertThat(low.infused()).isEqualTo(2);
        assertThat(low.tally(AeColumn.ANY)).isEqualTo(new Tally(2, 5));
        assertThat(high.tally(AeColumn.ANY)).isEqualTo(new Tally(1, 1));
        assertThat(high.incidence(AeColumn.ANY))
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("50"));
    }

    @Test
    void periodsDivideEventsByTheirOnset() {
        AePeriod first = AePeriod.DEFAULTS.get(0);
        AePeriod second = AePeriod.DEFAULTS.get(1);
        assertThat(TABLE.row(AeLevel.OVERALL, "", AeScope.TREATMENT_EMERGENT, first, null)
                        .orElseThrow()
                        .tally(AeColumn.ANY))
                .isEqualTo(new Tally(3, 5));
        assertThat(TABLE.row(AeLevel.OVERALL, "", AeScope.TREATMENT_EMERGENT, second, null)
                        .orElseThrow()
                        .tally(AeColumn.ANY))
                .isEqualTo(new Tally(1, 1));
    }

    @Test
    void rowsByOrganClassTermAndSpecialInterestExistWhereEventsDo() {
        assertThat(TABLE.row(AeLevel.CATEGORY, "Investigations", AeScope.TREATMENT_EMERGENT, AePeriod.ALL, null)
                        .orElseThrow()
                        .tally(AeColumn.GRADE_4))
                .isEqualTo(new Tally(1, 1));
        assertThat(TABLE.row(AeLevel.SPECIAL_INTEREST, "CRS", AeScope.TREATMENT_EMERGENT, AePeriod.ALL, null)
                        .orElseThrow()
                        .tally(AeColumn.ANY))
                .isEqualTo(new Tally(2, 3));
        assertThat(TABLE.row(AeLevel.TERM, "Fever", AeScope.LYMPHODEPLETION, AePeriod.ALL, null))
                .isEmpty();
        assertThat(TABLE.dictionary()).isEqualTo("CTCAE v5.0");
        assertThat(TABLE.queries()).isEmpty();
    }

    private static AeRow term(String term, AeScope scope) {
        return TABLE.row(AeLevel.TERM, term, scope, AePeriod.ALL, null).orElseThrow();
    }
}
