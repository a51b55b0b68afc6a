package org.cartlupus.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SledaiItemTest {

    @ParameterizedTest
    @CsvSource({
        "seizure, 8",
        "psychosis, 8",
        "organic-brain-syndrome, 8",
        "visual-disturbance, 8",
        "cranial-nerve, 8",
        "lupus-headache, 8",
        "cva, 8",
        "vasculitis, 8",
        "arthritis, 4",
        "myositis, 4",
        "urinary-casts, 4",
        "haematuria, 4",
        "proteinuria, 4",
        "pyuria, 4",
        "rash, 2",
        "alopecia, 2",
        "mucosal-ulcers, 2",
        "pleurisy, 2",
        "pericarditis, 2",
        "low-complement, 2",
        "anti-ds-dna, 2",
        "fever, 1",
        "thrombocytopenia, 1",
        "leukopenia, 1"
    })
    void eachItemHasItsCodeAndWeight(String code, int weight) {
        assertThat(SledaiItem.ofCode(code))
                .get()
                .returns(code, SledaiItem::code)
                .returns(weight, SledaiItem::weight);
    }

    @Test
    void thereAre24ItemsWhoseWeightsAddTo105() {
        assertThat(SledaiItem.values()).hasSize(24);
        assertThat(Arrays.stream(SledaiItem.values())
                        .mapToInt(SledaiItem::weight)
                        .sum())
                .isEqualTo(105)
                .isEqualTo(SledaiItem.MAX_TOTAL);
    }

    @Test
    void trap58_pyuriaWeighsFourNotTwoAsInAPublicCalculator() {
        assertThat(SledaiItem.PYURIA.weight()).isEqualTo(4);
    }

    @Test
    void anUnknownCodeIsNoItem() {
        assertThat(Set.of("", "Seizure", "organicBrainSyndrome", "oral-ulcers"))
                .allSatisfy(code -> assertThat(SledaiItem.ofCode(code)).isEmpty());
    }
}
