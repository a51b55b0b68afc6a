package org.cartlupus.evidence;

import org.cartlupus.domain.activity.PgaAssessment;

/** A physician global assessment with its scale. */
public record PgaFact(PgaAssessment assessment, Reporting reporting) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.PGA;
    }

    @Override
    public void write(FactWriter out) {
        out.decimal(assessment.value());
        out.decimal(assessment.scaleMax());
        reporting.write(out);
    }

    static PgaFact read(FactReader in) {
        return new PgaFact(new PgaAssessment(in.decimal(), in.decimal()), Reporting.read(in));
    }
}
