package org.cartlupus.evidence;

import java.util.EnumMap;
import java.util.Map;
import org.cartlupus.domain.kinetics.PhenotypeMarker;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;

/** Subsets of the CAR-positive cells of one sample, in per cent of them. */
public record PhenotypeFact(Map<PhenotypeMarker, Measured> percentages, Reporting reporting) implements Fact {

    public PhenotypeFact {
        percentages = Map.copyOf(percentages);
    }

    @Override
    public FactKind kind() {
        return FactKind.PHENOTYPE;
    }

    @Override
    public void write(FactWriter out) {
        out.number(percentages.size());
        for (PhenotypeMarker marker : PhenotypeMarker.values()) {
            Measured share = percentages.get(marker);
            if (share != null) {
                out.name(marker);
                out.decimal(share.value());
                out.name(share.censoring());
            }
        }
        reporting.write(out);
    }

    static PhenotypeFact read(FactReader in) {
        Map<PhenotypeMarker, Measured> percentages = new EnumMap<>(PhenotypeMarker.class);
        int count = in.number();
        for (int i = 0; i < count; i++) {
            percentages.put(in.name(PhenotypeMarker.class), new Measured(in.decimal(), in.name(Censoring.class)));
        }
        return new PhenotypeFact(percentages, Reporting.read(in));
    }
}
