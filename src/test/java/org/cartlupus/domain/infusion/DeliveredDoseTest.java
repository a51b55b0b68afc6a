package org.cartlupus.domain.infusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.Chart.weight;
import static org.cartlupus.domain.fixture.CriteriaUnderTest.standard;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatientWithoutTreatment;

import java.math.BigDecimal;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.fixture.VerdictAssert;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assigned and delivered dose (trap 42): 5e5 cells per kg are assigned, which is 2e7 cells at 40 kg. */
class DeliveredDoseTest {

    @ParameterizedTest(name = "{0} cells at 40 kg: flagged {1}")
    @CsvSource({
        "20000000, false",
        // 20 % exactly to either side is allowed.
        "16000000, false",
        "24000000, false",
        "15999999, true",
        "24000001, true",
        "40000000, true",
    })
    void trap42_more_than_20_percent_off_is_flagged(String cells, boolean flagged) {
        VerdictAssert verdict =
                infused(cells, null).on("2025-01-15", weight("40")).renalResponse();
        verdict.isComplete();
        if (flagged) {
            verdict.hasExactlyFlags(Flag.DOSE_DEVIATION).warns(Notice.Kind.DOSE_DEVIATION);
        } else {
            verdict.hasExactlyFlags().doesNotWarn(Notice.Kind.DOSE_DEVIATION);
        }
    }

    /** The weight is that of the infusion day, by the rule of heights: measured, between two, or not too old. */
    @ParameterizedTest(name = "weighed {0} kg on {1}: flagged {2}")
    @CsvSource({
        "40, 2025-01-15, false",
        "30, 2025-01-15, true",
        "30, 2024-10-17, true",
        "30, 2024-10-16, false",
    })
    void the_weight_must_be_recent(String kilograms, String day, boolean flagged) {
        VerdictAssert verdict =
                infused("20000000", "500000").on(day, weight(kilograms)).renalResponse();
        assertThat(verdict.verdict().findings().flags().contains(Flag.DOSE_DEVIATION))
                .isEqualTo(flagged);
    }

    @Test
    void both_doses_are_kept() {
        VerdictAssert verdict =
                infused("30000000", "500000").on("2025-01-15", weight("40")).renalResponse();
        DeliveredDose dose = verdict.verdict().deviatingDose();
        assertThat(dose).isNotNull();
        assertThat(dose.assigned()).isEqualByComparingTo("500000");
        assertThat(dose.delivered()).isEqualByComparingTo("750000");
        assertThat(dose.deviationPct()).isEqualByComparingTo("50");
        assertThat(dose.weight()).isEqualByComparingTo("40");
        assertThat(verdict.verdict().eventEvidence()).containsAll(dose.evidence());
    }

    @ParameterizedTest(name = "{0} cells, {1} per kg, no weight: flagged {2}")
    @CsvSource({"20000000, 500000, false", "20000000, 700000, true", ", 700000, true", "20000000, , false", ", , false"
    })
    void without_a_weight_the_sites_own_dose_per_kilogram_stands(
            @Nullable String cells, @Nullable String perKilogram, boolean flagged) {
        assertThat(infused(cells, perKilogram)
                        .renalResponse()
                        .verdict()
                        .findings()
                        .flags()
                        .contains(Flag.DOSE_DEVIATION))
                .isEqualTo(flagged);
    }

    @Test
    void all_bags_of_the_day_are_one_dose() {
        PatientUnderTest twoBags = infused("10000000", null)
                .infusedWith("2025-01-15", "10000000", null)
                .on("2025-01-15", weight("40"));
        twoBags.renalResponse().hasExactlyFlags();
        infused("10000000", null)
                .infusedWith("2025-01-15", null, null)
                .on("2025-01-15", weight("40"))
                .renalResponse()
                .hasExactlyFlags();
    }

    @Test
    void without_an_assigned_dose_there_is_nothing_to_compare() {
        chart(aPatientWithoutTreatment().infusedWith("2025-01-15", "90000000", null))
                .on("2025-01-15", weight("40"))
                .renalResponse()
                .hasExactlyFlags();
    }

    @Test
    void the_limit_is_a_parameter() {
        infused("24000000", null)
                .on("2025-01-15", weight("40"))
                .judgedBy(standard().withDose(new DoseCriteria(BigDecimal.TEN)))
                .renalResponse()
                .hasExactlyFlags(Flag.DOSE_DEVIATION);
        assertThatIllegalArgumentException().isThrownBy(() -> new DoseCriteria(BigDecimal.ONE.negate()));
    }

    private static PatientUnderTest infused(@Nullable String cells, @Nullable String perKilogram) {
        return chart(aPatientWithoutTreatment()
                .infusedWith("2025-01-15", cells, perKilogram)
                .assigned("Low-dose CAR-T", "500000"));
    }

    private static PatientUnderTest chart(PatientUnderTest patient) {
        return patient.withBaseline(upcr("4.00"), kidneyFunction()).at(M6, upcr("0.30"), kidneyFunction());
    }
}
