package org.cartlupus.domain.activity.bilag;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.quantity.Truth;

/**
 * Which systems lupus ever affected in a child: the difference between D and E (clinical rules 2.2). A system once
 * affected stays so, and E cannot come back.
 *
 * @param everInvolved absent is unknown
 */
public record BilagHistory(Map<BilagSystem, Truth> everInvolved) {

    public BilagHistory {
        Map<BilagSystem, Truth> copy = new EnumMap<>(BilagSystem.class);
        copy.putAll(everInvolved);
        everInvolved = Collections.unmodifiableMap(copy);
    }

    /**
     * What earlier assessments and the recorded history say together: any grade but E, or a recorded involvement, is
     * enough; E, or a recorded absence, rules it out only where nothing speaks for it.
     *
     * @param recorded from the medical history; absent is unknown
     */
    public static BilagHistory of(List<BilagAssessment> earlier, Map<BilagSystem, Truth> recorded) {
        Map<BilagSystem, Truth> involved = new EnumMap<>(BilagSystem.class);
        involved.putAll(recorded);
        for (BilagAssessment assessment : earlier) {
            assessment.grades().forEach((system, grade) -> {
                if (grade != BilagGrade.E) {
                    involved.put(system, Truth.TRUE);
                } else if (!involved.getOrDefault(system, Truth.UNKNOWN).isTrue()) {
                    involved.put(system, Truth.FALSE);
                }
            });
        }
        return new BilagHistory(involved);
    }

    public Truth involved(BilagSystem system) {
        return everInvolved.getOrDefault(system, Truth.UNKNOWN);
    }

    /** Systems that were entered as E although they had been affected. */
    public Set<BilagSystem> impossibleE(BilagAssessment entered) {
        Set<BilagSystem> impossible = EnumSet.noneOf(BilagSystem.class);
        entered.grades().forEach((system, grade) -> {
            if (grade == BilagGrade.E && involved(system).isTrue()) {
                impossible.add(system);
            }
        });
        return impossible;
    }
}
