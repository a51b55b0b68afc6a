package org.cartlupus.domain.safety.aesi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartlupus.domain.safety.Events.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.EventCourse;
import org.cartlupus.domain.safety.EventTerm;
import org.cartlupus.domain.safety.GradePoint;
import org.cartlupus.domain.safety.GradingSystem;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.PartialDate;
import org.cartlupus.domain.safety.ReferenceRange;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.SystemOrganClass;
import org.cartlupus.domain.safety.UnknownReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AesiCatalogueTest {

    private static final LocalDate DAY_0 = LocalDate.of(2025, 1, 15);
    private static final LocalDate AS_OF = LocalDate.of(2045, 1, 1);

    private static Map<String, Truth> categories(AdverseEvent event) {
        return AesiCatalogue.DEFAULTS.categoriesOf(event, DAY_0, AS_OF);
    }

    private static AdverseEvent on(int day, String term, SystemOrganClass category, int grade) {
        return event("1", "S1", term, category)
                .course(EventCourse.since(DAY_0.plusDays(day), grade))
                .build();
    }

    @Test
    void theListHasEveryCategoryOfTheDocumentAndSaysThatItIsADefault() {
        assertThat(AesiCatalogue.DEFAULTS.definitions())
                .extracting(AesiDefinition::id)
                .containsExactly(
                        "CRS",
                        "ICANS",
                        "IEC-HS",
                        "ICAHT",
                        "PROLONGED-CYTOPENIA",
                        "INFECTION",
                        "HYPOGAMMA",
                        "BCELL-APLASIA",
                        "SECONDARY-MALIGNANCY",
                        "INFUSION-REACTION",
                        "HYPERSENSITIVITY",
                        "CARDIAC",
                        "COAGULOPATHY",
                        "TLS",
                        "LICATS",
                        "SLE-FLARE",
                        "GONADAL",
                        "GROWTH",
                        "DEATH",
                        "MEDICATION-ERROR");
        assertThat(AesiCatalogue.DEFAULTS.definitions())
                .extracting(AesiDefinition::standing)
                .containsOnly(RuleStanding.UNVERIFIED);
    }

    @ParameterizedTest(name = "{0} ({1}) grade {2} on day {3}: {4}")
    @CsvSource({
        "Cytokine release syndrome, IMMUNE, 1, 0, CRS",
        "Cytokine release syndrome, IMMUNE, 1, -1, ''",
        "ICANS, NERVOUS, 2, 5, ICANS",
        "Macrophage activation syndrome, BLOOD, 3, 12, IEC-HS",
        "Neutrophil count decreased, INVESTIGATIONS, 2, 7, ICAHT",
        "Urinary tract infection, INFECTIONS, 3, 100, INFECTION",
        "Urinary tract infection, INFECTIONS, 2, 100, ''",
        "Cytomegalovirus infection reactivation, INFECTIONS, 1, 100, INFECTION",
        "Tuberculosis, INFECTIONS, 1, 729, INFECTION",
        "Tuberculosis, INFECTIONS, 1, 731, ''",
        "Hypogammaglobulinaemia, IMMUNE, 2, 200, HYPOGAMMA",
        "B-cell aplasia, BLOOD, 1, 20, BCELL-APLASIA",
        "Treatment related secondary malignancy, NEOPLASMS, 3, 3000, SECONDARY-MALIGNANCY",
        "Treatment related secondary malignancy, NEOPLASMS, 3, 5500, ''",
        "Infusion related reaction, INJURY, 2, 1, INFUSION-REACTION",
        "Infusion related reaction, INJURY, 2, 2, ''",
        "Anaphylaxis, IMMUNE, 3, 0, HYPERSENSITIVITY",
        "Sinus tachycardia, CARDIAC, 1, 3, CARDIAC",
        "Disseminated intravascular coagulation, BLOOD, 2, 3, COAGULOPATHY",
        "Tumor lysis syndrome, METABOLISM, 3, 3, TLS",
        "LICATS, SKIN, 1, 9, LICATS",
        "Lupus flare, MUSCULOSKELETAL, 2, 300, SLE-FLARE",
        "Premature menopause, REPRODUCTIVE, 2, 300, GONADAL",
        "Growth suppression, MUSCULOSKELETAL, 2, 300, GROWTH",
        "Medication error, INJURY, 1, 0, MEDICATION-ERROR",
        "Headache, NERVOUS, 1, 3, ''",
    })
    void anEventBelongsToACategoryByTermClassGradeAndWindow(
            String term, SystemOrganClass category, int grade, int day, String expected) {
        Map<String, Truth> categories = categories(on(day, term, category, grade));
        if (expected.isEmpty()) {
            assertThat(categories).isEmpty();
        } else {
            assertThat(categories).containsExactly(Map.entry(expected, Truth.TRUE));
        }
    }

    @Test
    void deathOfAnyCauseIsOfSpecialInterest() {
        AdverseEvent fatal = event("1", "S1", "Road traffic accident", SystemOrganClass.INJURY)
                .course(EventCourse.since(DAY_0.plusDays(200), 5))
                .fatal(true)
                .build();
        assertThat(categories(fatal)).containsOnlyKeys("DEATH");
    }

    @Test
    void bCellAplasiaIsFollowedButNoAdverseEventByItself() {
        AdverseEvent aplasia = on(20, "B-cell aplasia", SystemOrganClass.BLOOD, 1);
        assertThat(AesiCatalogue.DEFAULTS.isOfSpecialInterest(categories(aplasia)))
                .isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest(name = "anaemia of grade {0} from day {1} to {2}: {3}")
    @CsvSource({
        "3, 5, 31, TRUE",
        "3, 5, 30, FALSE",
        "2, 5, 60, FALSE",
        "3, 30, 60, TRUE",
        "3, 31, 60, FALSE",
        "4, 5, , UNKNOWN",
    })
    void aSevereCytopeniaIsProlongedIfItOutlastsDay30(int grade, int from, Integer to, Truth prolonged) {
        AdverseEvent anaemia = event("1", "S1", "Anemia", SystemOrganClass.BLOOD)
                .course(
                        to == null
                                ? EventCourse.since(DAY_0.plusDays(from), grade)
                                : EventCourse.between(DAY_0.plusDays(from), DAY_0.plusDays(to), grade))
                .build();
        assertThat(categories(anaemia).getOrDefault("PROLONGED-CYTOPENIA", Truth.FALSE))
                .isEqualTo(prolonged);
    }

    @Test
    void theDayOfResolutionIsAParameter() {
        AdverseEvent anaemia = event("1", "S1", "Anemia", SystemOrganClass.BLOOD)
                .course(EventCourse.between(DAY_0.plusDays(5), DAY_0.plusDays(60), 3))
                .build();
        assertThat(AesiCatalogue.defaults(90).categoriesOf(anaemia, DAY_0, AS_OF))
                .isEmpty();
        assertThat(AesiCatalogue.defaults(30).categoriesOf(anaemia, DAY_0, AS_OF))
                .containsOnlyKeys("PROLONGED-CYTOPENIA");
    }

    @Test
    void whetherAnOngoingCytopeniaIsProlongedIsOpenBeforeDay30AndSettledAfter() {
        AdverseEvent ongoing = event("1", "S1", "Anemia", SystemOrganClass.BLOOD)
                .course(new EventCourse(
                        PartialDate.of(DAY_0.plusDays(5)),
                        PartialDate.UNKNOWN,
                        Truth.FALSE,
                        List.of(GradePoint.overall(3))))
                .build();
        assertThat(AesiCatalogue.DEFAULTS.categoriesOf(ongoing, DAY_0, DAY_0.plusDays(29)))
                .containsExactly(Map.entry("PROLONGED-CYTOPENIA", Truth.UNKNOWN));
        assertThat(AesiCatalogue.DEFAULTS.categoriesOf(ongoing, DAY_0, DAY_0.plusDays(31)))
                .containsExactly(Map.entry("PROLONGED-CYTOPENIA", Truth.TRUE));
    }

    @Test
    void aMissingGradeOrClassLeavesItOpen() {
        AdverseEvent ungraded = event("1", "S1", "Urinary tract infection", SystemOrganClass.INFECTIONS)
                .course(new EventCourse(PartialDate.of(DAY_0), PartialDate.UNKNOWN, Truth.UNKNOWN, List.of()))
                .build();
        assertThat(categories(ungraded)).containsExactly(Map.entry("INFECTION", Truth.UNKNOWN));
        AdverseEvent unclassed = event("1", "S1", new EventTerm("Urinary tract infection", null, null))
                .course(EventCourse.since(DAY_0, 3))
                .build();
        assertThat(categories(unclassed)).containsEntry("INFECTION", Truth.UNKNOWN);
    }

    @Test
    void whatTheSiteAssignedHoldsWhateverTheTermSays() {
        AdverseEvent assigned = event("1", "S1", "Confusion", SystemOrganClass.PSYCHIATRIC)
                .course(EventCourse.since(DAY_0.plusDays(5), 1))
                .specialInterest(Set.of("ICANS"))
                .build();
        assertThat(categories(assigned)).containsExactly(Map.entry("ICANS", Truth.TRUE));
    }

    @Test
    void withoutAnInfusionOnlyCategoriesOfAnyTimeApply() {
        AdverseEvent crs = on(1, "Cytokine release syndrome", SystemOrganClass.IMMUNE, 2);
        assertThat(AesiCatalogue.DEFAULTS.categoriesOf(crs, null, AS_OF)).isEmpty();
        AdverseEvent cardiac = on(1, "Sinus tachycardia", SystemOrganClass.CARDIAC, 2);
        assertThat(AesiCatalogue.DEFAULTS.categoriesOf(cardiac, null, AS_OF)).containsOnlyKeys("CARDIAC");
    }

    @Test
    void twoCategoriesOfOneIdAreRefused() {
        AesiDefinition one = AesiCatalogue.DEFAULTS.definitions().get(0);
        assertThatThrownBy(() -> new AesiCatalogue(List.of(one, one))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void trap29_cytokineReleaseOfSpecialInterestIsGradedByAstct() {
        assertThat(AesiCatalogue.DEFAULTS.definitions().get(0).grading()).isEqualTo(GradingSystem.ASTCT_CRS);
    }

    @ParameterizedTest(name = "IgG {0} g/L, replacement {1}: {2}")
    @CsvSource({
        "3.99, FALSE, TRUE",
        "4.0, FALSE, FALSE",
        "4.0, TRUE, TRUE",
        "4.0, UNKNOWN, UNKNOWN",
        ", FALSE, UNKNOWN",
        ", TRUE, TRUE"
    })
    void hypogammaglobulinaemia(String igg, Truth replacement, Truth expected) {
        LaboratoryResult result =
                igg == null ? LaboratoryResult.MISSING : LaboratoryResult.of(igg, ReferenceRange.NONE);
        assertThat(Hypogammaglobulinaemia.DEFAULTS.isOfSpecialInterest(result, replacement))
                .isEqualTo(expected);
    }

    @Test
    void replacementOfImmunoglobulinIsGrade2Or3AndTheClinicianDecides() {
        assertThat(Hypogammaglobulinaemia.DEFAULTS.propose(Truth.TRUE).bounds()).hasToString("2–3");
        assertThat(Hypogammaglobulinaemia.DEFAULTS.propose(Truth.TRUE).unknownReasons())
                .containsExactly(UnknownReason.CLINICIAN_ONLY);
        assertThat(Hypogammaglobulinaemia.DEFAULTS.propose(Truth.TRUE).system()).isEqualTo(GradingSystem.GENERIC);
    }

    @Test
    void theProposalSaysWhetherImmunoglobulinIsReplaced() {
        assertThat(Hypogammaglobulinaemia.DEFAULTS.propose(Truth.TRUE).criterion())
                .isEqualTo("immunoglobulin replacement indicated");
        assertThat(Hypogammaglobulinaemia.DEFAULTS.propose(Truth.FALSE).criterion())
                .isEqualTo("no replacement recorded");
    }

    @Test
    void anEventOfAnyGradeIsOfSpecialInterestWithoutOne() {
        AdverseEvent ungraded = event("1", "S1", "Cytokine release syndrome", SystemOrganClass.IMMUNE)
                .course(new EventCourse(PartialDate.of(DAY_0), PartialDate.UNKNOWN, Truth.UNKNOWN, List.of()))
                .build();
        assertThat(categories(ungraded)).containsEntry("CRS", Truth.TRUE);
        AdverseEvent infection = event("1", "S1", "Lung infection", SystemOrganClass.INFECTIONS)
                .course(new EventCourse(PartialDate.of(DAY_0), PartialDate.UNKNOWN, Truth.UNKNOWN, List.of()))
                .build();
        assertThat(categories(infection)).containsEntry("INFECTION", Truth.UNKNOWN);
    }
}
