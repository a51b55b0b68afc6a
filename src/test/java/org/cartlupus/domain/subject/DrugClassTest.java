package org.cartlupus.domain.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrugClassTest {

    @ParameterizedTest
    @CsvSource({
        "H02AB07, GLUCOCORTICOID",
        "P01BA02, ANTIMALARIAL",
        "L04AA06, IMMUNOSUPPRESSANT",
        "L04AG04, IMMUNOSUPPRESSANT",
        "L01AA01, IMMUNOSUPPRESSANT",
        "L01FA01, IMMUNOSUPPRESSANT",
        "l04aa06, IMMUNOSUPPRESSANT",
        "L03AA02, OTHER",
        "J06BA02, OTHER",
        "J01EE01, OTHER",
        "P01BC01, OTHER",
        "L, UNKNOWN",
        "H02, UNKNOWN",
        "P01B, UNKNOWN",
    })
    void a_drug_is_classed_by_its_atc_code(String code, DrugClass expected) {
        assertThat(DrugClass.ofAtc(code)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-10, 2025-01-20, true",
        "2025-01-01, 2025-01-10, true",
        "2025-01-20, 2025-02-10, true",
        "2025-01-01, 2025-01-14, true",
        "2025-01-21, , false",
        "2024-01-01, 2025-01-09, false",
        "2024-01-01, , true",
    })
    void a_treatment_counts_on_the_days_from_10_to_20_january_if_it_touches_them(
            LocalDate start, @Nullable LocalDate end, boolean overlaps) {
        Treatment treatment = new Treatment(
                Treatment.Kind.MEDICATION,
                Treatment.Reason.SLE_MAINTENANCE,
                start,
                end,
                "mycophenolate",
                new Evidence("MedicationStatement/x", "1"));

        assertThat(treatment.overlaps(LocalDate.of(2025, 1, 10), LocalDate.of(2025, 1, 20)))
                .isEqualTo(overlaps);
    }
}
