package org.cartlupus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Outcome;

/** What holds for every child of every cohort. */
class CourseProperties {

    private static final BigDecimal HALF_A_GRAM = new BigDecimal("0.5");

    /** A course with the last day of which it can know anything. */
    record Known(Course course, LocalDate referenceDate) {

        @Override
        public String toString() {
            return course.child().participant() + " " + course.kind() + " " + course.incidents() + " at "
                    + referenceDate;
        }
    }

    @Provide
    Arbitrary<Known> children() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, CohortPlan.CHILDREN),
                        Arbitraries.integers().between(0, 4_000))
                .as((seed, child, days) -> {
                    CohortPlan plan =
                            new CohortPlan(seed, LocalDate.of(2024, 1, 31).plusDays(days));
                    return new Known(new Cohort(plan).course(child), plan.referenceDate());
                });
    }

    @Property(tries = 300)
    void the_cells_given_are_the_dose_per_kilogram_times_the_weight_of_the_day(@ForAll("children") Known known) {
        known.course().infusion().ifPresent(given -> {
            Reading weight = known.course().readings().stream()
                    .filter(reading -> reading.key().equals(given.weightKey()))
                    .findFirst()
                    .orElseThrow();
            assertThat(weight.day()).isEqualTo(given.given().toLocalDate());
            assertThat(given.cells())
                    .isEqualByComparingTo(
                            given.cellsPerKilogram().multiply(weight.value().value()));
            assertThat(given.cellsPerKilogram())
                    .isBetween(
                            known.course().arm().cellsPerKilogram().multiply(new BigDecimal("0.85")),
                            known.course().arm().cellsPerKilogram());
        });
    }

    @Property(tries = 300)
    void a_sledai_total_is_the_weighted_sum_of_its_items(@ForAll("children") Known known) {
        assertThat(known.course().sledai()).allSatisfy(entry -> {
            Set<SledaiItem> present = EnumSet.allOf(SledaiItem.class);
            present.removeIf(item -> !entry.form().present(item).isTrue());
            Integer total = entry.form().enteredTotal();
            if (entry.form().unknownItems().isEmpty()) {
                assertThat(total)
                        .isEqualTo(present.stream().mapToInt(SledaiItem::weight).sum());
            } else {
                assertThat(total).isNull();
            }
        });
    }

    @Property(tries = 300)
    void every_child_enters_with_the_activity_that_the_trial_asks(@ForAll("children") Known known) {
        assertThat(known.course().sledai())
                .filteredOn(entry -> entry.visit().of() == TrialVisit.BASELINE)
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.form().score().orElseThrow().min()).isGreaterThanOrEqualTo(8));
    }

    @Property(tries = 300)
    void the_proteinuria_item_says_what_the_urine_of_the_visit_says(@ForAll("children") Known known) {
        assertThat(known.course().sledai())
                .allSatisfy(entry -> assertThat(entry.form().present(SledaiItem.PROTEINURIA))
                        .isEqualTo(urineProtein(known.course(), entry.visit())
                                .map(amount -> Measured.exactly(Measured.forComparison(amount))
                                        .isMoreThan(HALF_A_GRAM))
                                .orElse(Truth.UNKNOWN)));
    }

    /** g/g, or g/24 h from a collection: the result of the visit that was released last. */
    private static Optional<BigDecimal> urineProtein(Course course, Visit visit) {
        return course.readings().stream()
                .filter(reading -> visit.equals(reading.visit()))
                .filter(reading -> reading.assay().key().equals("upcr") || reading.assay() == Assay.PROTEIN_24_HOURS)
                .max(Comparator.comparing(Reading::issued))
                .flatMap(reading -> JudgedCourse.ANALYTES
                        .get(reading.assay())
                        .convert(reading.value(), reading.assay().unit(), CreatinineFactors.DEFAULT))
                .map(Measured::value);
    }

    @Property(tries = 300)
    void low_counts_score_only_once_the_treatment_can_no_longer_be_the_cause(@ForAll("children") Known known) {
        Optional<LocalDate> dayZero =
                known.course().infusion().map(given -> given.given().toLocalDate());
        assertThat(known.course().sledai()).allSatisfy(entry -> {
            boolean treated = dayZero.isPresent()
                    && !entry.visit().day().isBefore(dayZero.get())
                    && !entry.visit().day().isAfter(dayZero.get().plusDays(60));
            BigDecimal whiteCells = known.course().readings().stream()
                    .filter(reading -> entry.visit().equals(reading.visit()))
                    .filter(reading -> reading.assay() == Assay.WHITE_CELLS)
                    .findFirst()
                    .orElseThrow()
                    .value()
                    .value();
            assertThat(entry.form().present(SledaiItem.LEUKOPENIA))
                    .isEqualTo(Truth.of(!treated && whiteCells.compareTo(BigDecimal.valueOf(3)) < 0));
        });
    }

    @Property(tries = 300)
    void a_system_once_affected_is_never_again_graded_unaffected(@ForAll("children") Known known) {
        for (BilagSystem system : BilagSystem.values()) {
            List<BilagGrade> grades = known.course().bilag().stream()
                    .sorted(Comparator.comparing(BilagRecord::assessed))
                    .map(entry -> entry.form().grade(system).orElseThrow())
                    .dropWhile(grade -> grade == BilagGrade.E)
                    .toList();
            assertThat(grades).as(system.code()).doesNotContain(BilagGrade.E);
        }
    }

    @Property(tries = 300)
    void nothing_is_known_of_the_time_after_the_reference_date_or_the_end_of_a_child(@ForAll("children") Known known) {
        Course course = known.course();
        List<LocalDate> days = new ArrayList<>();
        course.visits().forEach(visit -> days.add(visit.day()));
        course.readings().forEach(reading -> days.add(reading.day()));
        course.sledai().forEach(entry -> days.add(entry.assessed().toLocalDate()));
        course.doses().forEach(dose -> days.add(dose.given().toLocalDate()));
        course.doses().stream().map(Dose::until).filter(day -> day != null).forEach(days::add);
        course.reactions().forEach(reaction -> days.add(reaction.onset()));
        course.reactions().stream()
                .map(AdverseReaction::resolved)
                .filter(day -> day != null)
                .forEach(days::add);
        course.toxicity().forEach(grading -> days.add(grading.assessed().toLocalDate()));
        days.addAll(course.dialysis());
        Stream.of(course.death(), course.withdrawal(), course.completed())
                .filter(day -> day != null)
                .forEach(days::add);
        LocalDate last = Stream.of(known.referenceDate(), course.death(), course.withdrawal())
                .filter(day -> day != null)
                .min(Comparator.naturalOrder())
                .orElseThrow();

        assertThat(days).allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(last));
        assertThat(course.readings())
                .allSatisfy(
                        reading -> assertThat(reading.issued().toLocalDate()).isBeforeOrEqualTo(known.referenceDate()));
    }

    @Property(tries = 300)
    void baseline_comes_before_lymphodepletion_and_lymphodepletion_before_the_infusion(
            @ForAll("children") Known known) {
        known.course().infusion().ifPresent(given -> {
            List<LocalDate> lymphodepletion = known.course().doses().stream()
                    .filter(dose -> dose.purpose() == Dose.Purpose.LYMPHODEPLETION)
                    .map(dose -> dose.given().toLocalDate())
                    .toList();
            LocalDate dayZero = given.given().toLocalDate();
            assertThat(lymphodepletion).hasSize(6).allSatisfy(day -> assertThat(day)
                    .isBetween(dayZero.minusDays(5), dayZero.minusDays(3)));
            assertThat(known.course().visits())
                    .filteredOn(visit -> visit.of() == TrialVisit.BASELINE)
                    .singleElement()
                    .satisfies(visit -> assertThat(visit.day()).isBetween(dayZero.minusDays(28), dayZero.minusDays(6)));
        });
    }

    @Property(tries = 300)
    void every_record_has_a_name_of_its_own(@ForAll("children") Known known) {
        Course course = known.course();
        List<String> keys = new ArrayList<>();
        course.visits().forEach(visit -> keys.add(visit.key()));
        course.readings().forEach(reading -> keys.add(reading.key()));
        course.phenotypes().forEach(sample -> keys.add(sample.key()));
        course.sledai().forEach(entry -> keys.add(entry.key()));
        course.bilag().forEach(entry -> keys.add(entry.key()));
        course.pga().forEach(entry -> keys.add(entry.key()));
        course.toxicity().forEach(grading -> keys.add(grading.key()));
        course.reactions().forEach(reaction -> keys.add(reaction.key()));
        course.doses().forEach(dose -> keys.add(dose.key()));

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void the_cells_are_not_there_before_the_infusion_and_peak_in_the_second_or_third_week(
            @ForAll("children") Known known) {
        Optional<LocalDate> dayZero =
                known.course().infusion().map(given -> given.given().toLocalDate());
        List<Reading> copies = known.course().readings().stream()
                .filter(reading -> reading.assay() == Assay.CAR_COPIES)
                .toList();
        if (copies.size() < 6) {
            return;
        }
        assertThat(copies.get(0).day()).isEqualTo(dayZero.orElseThrow());
        assertThat(copies.get(0).value()).isEqualTo(new Measured(BigDecimal.valueOf(50), Censoring.BELOW));
        Reading peak = copies.stream()
                .max(Comparator.comparing(reading -> reading.value().value()))
                .orElseThrow();
        assertThat(peak.day())
                .isBetween(dayZero.get().plusDays(7), dayZero.get().plusDays(14));
    }

    @Property(tries = 300)
    void the_subsets_of_a_phenotype_add_up_to_all_cells(@ForAll("children") Known known) {
        assertThat(known.course().phenotypes()).allSatisfy(sample -> {
            assertThat(sample.cd4().add(sample.cd8())).isEqualByComparingTo("100");
            assertThat(sample.naive()
                            .add(sample.centralMemory())
                            .add(sample.effectorMemory())
                            .add(sample.terminal()))
                    .isEqualByComparingTo("100");
            assertThat(List.of(
                            sample.cd4(),
                            sample.cd8(),
                            sample.naive(),
                            sample.centralMemory(),
                            sample.effectorMemory(),
                            sample.terminal()))
                    .allSatisfy(share -> assertThat(share).isNotNegative());
        });
    }

    @Property(tries = 300)
    void an_adverse_event_is_fatal_if_the_child_died_of_it_and_ends_after_it_began(@ForAll("children") Known known) {
        assertThat(known.course().reactions())
                .allSatisfy(reaction -> assertThat(reaction.grade()).isBetween(1, 5))
                .allSatisfy(reaction -> assertThat(reaction.isFatal())
                        .isEqualTo(reaction.seriousBecause() == AdverseReaction.SeriousBecause.DEATH))
                .filteredOn(reaction -> reaction.resolved() != null)
                .allSatisfy(reaction -> assertThat(reaction.resolved()).isAfterOrEqualTo(reaction.onset()));
        assertThat(known.course().reactions().stream()
                        .filter(AdverseReaction::isFatal)
                        .count())
                .isEqualTo(known.course().death() == null ? 0 : 1);
    }

    @Property(tries = 300)
    void a_complete_responder_is_one_by_the_rules_at_month_12(@ForAll("children") Known known) {
        if (known.course().kind() == CourseKind.COMPLETE_RESPONSE) {
            new JudgedCourse(known.course(), known.referenceDate())
                    .verdict(EndPoint.RENAL_RESPONSE, VisitCode.M12)
                    .filter(verdict -> verdict.reason() == null && verdict.outcome() != Outcome.NOT_DUE)
                    .ifPresent(verdict -> assertThat(verdict.outcome()).isEqualTo(Outcome.CRR));
        }
    }
}
