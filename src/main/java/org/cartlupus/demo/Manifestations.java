package org.cartlupus.demo;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.SledaiItem;

/**
 * Where lupus shows outside kidney and laboratory in one child.
 *
 * @param thresholds for each sign of the child, the immune activity above which it is present
 * @param history systems that were affected before the trial, whether or not they still are
 * @param burden how ill the physician finds the child at a given activity, 1 on average
 */
record Manifestations(Map<SledaiItem, Double> thresholds, Set<BilagSystem> history, double burden) {

    private static final Map<SledaiItem, Double> FREQUENCY = new EnumMap<>(Map.of(
            SledaiItem.ARTHRITIS, 0.45,
            SledaiItem.RASH, 0.5,
            SledaiItem.ALOPECIA, 0.35,
            SledaiItem.MUCOSAL_ULCERS, 0.3,
            SledaiItem.PLEURISY, 0.1,
            SledaiItem.PERICARDITIS, 0.1,
            SledaiItem.VASCULITIS, 0.07,
            SledaiItem.LUPUS_HEADACHE, 0.04,
            SledaiItem.MYOSITIS, 0.04));

    private static final Map<BilagSystem, Double> PAST = new EnumMap<>(Map.of(
            BilagSystem.CONSTITUTIONAL, 0.6,
            BilagSystem.MUCOCUTANEOUS, 0.6,
            BilagSystem.MUSCULOSKELETAL, 0.5,
            BilagSystem.HAEMATOLOGICAL, 0.7,
            BilagSystem.CARDIORESPIRATORY, 0.15,
            BilagSystem.NEUROPSYCHIATRIC, 0.08));

    static Manifestations draw(Chance chance) {
        Map<SledaiItem, Double> thresholds = new EnumMap<>(SledaiItem.class);
        FREQUENCY.forEach((item, frequency) -> {
            double threshold = chance.between(0.3, 0.85);
            if (chance.happens(frequency)) {
                thresholds.put(item, threshold);
            }
        });
        Set<BilagSystem> history = EnumSet.of(BilagSystem.RENAL);
        PAST.forEach((system, frequency) -> {
            if (chance.happens(frequency)) {
                history.add(system);
            }
        });
        return new Manifestations(thresholds, history, chance.between(0.85, 1.15));
    }

    boolean present(SledaiItem item, double activity) {
        Double threshold = thresholds.get(item);
        return threshold != null && activity > threshold;
    }
}
