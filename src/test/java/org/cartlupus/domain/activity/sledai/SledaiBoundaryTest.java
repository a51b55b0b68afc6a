package org.cartlupus.domain.activity.sledai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.activity.SledaiItem.ANTI_DS_DNA;
import static org.cartlupus.domain.activity.SledaiItem.FEVER;
import static org.cartlupus.domain.activity.SledaiItem.HAEMATURIA;
import static org.cartlupus.domain.activity.SledaiItem.LEUKOPENIA;
import static org.cartlupus.domain.activity.SledaiItem.LOW_COMPLEMENT;
import static org.cartlupus.domain.activity.SledaiItem.PROTEINURIA;
import static org.cartlupus.domain.activity.SledaiItem.PYURIA;
import static org.cartlupus.domain.activity.SledaiItem.THROMBOCYTOPENIA;
import static org.cartlupus.domain.activity.SledaiItem.URINARY_CASTS;
import static org.cartlupus.domain.activity.finding.ComplementLevel.Component.C3;
import static org.cartlupus.domain.activity.finding.ComplementLevel.Component.C4;
import static org.cartlupus.domain.activity.finding.ComplementLevel.Component.CH50;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.PLAIN;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.antiDsDna;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.casts;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.complement;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.completeCollection;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.leukocytes;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.morningRatio;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.platelets;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.redCells;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.temperature;
import static org.cartlupus.domain.activity.sledai.SledaiFixture.whiteCells;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.activity.finding.Finding;
import org.cartlupus.domain.activity.finding.ProteinRatio;
import org.cartlupus.domain.activity.finding.UrinaryCasts;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the boundary table of clinical rules 1.5. */
class SledaiBoundaryTest {

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments("24-h protein 0.50 g", PROTEINURIA, 0, findings(completeCollection("0.50"))),
                arguments("24-h protein 0.51 g", PROTEINURIA, 4, findings(completeCollection("0.51"))),
                arguments("UPCR 0.50 g/g", PROTEINURIA, 0, findings(morningRatio("0.50"))),
                arguments("UPCR 0.51 g/g", PROTEINURIA, 4, findings(morningRatio("0.51"))),
                arguments("UPCR 56.56 mg/mmol", PROTEINURIA, 0, findings(perMillimole("56.56"))),
                arguments("UPCR 57 mg/mmol", PROTEINURIA, 4, findings(perMillimole("57"))),
                arguments("RBC 5/hpf", HAEMATURIA, 0, findings(redCells("5"))),
                arguments("RBC 6/hpf", HAEMATURIA, 4, findings(redCells("6"))),
                arguments("WBC 5/hpf", PYURIA, 0, findings(whiteCells("5"))),
                arguments("WBC 6/hpf", PYURIA, 4, findings(whiteCells("6"))),
                arguments("platelets 100", THROMBOCYTOPENIA, 0, findings(platelets("100"))),
                arguments("platelets 99", THROMBOCYTOPENIA, 1, findings(platelets("99"))),
                arguments("WBC 3.0", LEUKOPENIA, 0, findings(leukocytes("3.0"))),
                arguments("WBC 2.9", LEUKOPENIA, 1, findings(leukocytes("2.9"))),
                arguments("38.0 °C", FEVER, 0, findings(temperature("38.0"))),
                arguments("38.1 °C", FEVER, 1, findings(temperature("38.1"))),
                arguments(
                        "C3 at its limit",
                        LOW_COMPLEMENT,
                        0,
                        findings(complement(C3, "0.90", "0.90"), complement(C4, "0.20", "0.10"))),
                arguments("C3 below its limit", LOW_COMPLEMENT, 2, findings(complement(C3, "0.89", "0.90"))),
                arguments("anti-dsDNA 100, ULN 100", ANTI_DS_DNA, 0, findings(antiDsDna("100", "100"))),
                arguments("anti-dsDNA 101, ULN 100", ANTI_DS_DNA, 2, findings(antiDsDna("101", "100"))),
                arguments(
                        "C3, C4 and CH50 low are one item",
                        LOW_COMPLEMENT,
                        2,
                        findings(
                                complement(C3, "0.5", "0.9"),
                                complement(C4, "0.05", "0.1"),
                                complement(CH50, "20", "40"))),
                arguments(
                        "granular, not haem-granular casts",
                        URINARY_CASTS,
                        0,
                        findings(casts(UrinaryCasts.Kind.GRANULAR, "3"), casts(UrinaryCasts.Kind.RED_CELL, "0"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void scoresExactlyItsPoints(String name, SledaiItem item, int points, List<Observed<Finding>> findings) {
        SledaiAssessment proposed =
                SledaiProposalRules.DEFAULT.propose(PLAIN, findings).asAssessment();

        assertThat(proposed.present(item)).isEqualTo(Truth.of(points > 0));
        assertThat(proposed.score()).get().returns(points, SledaiScore::min);
    }

    @Test
    void theNineDerivableItemsMakeAtMost23Points() {
        SledaiAssessment proposed = SledaiProposalRules.DEFAULT
                .propose(
                        PLAIN,
                        findings(
                                completeCollection("3"),
                                redCells("20"),
                                whiteCells("20"),
                                casts(UrinaryCasts.Kind.RED_CELL, "1"),
                                platelets("50"),
                                leukocytes("2"),
                                temperature("39"),
                                complement(C3, "0.5", "0.9"),
                                antiDsDna("300", "100")))
                .asAssessment();

        assertThat(proposed.items().keySet()).isEqualTo(SledaiProposalRules.DERIVABLE);
        assertThat(proposed.score()).contains(new SledaiScore(23, 105));
    }

    private static Finding perMillimole(String value) {
        Measured gramsPerGram = Analyte.UPCR
                .convert(Measured.exactly(value), "mg/mmol", CreatinineFactors.DEFAULT)
                .orElseThrow();
        return new ProteinRatio(gramsPerGram, ProteinRatio.Sample.FIRST_MORNING);
    }

    private static List<Observed<Finding>> findings(Finding... findings) {
        return Arrays.stream(findings).map(SledaiFixture::atVisit).toList();
    }
}
