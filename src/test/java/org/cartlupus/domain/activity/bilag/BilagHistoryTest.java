package org.cartlupus.domain.activity.bilag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartlupus.domain.activity.BilagSystem.HAEMATOLOGICAL;
import static org.cartlupus.domain.activity.BilagSystem.MUCOCUTANEOUS;
import static org.cartlupus.domain.activity.BilagSystem.MUSCULOSKELETAL;
import static org.cartlupus.domain.activity.BilagSystem.OPHTHALMIC;
import static org.cartlupus.domain.activity.BilagSystem.RENAL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;

class BilagHistoryTest {

    @Test
    void neverAffectedCannotComeBack() {
        BilagHistory history = BilagHistory.of(
                List.of(
                        new BilagAssessment(Map.of(RENAL, BilagGrade.C, MUSCULOSKELETAL, BilagGrade.D)),
                        new BilagAssessment(Map.of(RENAL, BilagGrade.E, HAEMATOLOGICAL, BilagGrade.E))),
                Map.of(MUSCULOSKELETAL, Truth.FALSE, MUCOCUTANEOUS, Truth.TRUE));
        BilagAssessment entered = new BilagAssessment(Map.of(
                RENAL,
                BilagGrade.E,
                MUSCULOSKELETAL,
                BilagGrade.E,
                HAEMATOLOGICAL,
                BilagGrade.E,
                OPHTHALMIC,
                BilagGrade.E));

        assertThat(history.involved(RENAL)).isEqualTo(Truth.TRUE);
        assertThat(history.involved(MUSCULOSKELETAL)).isEqualTo(Truth.TRUE);
        assertThat(history.involved(HAEMATOLOGICAL)).isEqualTo(Truth.FALSE);
        assertThat(history.involved(MUCOCUTANEOUS)).isEqualTo(Truth.TRUE);
        assertThat(history.involved(OPHTHALMIC)).isEqualTo(Truth.UNKNOWN);
        assertThat(history.impossibleE(entered)).containsExactly(MUSCULOSKELETAL, RENAL);
    }

    @Test
    void theOrderOfEarlierAssessmentsDoesNotMatter() {
        BilagAssessment quiet = new BilagAssessment(Map.of(RENAL, BilagGrade.E));
        BilagAssessment active = new BilagAssessment(Map.of(RENAL, BilagGrade.A));

        assertThat(BilagHistory.of(List.of(quiet, active), Map.of()))
                .isEqualTo(BilagHistory.of(List.of(active, quiet), Map.of()));
    }

    @Test
    void aProposalIsNeverEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GradeProposal(RENAL, Set.of(), Set.of()));
    }
}
