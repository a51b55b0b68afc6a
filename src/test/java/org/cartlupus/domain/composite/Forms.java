package org.cartlupus.domain.composite;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.PgaChange;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.glucocorticoid.PrednisoneDose;
import org.cartlupus.domain.quantity.Truth;

/** Filled-in forms for the tests of this package. */
final class Forms {

    private Forms() {}

    /** Every item scored; those named are present. */
    static SledaiAssessment sledai(SledaiItem... present) {
        Map<SledaiItem, Truth> items = new EnumMap<>(SledaiItem.class);
        for (SledaiItem item : SledaiItem.values()) {
            items.put(item, Truth.of(Arrays.asList(present).contains(item)));
        }
        return SledaiAssessment.ofItems(items);
    }

    static SledaiAssessment without(SledaiAssessment form, SledaiItem item) {
        Map<SledaiItem, Truth> items = new EnumMap<>(form.items());
        items.remove(item);
        return SledaiAssessment.ofItems(items);
    }

    /** Grade D everywhere but in the given systems. */
    static BilagAssessment bilag(Map<BilagSystem, BilagGrade> active) {
        Map<BilagSystem, BilagGrade> grades = new EnumMap<>(BilagSystem.class);
        for (BilagSystem system : BilagSystem.values()) {
            grades.put(system, BilagGrade.D);
        }
        grades.putAll(active);
        return new BilagAssessment(grades);
    }

    static BilagAssessment without(BilagAssessment form, BilagSystem system) {
        Map<BilagSystem, BilagGrade> grades = new EnumMap<>(form.grades());
        grades.remove(system);
        return new BilagAssessment(grades);
    }

    static PgaAssessment pga(String onZeroToThree) {
        return new PgaAssessment(new BigDecimal(onZeroToThree), new BigDecimal("3"));
    }

    static PgaChange pgaChange(String baseline, String visit) {
        return new PgaChange(pga(baseline), pga(visit));
    }

    /** Stable, tolerated maintenance with so much prednisone a day. */
    static Maintenance prednisone(String milligrams) {
        return new Maintenance(new PrednisoneDose(new BigDecimal(milligrams), null), Truth.TRUE, Truth.TRUE);
    }

    static Maintenance drugFree() {
        return new Maintenance(new PrednisoneDose(BigDecimal.ZERO, null), Truth.FALSE, Truth.TRUE);
    }
}
