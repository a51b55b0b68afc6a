package org.cartlupus.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.calendar.ResultStatus;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.subject.DataProblem;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.Sex;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts, with dates as sent, as the record that the rules read, in days of the site. */
class SubjectRecordsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final PatientFact CHILD = new PatientFact(Sex.FEMALE, "2012-03-01", null, false);
    private static final SubjectFact ON_STUDY = new SubjectFact("LN-1", "on-study", "2024-12-20", null, "Low", null);

    @ParameterizedTest
    @CsvSource({
        "2025-07-15T23:30:00Z, Asia/Shanghai, 2025-07-16",
        "2025-07-15T23:30:00Z, America/New_York, 2025-07-15",
        "2025-07-15T00:30:00+08:00, Asia/Shanghai, 2025-07-15",
        "2025-07-15T00:30:00+08:00, UTC, 2025-07-14",
        "2025-07-15, America/New_York, 2025-07-15"
    })
    void a_moment_is_the_day_that_it_was_at_the_site(String effective, String zone, LocalDate expected) {
        SubjectRecord record =
                SubjectRecords.of(known(ON_STUDY, CHILD, measured(effective, ResultStatus.FINAL)), ZoneId.of(zone));

        assertThat(record.measurements()).singleElement().satisfies(observed -> assertThat(observed.date())
                .isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"2025-07, FINAL, 1", "2025, CORRECTED, 1", ", FINAL, 1", "2025-07, NOT_USABLE, 0"})
    void a_result_without_a_day_is_a_problem_if_it_would_count(String effective, ResultStatus status, int problems) {
        SubjectRecord record = SubjectRecords.of(known(ON_STUDY, CHILD, measured(effective, status)), SHANGHAI);

        assertThat(record.measurements()).isEmpty();
        assertThat(record.problems()).hasSize(problems).allSatisfy(problem -> assertThat(problem.element())
                .isEqualTo("Observation.effective"));
    }

    @ParameterizedTest
    @CsvSource({"2012-03-01, 2012-03-01, false", "2012-03, 2012-03-15, true", "2012, 2012-07-01, true"})
    void a_birth_date_may_be_a_month_or_a_year(String sent, LocalDate date, boolean approximate) {
        PatientFact child = new PatientFact(Sex.MALE, sent, null, false);

        SubjectRecord record = SubjectRecords.of(known(ON_STUDY, child), SHANGHAI);

        assertThat(record.birthDate().date()).isEqualTo(date);
        assertThat(record.birthDate().approximate()).isEqualTo(approximate);
        assertThat(record.sex()).isEqualTo(Sex.MALE);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-10, 2025-06-10", "2025-06, 2025-06-30", "2025, 2025-12-31", "2025-06-10T20:00:00Z, 2025-06-11"
    })
    void death_had_happened_when_what_it_is_dated_to_was_over(String sent, LocalDate expected) {
        PatientFact child = new PatientFact(Sex.MALE, "2012", sent, false);

        assertThat(SubjectRecords.of(known(ON_STUDY, child), SHANGHAI).death()).isEqualTo(expected);
    }

    @Test
    void death_and_withdrawal_without_a_day_are_problems() {
        SubjectRecord record = SubjectRecords.of(
                known(
                        new SubjectFact("LN-1", "withdrawn", null, null, null, null),
                        new PatientFact(Sex.MALE, null, null, true)),
                SHANGHAI);

        assertThat(record.death()).isNull();
        assertThat(record.withdrawal()).isNull();
        assertThat(record.problems())
                .extracting(DataProblem::element)
                .containsExactly("Patient.deceased", "ResearchSubject.period.end");
    }

    @Test
    void trap43_only_who_is_withdrawn_has_a_day_of_withdrawal_and_who_left_at_the_end_has_none() {
        assertThat(SubjectRecords.of(
                                known(new SubjectFact("LN-1", "off-study", null, "2025-03-01", null, null), CHILD),
                                SHANGHAI)
                        .withdrawal())
                .isNull();
        assertThat(SubjectRecords.of(
                                known(new SubjectFact("LN-1", "withdrawn", null, "2025-03-01", null, null), CHILD),
                                SHANGHAI)
                        .withdrawal())
                .isEqualTo(LocalDate.of(2025, 3, 1));
    }

    @Test
    void of_several_withdrawal_visits_the_last_one_counts() {
        SubjectRecord record = SubjectRecords.of(
                known(
                        ON_STUDY,
                        CHILD,
                        new WithdrawalVisitFact("2025-03-05"),
                        new WithdrawalVisitFact("2025-03-09"),
                        new WithdrawalVisitFact("2025-03"),
                        new WithdrawalVisitFact("2025-03-07")),
                SHANGHAI);

        assertThat(record.withdrawalVisit()).isEqualTo(LocalDate.of(2025, 3, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-01, 2025-02-10, false, 2025-02-10",
        "2025-02-01, , false, 2025-02-01",
        "2025-02-01, , true, ",
        "2025-02, , false, 2025-02-28"
    })
    void a_treatment_ends_on_its_last_day_or_goes_on(String start, String end, boolean lasting, LocalDate expected) {
        SubjectRecord record = SubjectRecords.of(known(ON_STUDY, CHILD, treatment(start, end, lasting)), SHANGHAI);

        assertThat(record.treatments()).singleElement().satisfies(given -> assertThat(given.end())
                .isEqualTo(expected));
    }

    @Test
    void what_can_not_be_placed_or_used_is_said() {
        SubjectRecord record = SubjectRecords.of(
                known(
                        ON_STUDY,
                        CHILD,
                        treatment(null, null, false),
                        new InfusionFact("2025-01"),
                        new UnusableFact("Observation.value", "is text")),
                SHANGHAI);

        assertThat(record.treatments()).isEmpty();
        assertThat(record.infusions()).isEmpty();
        assertThat(record.problems())
                .containsExactly(
                        new DataProblem(
                                "Observation/0",
                                "MedicationStatement.effective",
                                "without a date the treatment can't be placed"),
                        new DataProblem(
                                "Observation/1",
                                "MedicationAdministration.effective",
                                "the infusion's day is needed for day 0"),
                        new DataProblem("Observation/2", "Observation.value", "is text"));
    }

    @ParameterizedTest(name = "arm {0} of a study that plans {1}: assigned {2}")
    @CsvSource({"Low, 500000, 500000", "High, 500000, ", ", 500000, "})
    void the_assigned_dose_is_that_which_the_study_plans_for_the_arm(
            String arm, BigDecimal planned, BigDecimal assigned) {
        SubjectEvidence known = new SubjectEvidence(
                new StoredFact<>(
                        new Evidence("ResearchSubject/s", "1"),
                        new SubjectFact("LN-1", "on-study", null, null, arm, null)),
                null,
                new StudyFact(null, Map.of("Low", planned)),
                null,
                List.of());

        SubjectRecord.AssignedDose dose = SubjectRecords.of(known, SHANGHAI).assignedDose();

        if (assigned == null) {
            assertThat(dose).isNull();
        } else {
            assertThat(dose.cellsPerKilogram()).isEqualByComparingTo(assigned);
        }
    }

    /** A dose on one day without a frequency is given once; over several days nobody knows how often. */
    @ParameterizedTest(name = "until {0}: {1} mg per day")
    @CsvSource({"2025-02-01, 500", "2025-02-03, "})
    void a_single_dose_is_the_dose_of_its_day(String end, BigDecimal perDay) {
        SubjectRecord record = SubjectRecords.of(
                known(
                        ON_STUDY,
                        CHILD,
                        new TreatmentFact(
                                Treatment.Kind.MEDICATION,
                                Treatment.Reason.SLE_RESCUE,
                                "2025-02-01",
                                end,
                                false,
                                "methylprednisolone",
                                "H02AB04",
                                "MedicationAdministration.effective",
                                new DoseFact(new BigDecimal("0.5"), null, "g"))),
                SHANGHAI);

        assertThat(record.treatments()).singleElement().satisfies(given -> {
            assertThat(given.atc()).isEqualTo("H02AB04");
            assertThat(given.dose().single()).isEqualByComparingTo("500");
            if (perDay == null) {
                assertThat(given.dose().perDay()).isNull();
            } else {
                assertThat(given.dose().perDay()).isEqualByComparingTo(perDay);
            }
        });
    }

    @Test
    void without_a_patient_the_participation_is_the_evidence_of_who_it_is() {
        SubjectRecord record = SubjectRecords.of(
                new SubjectEvidence(
                        new StoredFact<>(new Evidence("ResearchSubject/s", "3"), ON_STUDY),
                        null,
                        null,
                        null,
                        List.of()),
                SHANGHAI);

        assertThat(record.patientEvidence()).isEqualTo(new Evidence("ResearchSubject/s", "3"));
        assertThat(record.sex()).isEqualTo(Sex.UNKNOWN);
        assertThat(record.birthDate()).isNull();
    }

    private static SubjectEvidence known(SubjectFact subject, PatientFact child, Fact... clinical) {
        List<StoredFact<Fact>> stored = new ArrayList<>();
        for (Fact fact : clinical) {
            stored.add(new StoredFact<>(new Evidence("Observation/" + stored.size(), "1"), fact));
        }
        return new SubjectEvidence(
                new StoredFact<>(new Evidence("ResearchSubject/s", "1"), subject),
                new StoredFact<>(new Evidence("Patient/p", "1"), child),
                null,
                null,
                stored);
    }

    private static MeasurementFact measured(String effective, ResultStatus status) {
        return new MeasurementFact(
                Reported.of(Analyte.SERUM_CREATININE, Measured.exactly(new BigDecimal("0.6")), "mg/dL"),
                null,
                new Reporting(status, effective, null));
    }

    private static TreatmentFact treatment(String start, String end, boolean lasting) {
        return new TreatmentFact(
                Treatment.Kind.MEDICATION,
                Treatment.Reason.SLE_RESCUE,
                start,
                end,
                lasting,
                "rituximab",
                "L01FA01",
                "MedicationStatement.effective");
    }
}
