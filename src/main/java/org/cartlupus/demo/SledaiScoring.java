package org.cartlupus.demo;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;

/**
 * Fills in the SLEDAI-2K form of a visit: laboratory items from the readings of the visit by clinical rules 1.2 and 1.4,
 * the others from what the child shows. An item whose reading was not taken stays open.
 */
final class SledaiScoring {

    private static final BigDecimal PROTEIN = new BigDecimal("0.5");
    private static final BigDecimal CELLS_PER_FIELD = BigDecimal.valueOf(5);
    private static final BigDecimal PLATELETS = BigDecimal.valueOf(100);
    private static final BigDecimal WHITE_CELLS = BigDecimal.valueOf(3);

    private final Chart chart;
    private final Assay urineProtein;
    private final Manifestations manifestations;

    SledaiScoring(Chart chart, ReportingStyle style, Manifestations manifestations) {
        this.chart = chart;
        this.urineProtein = style.proteinuria().assay();
        this.manifestations = manifestations;
    }

    /**
     * @param activity immune activity on that day
     * @param drugEffect whether low counts and fever of that day are those of the treatment and not of lupus
     */
    SledaiAssessment score(Visit visit, double activity, boolean drugEffect) {
        Map<SledaiItem, Truth> items = new EnumMap<>(SledaiItem.class);
        for (SledaiItem item : SledaiItem.values()) {
            items.put(item, Truth.of(manifestations.present(item, activity)));
        }
        items.put(SledaiItem.PROTEINURIA, proteinuria(visit));
        items.put(SledaiItem.HAEMATURIA, above(visit, Assay.URINE_RED_CELLS, CELLS_PER_FIELD));
        items.put(SledaiItem.PYURIA, above(visit, Assay.URINE_WHITE_CELLS, CELLS_PER_FIELD));
        items.put(SledaiItem.URINARY_CASTS, above(visit, Assay.RED_CELL_CASTS, BigDecimal.ZERO));
        items.put(SledaiItem.LOW_COMPLEMENT, low(visit, Assay.C3_G_PER_L).or(low(visit, Assay.C4_G_PER_L)));
        items.put(SledaiItem.ANTI_DS_DNA, high(visit, Assay.ANTI_DS_DNA));
        items.put(SledaiItem.FEVER, Truth.FALSE);
        items.put(SledaiItem.THROMBOCYTOPENIA, drugEffect ? Truth.FALSE : below(visit, Assay.PLATELETS, PLATELETS));
        items.put(SledaiItem.LEUKOPENIA, drugEffect ? Truth.FALSE : below(visit, Assay.WHITE_CELLS, WHITE_CELLS));
        SledaiAssessment open = SledaiAssessment.ofItems(items);
        return open.score()
                .filter(score -> score.isKnown())
                .map(score -> new SledaiAssessment(items, score.min()))
                .orElse(open);
    }

    private Truth proteinuria(Visit visit) {
        Analyte analyte = urineProtein == Assay.PROTEIN_24_HOURS ? Analyte.URINE_PROTEIN_24H : Analyte.UPCR;
        return chart.at(visit, urineProtein)
                .flatMap(reading ->
                        analyte.convert(reading.value(), reading.assay().unit(), CreatinineFactors.DEFAULT))
                .map(amount -> amount.mapRising(Measured::forComparison).isMoreThan(PROTEIN))
                .orElse(Truth.UNKNOWN);
    }

    private Truth above(Visit visit, Assay assay, BigDecimal limit) {
        return chart.at(visit, assay)
                .map(reading -> reading.value().isMoreThan(limit))
                .orElse(Truth.UNKNOWN);
    }

    private Truth below(Visit visit, Assay assay, BigDecimal limit) {
        return chart.at(visit, assay)
                .map(reading -> reading.value().isLessThan(limit))
                .orElse(Truth.UNKNOWN);
    }

    private Truth low(Visit visit, Assay assay) {
        return chart.at(visit, assay)
                .flatMap(reading -> Optional.ofNullable(reading.range())
                        .flatMap(range -> Optional.ofNullable(range.low()))
                        .map(limit -> reading.value().isLessThan(limit)))
                .orElse(Truth.UNKNOWN);
    }

    private Truth high(Visit visit, Assay assay) {
        return chart.at(visit, assay)
                .flatMap(reading -> Optional.ofNullable(reading.range())
                        .flatMap(range -> Optional.ofNullable(range.high()))
                        .map(limit -> reading.value().isMoreThan(limit)))
                .orElse(Truth.UNKNOWN);
    }
}
