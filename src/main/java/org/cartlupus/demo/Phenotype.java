package org.cartlupus.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;

/**
 * Subsets of the CAR-positive cells in one sample, in per cent of them (clinical rules 8.4). CD4 and CD8 make 100, and so
 * do the four stages of differentiation.
 */
public record Phenotype(
        String key,
        Visit visit,
        LocalDateTime taken,
        LocalDateTime issued,
        BigDecimal cd4,
        BigDecimal cd8,
        BigDecimal naive,
        BigDecimal centralMemory,
        BigDecimal effectorMemory,
        BigDecimal terminal) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    static Phenotype of(Visit visit, CellCourse cells, double day, Chance chance) {
        BigDecimal helpers = percent(cells.helperShare(day) * chance.logNormal(1, 0.08));
        double effectors = Math.min(0.92, cells.effectorShare(day) * chance.logNormal(1, 0.06));
        BigDecimal effectorMemory = percent(effectors * chance.between(0.6, 0.8));
        BigDecimal terminal = percent(effectors).subtract(effectorMemory);
        BigDecimal centralMemory = percent((1 - effectors) * chance.between(0.6, 0.85));
        LocalDateTime taken = visit.day().atTime(7, 30);
        return new Phenotype(
                visit.key() + ".phenotype",
                visit,
                taken,
                taken.plusHours(30),
                helpers,
                ALL.subtract(helpers),
                ALL.subtract(effectorMemory).subtract(terminal).subtract(centralMemory),
                centralMemory,
                effectorMemory,
                terminal);
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
    }
}
