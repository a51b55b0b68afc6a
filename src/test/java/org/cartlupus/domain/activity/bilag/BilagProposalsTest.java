package org.cartlupus.domain.activity.bilag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartlupus.domain.activity.BilagSystem.HAEMATOLOGICAL;
import static org.cartlupus.domain.activity.BilagSystem.MUCOCUTANEOUS;
import static org.cartlupus.domain.activity.BilagSystem.MUSCULOSKELETAL;
import static org.cartlupus.domain.activity.BilagSystem.OPHTHALMIC;
import static org.cartlupus.domain.activity.BilagSystem.RENAL;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;

class BilagProposalsTest {

    private static final BilagHistory NEPHRITIS = new BilagHistory(Map.of(RENAL, Truth.TRUE));

    @Test
    void anEnteredGradeThatTheValuesRuleOutIsAMismatch() {
        BilagProposals proposals = BilagProposals.of(
                List.of(proposal(RENAL, BilagGrade.A), proposal(HAEMATOLOGICAL, BilagGrade.B, BilagGrade.C)),
                NEPHRITIS);
        BilagAssessment entered = new BilagAssessment(Map.of(RENAL, BilagGrade.B, HAEMATOLOGICAL, BilagGrade.C));

        assertThat(proposals.mismatches(entered)).containsExactly(RENAL);
        assertThat(proposals.flags(RENAL, entered))
                .containsExactlyInAnyOrder(GradeFlag.RULES_NOT_VERIFIED, GradeFlag.BILAG_GRADE_MISMATCH);
        assertThat(proposals.flags(HAEMATOLOGICAL, entered)).containsExactly(GradeFlag.RULES_NOT_VERIFIED);
        assertThat(entered.grade(RENAL)).contains(BilagGrade.B);
    }

    @Test
    void anUngradedOrUnproposedSystemDiffersFromNothing() {
        BilagProposals proposals = BilagProposals.of(List.of(proposal(RENAL, BilagGrade.A)), NEPHRITIS);

        assertThat(proposals.mismatches(new BilagAssessment(Map.of(MUSCULOSKELETAL, BilagGrade.A))))
                .isEmpty();
    }

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
        assertThat(BilagProposals.of(List.of(), history).flags(RENAL, entered))
                .containsExactly(GradeFlag.E_AFTER_INVOLVEMENT);
    }

    @Test
    void theOrderOfEarlierAssessmentsDoesNotMatter() {
        BilagAssessment quiet = new BilagAssessment(Map.of(RENAL, BilagGrade.E));
        BilagAssessment active = new BilagAssessment(Map.of(RENAL, BilagGrade.A));

        assertThat(BilagHistory.of(List.of(quiet, active), Map.of()))
                .isEqualTo(BilagHistory.of(List.of(active, quiet), Map.of()));
    }

    @Test
    void aProposalIsForOneSystemAndNeverEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GradeProposal(RENAL, Set.of(), Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BilagProposals.of(
                        List.of(proposal(RENAL, BilagGrade.A), proposal(RENAL, BilagGrade.B)), NEPHRITIS));
    }

    private static GradeProposal proposal(BilagSystem system, BilagGrade first, BilagGrade... others) {
        return new GradeProposal(system, EnumSet.of(first, others), Set.of());
    }
}
