package org.cartlupus.evidence;

import org.cartlupus.domain.activity.finding.AntiDsDna;
import org.cartlupus.domain.activity.finding.CellCount;
import org.cartlupus.domain.activity.finding.CoombsTest;
import org.cartlupus.domain.activity.finding.DipstickProtein;
import org.cartlupus.domain.activity.finding.Finding;
import org.cartlupus.domain.activity.finding.UrinaryCasts;
import org.cartlupus.domain.activity.finding.UrineCells;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.WordedResult;

/** A result in words, as a range or as a code, that could be read. */
public record WordedResultFact(WordedResult result, Reporting reporting) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.WORDED_RESULT;
    }

    @Override
    public void write(FactWriter out) {
        out.name(result.test());
        out.text(result.text());
        Finding finding = result.finding();
        if (finding instanceof UrineCells cells) {
            out.name(cells.cell());
            out.name(cells.counting());
            write(cells.count().low(), out);
            write(cells.count().high(), out);
        } else if (finding instanceof UrinaryCasts casts) {
            out.name(casts.kind());
            out.name(casts.present());
        } else if (finding instanceof DipstickProtein level) {
            out.name(level);
        } else if (finding instanceof AntiDsDna antibodies && antibodies.interpretation() != null) {
            out.name(antibodies.interpretation());
        } else if (finding instanceof CoombsTest test) {
            out.name(test.positive());
        } else {
            throw new IllegalArgumentException(result.test() + " is not reported in words: " + finding);
        }
        reporting.write(out);
    }

    static WordedResultFact read(FactReader in) {
        WordedResult.Test test = in.name(WordedResult.Test.class);
        String text = in.text();
        Finding finding =
                switch (test) {
                    case RED_CELLS_PER_FIELD,
                            WHITE_CELLS_PER_FIELD,
                            RED_CELLS_PER_MICROLITRE,
                            WHITE_CELLS_PER_MICROLITRE ->
                        new UrineCells(
                                in.name(UrineCells.Cell.class),
                                in.name(UrineCells.Counting.class),
                                new CellCount(measured(in), measured(in)));
                    case RED_CELL_CASTS, HAEM_GRANULAR_CASTS, GRANULAR_CASTS, WHITE_CELL_CASTS ->
                        new UrinaryCasts(in.name(UrinaryCasts.Kind.class), in.name(Truth.class));
                    case DIPSTICK_PROTEIN -> in.name(DipstickProtein.class);
                    case COOMBS -> new CoombsTest(in.name(Truth.class));
                    case ANTI_DS_DNA -> new AntiDsDna(null, null, in.name(AntiDsDna.Interpretation.class));
                };
        return new WordedResultFact(new WordedResult(test, text, finding), Reporting.read(in));
    }

    private static void write(Measured number, FactWriter out) {
        out.decimal(number.value());
        out.name(number.censoring());
    }

    private static Measured measured(FactReader in) {
        return new Measured(in.decimal(), in.name(Censoring.class));
    }
}
